using EntityExtraction.Text;

namespace EntityExtraction.Relations;

/// <summary>When a relation holds, in the words of the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Their place in the original text.</param>
/// <param name="Value">ISO 8601 date as precise as known (<c>2019</c>, <c>2019-07</c>, <c>2019-W28</c>, <c>2019-07-12</c>), or null where it cannot be resolved.</param>
public sealed record TimeExpression(string Text, TextSpan Span, string? Value);
