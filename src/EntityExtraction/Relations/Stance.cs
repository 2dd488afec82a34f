namespace EntityExtraction.Relations;

/// <summary>What a relation, its polarity counted in, says of the source's attitude to the target.</summary>
public enum Stance
{
    /// <summary>Nothing.</summary>
    Neutral,
    /// <summary>Favourable.</summary>
    Positive,
    /// <summary>Unfavourable.</summary>
    Negative,
}
