using EntityExtraction.Text;

namespace EntityExtraction.Actors;

/// <summary>A place in a document that refers to an entity.</summary>
/// <param name="Entity">What it refers to. A mention of several ("the two countries") is one mention for each, over the same tokens.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of tokens.</param>
/// <param name="HeadToken">Index of the token that carries its syntactic role.</param>
/// <param name="Span">Place in the original text.</param>
/// <param name="Text">The original text of the mention.</param>
/// <param name="Kind">How it refers.</param>
public sealed record Mention(Entity Entity, int FirstToken, int TokenCount, int HeadToken, TextSpan Span, string Text, MentionKind Kind)
{
    /// <summary>Index after the last token.</summary>
    public int EndToken => FirstToken + TokenCount;

    /// <summary>The caller's id, where mentions were given; else null.</summary>
    public string? Id { get; init; }
}
