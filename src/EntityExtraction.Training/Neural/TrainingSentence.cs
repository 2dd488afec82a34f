namespace EntityExtraction.Training.Neural;

/// <summary>A sentence with what is known of it; a column that is null is not learned from.</summary>
internal sealed class TrainingSentence
{
    /// <summary>Its words, as numbers in a <see cref="Lexicon"/>.</summary>
    public required int[] Words { get; init; }

    public Labels? Tags { get; set; }

    /// <summary>Heads within the sentence counted from 1, 0 for the root: the tree whose relations are learned.</summary>
    public int[]? Heads { get; set; }

    /// <summary>Heads to learn, where they are more than the tree.</summary>
    public Labels? Arcs { get; set; }

    public Labels? Relations { get; set; }

    public float Weight { get; init; } = 1;

    public int Length => Words.Length;
}
