namespace EntityExtraction.Actors;

/// <summary>One name of a catalog entry, as the index holds it.</summary>
/// <param name="Entry">Number of the entry.</param>
/// <param name="Next">Number of the next name of the same words; -1 for none.</param>
/// <param name="Kind">How it stands for the entry.</param>
/// <param name="Traits">What else is known of it.</param>
/// <remarks>Part of the compiled catalog: twelve bytes without gaps.</remarks>
internal readonly record struct CatalogName(int Entry, int Next, CatalogNameKind Kind, CatalogNameTraits Traits)
{
    /// <summary>Whether it means something else, too.</summary>
    public bool IsAmbiguous => (Traits & CatalogNameTraits.Ambiguous) != 0;

    /// <summary>Whether it matches in this case only.</summary>
    public bool IsCaseExact => (Traits & CatalogNameTraits.CaseExact) != 0;
}

/// <summary>What is known of a name beside how it stands for its entry.</summary>
[Flags]
internal enum CatalogNameTraits : ushort
{
    None = 0,
    Ambiguous = 1,
    CaseExact = 2,
}
