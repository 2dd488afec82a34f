namespace EntityExtraction.Training.EntityRecognition;

/// <summary>How a conditional random field is learned.</summary>
internal sealed record FieldSettings
{
    /// <summary>The first step of a weight.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>What a weight loses toward zero, relative to its rate, for each chain.</summary>
    public float Penalty { get; init; } = 1e-6f;

    /// <summary>Part of the features left out at random.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>Part of the chains learned from without tags.</summary>
    public double WithoutTags { get; init; } = 0.15;

    /// <summary>Part of the chains learned from with tags, but without trees.</summary>
    public double WithoutTree { get; init; } = 0.15;
}
