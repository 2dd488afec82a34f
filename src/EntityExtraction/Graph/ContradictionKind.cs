namespace EntityExtraction.Graph;

/// <summary>How two attitudes of one actor to another can be at odds.</summary>
public enum ContradictionKind
{
    /// <summary>Different documents say the one and the other, of the same time or of an unknown one.</summary>
    BetweenSources,
    /// <summary>One document says both.</summary>
    WithinSource,
    /// <summary>All that says the one is dated before all that says the other: the attitude has changed.</summary>
    OverTime,
}
