using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Scoring;

/// <summary>Words that praise or blame, whatever the grammar.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class AttitudeWords
{
    private const string Section = "tone";
    private readonly ModelFile _model; // Keeps the memory of the index alive.
    private readonly HashIndex _index;

    public AttitudeWords(ModelFile model) => (_model, _index) = (model, new HashIndex(model, Section));

    /// <summary>1 for a word of praise, -1 for one of blame, 0 for others.</summary>
    public sbyte ToneOf(ReadOnlySpan<char> word)
    {
        var found = _index.Find(FeatureHash.OfFolded(word), 1);
        GC.KeepAlive(_model);
        return (sbyte)(found - 1);
    }

    /// <summary>Adds the words to a model. Lines read <c>good: word word</c> or <c>bad: word word</c>; others are remarks.</summary>
    public static void Write(ModelWriter writer, IEnumerable<string> lines)
    {
        var tones = new SortedDictionary<ulong, int>();
        foreach (var line in lines)
        {
            var tone = line.StartsWith("good:", StringComparison.Ordinal) ? 2 : line.StartsWith("bad:", StringComparison.Ordinal) ? 0 : 1;
            if (tone == 1) continue;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)) tones[FeatureHash.OfFolded(word)] = tone;
        }

        HashIndex.Write(writer, Section, [.. tones]);
    }
}
