using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>The labels that the tagger chooses from: pairs of a universal and a Penn tag that occur together, such as "PROPN NNP".</summary>
internal sealed class TagSet
{
    private readonly Dictionary<string, int> _byLabel = new(StringComparer.Ordinal);

    public TagSet(IReadOnlyList<string> labels)
    {
        Labels = labels;
        (Universal, Penn, Atoms) = (new Upos[labels.Count], new string[labels.Count], new ulong[labels.Count]);
        for (var i = 0; i < labels.Count; i++)
        {
            var tags = labels[i].Split(' ');
            (Universal[i], Penn[i], Atoms[i]) = (UposExtensions.Parse(tags[0]), string.Intern(tags[1]), FeatureHash.Of(labels[i]));
            _byLabel.Add(labels[i], i);
        }
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
