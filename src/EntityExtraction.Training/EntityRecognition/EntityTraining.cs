namespace EntityExtraction.Training.EntityRecognition;

/// <summary>How the entity recognizer is trained.</summary>
/// <param name="Epochs">Passes over the sentences in a run, at most.</param>
/// <param name="Seed">Seed of the random order.</param>
internal sealed record EntityTraining(int Epochs, int Seed)
{
    /// <summary>Runs from the beginning, each in another order; the model is their mean.</summary>
    public int Runs { get; init; } = 6;

    /// <summary>How the field is learned.</summary>
    public FieldSettings Field { get; init; } = new();

    /// <summary>Weights nearer to zero are dropped.</summary>
    public float LeastWeight { get; init; } = 0.05f;

    /// <summary>End after this many epochs without a better score.</summary>
    public int Patience { get; init; } = 12;

    /// <summary>The file for the state after each epoch, or null.</summary>
    public string? State { get; init; }

    /// <summary>Whether to go on from that state.</summary>
    public bool Resume { get; init; }
}
