namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Words (of a corpus with titles inside persons, or not), each with the set of labels (as bits) that its corpus leaves open: one label where the corpus decides, more where it is silent.</summary>
internal sealed record LabelledSentence(string[] Forms, int[] Allowed, bool Inclusive = false);
