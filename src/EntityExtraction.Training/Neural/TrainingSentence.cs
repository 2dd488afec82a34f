namespace EntityExtraction.Training.Neural;

/// <summary>A sentence with what is known of it; a column that is null is not learned from.</summary>
internal sealed class TrainingSentence
{
    public required string[] Forms { get; init; }

    /// <summary>Feature rows of each token (see FeatureExtractor).</summary>
    public int[][] Features { get; set; } = [];

    public int[]? Tags { get; set; }

    /// <summary>Heads within the sentence counted from 1; 0 for the root.</summary>
    public int[]? Heads { get; set; }

    public int[]? Labels { get; set; }

    public float Weight { get; init; } = 1;

    public int Length => Forms.Length;
}
