using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Catalyst;

/// <summary>A word as it goes into the document.</summary>
/// <param name="Place">Its place in the cleaned text.</param>
/// <param name="Tag">Its tag; <see cref="Upos.X"/> where Catalyst gave none.</param>
/// <param name="Lemma">Its base form, or null.</param>
internal readonly record struct Word(TextSpan Place, Upos Tag, string? Lemma);
