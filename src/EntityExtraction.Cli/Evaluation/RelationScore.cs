namespace EntityExtraction.Cli.Evaluation;

/// <summary>How well the relations of documents were found, under one view of types.</summary>
internal sealed class RelationScore
{
    /// <summary>Each statement of each sentence.</summary>
    public Counts Mentions { get; } = new();

    /// <summary>Each type with its two sides once a document.</summary>
    public Counts Documents { get; } = new();

    public SortedDictionary<string, Counts> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Recall by the difficulty that the gold gives.</summary>
    public Dictionary<string, Share> Difficulties { get; } = new() { ["easy"] = new(), ["medium"] = new(), ["hard"] = new() };

    /// <summary>Of the right ones, those whose polarity is right, too.</summary>
    public Share Polarity { get; } = new();

    public Share Modality { get; } = new();

    public List<GoldRelation> Misses { get; } = [];

    public List<(string Document, PredictedRelation Relation)> Extras { get; } = [];

    public Counts OfType(string type) => Types.TryGetValue(type, out var counts) ? counts : Types[type] = new Counts();

    public Share OfDifficulty(string difficulty) => Difficulties.TryGetValue(difficulty, out var share) ? share : Difficulties[difficulty] = new Share();
}
