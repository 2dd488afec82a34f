using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>The labels that the tagger chooses from: pairs of a universal and a Penn tag that occur together, such as "PROPN NNP".</summary>
internal sealed class TagSet
{
    private readonly Dictionary<string, int> _byLabel;

    public TagSet(IReadOnlyList<string> labels)
    {
        Labels = labels;
        _byLabel = labels.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => p.i, StringComparer.Ordinal);
        Universal = [.. labels.Select(label => UposExtensions.Parse(label.Split(' ')[0]))];
        Penn = [.. labels.Select(label => string.Intern(label.Split(' ')[1]))];
        Atoms = [.. labels.Select(label => FeatureHash.Of(label))];
    }

    public IReadOnlyList<string> Labels { get; }
    public int Count => Labels.Count;
    public Upos[] Universal { get; }
    public string[] Penn { get; }

    /// <summary>What features see of each label; stable even where the order of labels changes.</summary>
    public ulong[] Atoms { get; }

    public static string Label(Upos universal, string? penn) => $"{universal.Label()} {(string.IsNullOrEmpty(penn) ? "_" : penn)}";

    /// <summary>The number of a label, or -1.</summary>
    public int Find(string label) => _byLabel.GetValueOrDefault(label, -1);
}
