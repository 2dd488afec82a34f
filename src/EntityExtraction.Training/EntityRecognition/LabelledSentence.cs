using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Words (of a corpus with titles inside persons, or not), each with the set of labels (as bits) that its corpus leaves open: one label where the corpus decides, more where it is silent.</summary>
internal sealed record LabelledSentence(string[] Forms, int[] Allowed, bool Inclusive = false)
{
    /// <summary>Tags of the words; empty where unknown.</summary>
    public Upos[] Tags { get; init; } = [];

    /// <summary>Heads of the words as indices in the sentence, -1 for the root; empty where unknown.</summary>
    public int[] Heads { get; init; } = [];

    /// <summary>Relations to the heads; empty where unknown.</summary>
    public Deprel[] Relations { get; init; } = [];

    /// <summary>What is known of the grammar.</summary>
    public SentenceSyntax Syntax => new(Tags, Heads, Relations, 0);
}
