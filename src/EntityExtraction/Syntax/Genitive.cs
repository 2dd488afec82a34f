namespace EntityExtraction.Syntax;

/// <summary>The mark of the genitive as a word of its own: <i>Chad 's minister</i>, <i>Peter Haas ' party</i>.</summary>
internal static class Genitive
{
    /// <summary>Whether a word is the mark.</summary>
    public static bool IsMark(string form) => form is "'s" or "’s" or "'" or "’";
}
