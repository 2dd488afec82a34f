using EntityExtraction.Text;

namespace EntityExtraction.Relations;

/// <summary>A further piece of a relation: what is bought, the office held.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Their place in the original text.</param>
public sealed record Item(string Text, TextSpan Span);
