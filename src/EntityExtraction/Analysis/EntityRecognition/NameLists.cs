using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>The names of the catalog as they are stored in the model: hashed phrases of up to <see cref="LongestPhrase"/> words, each with its classes.</summary>
/// <remarks>Words are compared without regard to case. Thread-safe.</remarks>
internal sealed class NameLists(ModelFile model)
{
    public const int LongestPhrase = 7;

    private const int Template = 90;
    private const int ClassBits = 20;
    private readonly HashIndex _phrases = new(model, "names");

    /// <summary>Fills <see cref="EntityWord.Own"/> with the classes of each word by itself and <see cref="EntityWord.Match"/> with the classes of
    /// the longest phrase over it and the word's place in that phrase.</summary>
    public void Find(Span<EntityWord> words)
    {
        var covered = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var key = Extend(FeatureHash.None, words[i].Lower);
            var found = _phrases.Find(key, 0);
            words[i].Own = (NameClasses)(found & ((1 << ClassBits) - 1));
            if (i < covered) continue;

            var (best, classes) = (words[i].Own == NameClasses.None ? 0 : 1, words[i].Own);
            var longest = Math.Min(found >> ClassBits, words.Length - i);
            for (var n = 2; n <= longest; n++)
            {
                key = Extend(key, words[i + n - 1].Lower);
                var of = (NameClasses)(_phrases.Find(key, 0) & ((1 << ClassBits) - 1));
                if (of != NameClasses.None) (best, classes) = (n, of);
            }

            for (var k = 0; k < best; k++) (words[i + k].Match, words[i + k].Place) = (classes, best == 1 ? 3 : k == 0 ? 1 : k == best - 1 ? 4 : 2);
            covered = i + best;
        }
    }

    /// <summary>Adds lists to a model.</summary>
    /// <param name="writer">The model.</param>
    /// <param name="phrases">Phrases as words, with their classes.</param>
    public static void Write(ModelWriter writer, IEnumerable<(string[] Words, NameClasses Classes)> phrases)
    {
        var entries = new SortedDictionary<ulong, int>();
        foreach (var (words, classes) in phrases)
        {
            if (words.Length is 0 or > LongestPhrase) continue;
            var first = Extend(FeatureHash.None, FeatureHash.OfFolded(words[0]));
            var key = first;
            foreach (var word in words.AsSpan(1)) key = Extend(key, FeatureHash.OfFolded(word));
            entries[key] = entries.GetValueOrDefault(key) | (int)classes;
            var known = entries.GetValueOrDefault(first);
            if (known >> ClassBits < words.Length) entries[first] = (known & ((1 << ClassBits) - 1)) | (words.Length << ClassBits);
        }

        HashIndex.Write(writer, "names", [.. entries]);
    }

    private static ulong Extend(ulong phrase, ulong word) => FeatureHash.Mix(FeatureHash.Join(Template, phrase, word));
}
