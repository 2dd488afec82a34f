namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>What the catalog knows a phrase as. Several can hold: "Jordan" is a country and a given name.</summary>
[Flags]
internal enum NameClasses
{
    None = 0,
    Country = 1,
    City = 1 << 1,
    Place = 1 << 2,
    Organization = 1 << 3,
    Company = 1 << 4,
    Person = 1 << 5,
    Thing = 1 << 6,
    Occasion = 1 << 7,
    Nationality = 1 << 8,
    Title = 1 << 9,
    GivenName = 1 << 10,
    Surname = 1 << 11,
    Group = 1 << 12,
    Ambiguous = 1 << 13,
    Belief = 1 << 14,
}
