namespace EntityExtraction.Training.Neural;

/// <summary>What a training of the network is asked for.</summary>
internal sealed record NeuralSettings
{
    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 14;

    /// <summary>Epochs without a better score after which a training ends.</summary>
    public int Patience { get; init; } = int.MaxValue;

    public int Threads { get; init; } = Environment.ProcessorCount;

    public int Hidden { get; init; } = 128;

    public int Embedding { get; init; } = 128;

    /// <summary>Where the training's state is kept; null for nowhere.</summary>
    public string? State { get; init; }

    /// <summary>Whether to go on from the state.</summary>
    public bool Resume { get; init; }

    /// <summary>A model (.bin) or state of a training whose network this one begins with; null to begin anew.</summary>
    public string? Start { get; init; }

    /// <summary>A file of word vectors (see <see cref="WordVectors"/>); null for none.</summary>
    public string? Vectors { get; init; }

    /// <summary>How many of its words are read, from the first on.</summary>
    public int VectorWords { get; init; } = 60_000;

    /// <summary>Part of the values that are dropped at random while learning.</summary>
    public float Dropout { get; init; } = 0.33f;

    /// <summary>The largest step; it falls from epoch to epoch.</summary>
    public float Rate { get; init; } = 2e-3f;

    /// <summary>Models (.bin) or states of trainings whose networks teach this one on sentences without annotation.</summary>
    public IReadOnlyList<string> Teachers { get; init; } = [];

    /// <summary>The part of the taught sentences that is learned from in each epoch.</summary>
    public double TaughtPart { get; init; } = 0.4;

    /// <summary>Weight of a taught sentence beside an annotated one.</summary>
    public float TaughtWeight { get; init; } = 1;
}
