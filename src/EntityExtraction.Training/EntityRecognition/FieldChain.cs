namespace EntityExtraction.Training.EntityRecognition;

/// <summary>A stretch of words to learn from.</summary>
/// <param name="Features">Features of each word by number: first those of the word itself, then those of tags, then those of the tree.</param>
/// <param name="Bare">How many of each word's features need neither tags nor tree.</param>
/// <param name="Tagged">How many need no tree.</param>
/// <param name="Allowed">The labels that each word may have, as bits.</param>
internal sealed record FieldChain(int[][] Features, int[] Bare, int[] Tagged, int[] Allowed);
