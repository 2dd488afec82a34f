namespace EntityExtraction.Syntax;

/// <summary>A named entity that a recognizer marked: a run of tokens with a label such as <c>PER</c>, <c>ORG</c>, <c>LOC</c> or <c>MISC</c>.</summary>
/// <param name="FirstToken">Index of the first token in the document.</param>
/// <param name="TokenCount">Number of tokens.</param>
/// <param name="Label">The recognizer's label.</param>
/// <param name="Score">How sure the recognizer is, 0 to 1; 1 where it gives no score.</param>
public readonly record struct EntitySpan(int FirstToken, int TokenCount, string Label, float Score = 1)
{
    /// <summary>Index after the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
