namespace EntityExtraction.Actors;

/// <summary>Kinds of entity.</summary>
public enum EntityType
{
    /// <summary>A state, also when named by its capital or seat of government.</summary>
    Country,
    /// <summary>A person with a name.</summary>
    Person,
    /// <summary>An organization, agency, party, armed group, company or news medium with a name.</summary>
    Organization,
    /// <summary>A described party without a name of its own: <i>Turkish-backed forces</i>.</summary>
    Group,
    /// <summary>A place that is no state. No actor.</summary>
    Location,
    /// <summary>A product, such as a weapon system. No actor.</summary>
    Product,
    /// <summary>A treaty, accord or programme. No actor.</summary>
    Agreement,
    /// <summary>A war, summit or other event with a name. No actor.</summary>
    Event,
}
