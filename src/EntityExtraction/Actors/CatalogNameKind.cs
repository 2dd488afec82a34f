namespace EntityExtraction.Actors;

/// <summary>How a name of the catalog stands for its entry.</summary>
internal enum CatalogNameKind : ushort
{
    Name,
    Acronym,
    Adjective,
    People,
    Capital,
    Metonym,
    Combining,
    Surname,
}
