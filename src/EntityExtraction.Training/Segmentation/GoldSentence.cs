using EntityExtraction.Text;

namespace EntityExtraction.Training.Segmentation;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Text">Its text, without blanks around.</param>
/// <param name="Words">Places of its words in the text.</param>
/// <param name="Glued">Whether no blank separates it from the sentence after it.</param>
/// <param name="StartsParagraph">Whether a paragraph starts with it.</param>
/// <param name="StartsDocument">Whether a document starts with it.</param>
internal sealed record GoldSentence(string Text, IReadOnlyList<TextSpan> Words, bool Glued, bool StartsParagraph, bool StartsDocument);
