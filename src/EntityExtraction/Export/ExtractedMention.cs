using EntityExtraction.Actors;
using EntityExtraction.Text;

namespace EntityExtraction.Export;

/// <summary>A place that mentions an entity.</summary>
/// <param name="Span">Its place in the original text.</param>
/// <param name="Text">The words.</param>
/// <param name="Kind">How it refers.</param>
public sealed record ExtractedMention(TextSpan Span, string Text, MentionKind Kind)
{
    /// <summary>The caller's id, where mentions were given; else null.</summary>
    public string? Id { get; init; }
}
