namespace EntityExtraction.Syntax;

/// <summary>Labels of <see cref="Upos"/> values.</summary>
public static class UposExtensions
{
    private static readonly string[] Labels =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    /// <summary>Number of values; they are <c>0 .. Count - 1</c>.</summary>
    public static int Count => Labels.Length;

    /// <summary>The tag as treebanks write it, such as <c>PROPN</c>.</summary>
    public static string Label(this Upos tag) => Labels[(int)tag];

    /// <summary>The value of a tag; an unknown one gives <see cref="Upos.X"/>.</summary>
    public static Upos Parse(string label) => (Upos)Math.Max(0, Array.IndexOf(Labels, label));
}
