using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.Learning;

/// <summary>Classes of words that stand in like surroundings, learned from raw text. They let rare words share what is known of frequent ones.</summary>
/// <remarks>
/// Two clusterings, a fine and a coarse one, found by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998).
/// Words are looked up with case and with every digit as 0, then in lower case, then capitalized. Thread-safe.
/// </remarks>
internal sealed class WordClasses
{
    public const string Kind = "classes";
    public const int Version = 1;

    private static readonly Lazy<WordClasses> Embedded = new(() => new WordClasses(ModelFile.OpenEmbedded("clusters", Kind, Version)));

    private readonly ModelFile _model;
    private readonly HashIndex _index;

    public WordClasses(ModelFile model)
    {
        _model = model;
        _index = new HashIndex(model, "words");
    }

    /// <summary>The classes embedded in this assembly.</summary>
    public static WordClasses Default => Embedded.Value;

    /// <summary>The classes of a word, from 1; (0, 0) for an unknown word.</summary>
    public (int Fine, int Coarse) Of(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty) return (0, 0);
        var found = _index.Find(Key(form));
        if (found < 0)
        {
            var lower = form.Length <= 64 ? stackalloc char[form.Length] : new char[form.Length];
            form.ToLowerInvariant(lower);
            found = _index.Find(Key(lower));
            if (found < 0)
            {
                lower[0] = char.ToUpperInvariant(lower[0]);
                found = _index.Find(Key(lower));
            }
        }

        GC.KeepAlive(_model);
        return found < 0 ? (0, 0) : (found >> 16, found & 0xFFFF);
    }

    /// <summary>The atom under which a word is stored.</summary>
    public static ulong Key(ReadOnlySpan<char> form)
    {
        var hash = FeatureHash.None;
        foreach (var c in form) hash = FeatureHash.Step(hash, char.IsDigit(c) ? '0' : c);
        return FeatureHash.Mix(hash);
    }

    /// <summary>Writes a model.</summary>
    public static ModelWriter Write(IReadOnlyCollection<(string Word, int Fine, int Coarse)> words)
    {
        var writer = new ModelWriter(Kind, Version);
        HashIndex.Write(writer, "words", [.. words.Select(w => KeyValuePair.Create(Key(w.Word), (w.Fine << 16) | w.Coarse))]);
        return writer;
    }
}
