using EntityExtraction.Text;

namespace EntityExtraction.Actors;

/// <summary>A mention that the caller supplies, in place of those that the linker would report.</summary>
/// <remarks>Mentions may overlap, and may begin or end inside a word.</remarks>
/// <param name="Id">The caller's name for it, different for each mention of a document.</param>
/// <param name="Span">Its place in the original text, not empty.</param>
public sealed record GivenMention(string Id, TextSpan Span);
