using EntityExtraction.Text;

namespace EntityExtraction.Training.Segmentation;

/// <summary>A document of a treebank as raw text with the places of its words and sentences.</summary>
/// <param name="Text">The text. Sentences are separated by a blank or a line break, paragraphs by an empty line.</param>
/// <param name="Words">Places of the words.</param>
/// <param name="Sentences">Places of the sentences, from the first to the last word.</param>
internal sealed record GoldDocument(string Text, IReadOnlyList<TextSpan> Words, IReadOnlyList<TextSpan> Sentences);
