namespace EntityExtraction.Actors;

/// <summary>One name of a catalog entry, as the index holds it.</summary>
/// <param name="Entry">Number of the entry.</param>
/// <param name="Text">The name as the catalog writes it.</param>
/// <param name="Kind">How it stands for the entry.</param>
/// <param name="IsAmbiguous">Whether it means something else, too.</param>
/// <param name="IsCaseExact">Whether it matches in this case only.</param>
/// <param name="Next">Number of the next name of the same words; -1 for none.</param>
internal readonly record struct CatalogName(int Entry, string Text, CatalogNameKind Kind, bool IsAmbiguous, bool IsCaseExact, int Next);
