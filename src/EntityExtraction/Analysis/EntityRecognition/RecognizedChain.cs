namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>A stretch of words between plain ones.</summary>
/// <param name="Sentence">The sentence, to tell where one ends.</param>
/// <param name="First">Index of the first token in the document.</param>
/// <param name="Length">Number of tokens.</param>
/// <param name="Place">Where its words stand in the flat columns of the block.</param>
/// <param name="Capital">Whether any of its words starts with a capital letter.</param>
internal readonly record struct RecognizedChain(int Sentence, int First, int Length, int Place, bool Capital = false);
