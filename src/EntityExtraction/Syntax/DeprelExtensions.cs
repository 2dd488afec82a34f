namespace EntityExtraction.Syntax;

/// <summary>Labels of <see cref="Deprel"/> values and what they have in common.</summary>
public static class DeprelExtensions
{
    private static readonly string[] Labels =
    [
        "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass",
        "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj",
        "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed",
        "flat", "flat:foreign", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss",
        "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
        "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp", "compound:svc",
        "clf", "advmod:emph", "flat:name", "nmod:npmod", "nmod:tmod", "obl:npmod", "obl:tmod",
    ];

    private static readonly Dictionary<string, int> ByLabel = Numbered();

    private static readonly Deprel[] Universals = Array.ConvertAll(Labels, label => (Deprel)ByLabel[label.Split(':')[0]]);

    /// <summary>Number of values; they are <c>0 .. Count - 1</c>.</summary>
    public static int Count => Labels.Length;

    /// <summary>The label as treebanks write it, such as <c>nsubj:pass</c>.</summary>
    public static string Label(this Deprel relation) => Labels[(int)relation];

    /// <summary>The universal relation without the subtype: <c>nsubj</c> for <c>nsubj:pass</c>.</summary>
    public static Deprel Universal(this Deprel relation) => Universals[(int)relation];

    /// <summary>Whether the universal part of the relation is <paramref name="universal"/>.</summary>
    public static bool Is(this Deprel relation, Deprel universal) => Universals[(int)relation] == universal;

    /// <summary>The value of a label. An unknown subtype gives its universal relation, an unknown label <see cref="Deprel.Dep"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static Deprel Parse(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (ByLabel.TryGetValue(label, out var relation)) return (Deprel)relation;
        var colon = label.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ByLabel.TryGetValue(label[..colon], out relation) ? (Deprel)relation : Deprel.Dep;
    }

    private static Dictionary<string, int> Numbered()
    {
        var numbers = new Dictionary<string, int>(Labels.Length, StringComparer.Ordinal);
        for (var i = 0; i < Labels.Length; i++) numbers.Add(Labels[i], i);
        return numbers;
    }
}
