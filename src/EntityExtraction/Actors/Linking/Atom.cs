namespace EntityExtraction.Actors.Linking;

/// <summary>A word as names have it: a token, or a part of a token between hyphens.</summary>
/// <param name="Token">Index of the token.</param>
/// <param name="Start">Where it begins in the token's form.</param>
/// <param name="Length">Its length.</param>
/// <param name="Word">Its number in the catalog's table; -1 where no name has it or it is punctuation.</param>
/// <param name="Traits">What is known of its shape.</param>
internal readonly record struct Atom(int Token, int Start, int Length, int Word, AtomTraits Traits)
{
    public bool IsUpper => (Traits & AtomTraits.Upper) != 0;

    public bool IsCapitals => (Traits & AtomTraits.Capitals) != 0;

    public bool IsJoined => (Traits & AtomTraits.Joined) != 0;

    public bool IsBarrier => (Traits & AtomTraits.Barrier) != 0;
}

[Flags]
internal enum AtomTraits : byte
{
    None = 0,
    /// <summary>Begins with a capital or a digit.</summary>
    Upper = 1,
    /// <summary>Has letters, all of them capitals.</summary>
    Capitals = 2,
    /// <summary>A hyphen joins it to the atom before.</summary>
    Joined = 4,
    /// <summary>Punctuation that no name crosses.</summary>
    Barrier = 8,
}
