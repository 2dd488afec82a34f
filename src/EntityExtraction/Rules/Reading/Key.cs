namespace EntityExtraction.Rules.Reading;

/// <summary>A key of a mapping in a rule file: what the reader accepts, the schema offers and the guide describes.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Description">What it means.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record Key(string Name, Shape Shape, string Description, bool IsRequired = false);
