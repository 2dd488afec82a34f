using EntityExtraction.Actors;
using EntityExtraction.Collections;

namespace EntityExtraction.Rules;

/// <summary>An actor, or another entity, that a rule file brings along.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Type">Its kind.</param>
public sealed record ActorDefinition(string Name, EntityType Type)
{
    /// <summary>Its id; null for one made of the name: <c>free-army</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Other names and spellings.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Short forms in capitals.</summary>
    public ValueList<string> Acronyms { get; init; } = [];

    /// <summary>Adjectives that stand for it.</summary>
    public ValueList<string> Adjectives { get; init; } = [];

    /// <summary>Names of its people.</summary>
    public ValueList<string> People { get; init; } = [];

    /// <summary>Cities that may stand for it.</summary>
    public ValueList<string> Capitals { get; init; } = [];

    /// <summary>Buildings and the like that stand for it.</summary>
    public ValueList<string> Metonyms { get; init; } = [];

    /// <summary>Id of the state that it belongs to, or null.</summary>
    public string? State { get; init; }

    internal CatalogEntry ToEntry() => new(Id ?? CatalogFiles.Slug(Name), Name, Type)
    {
        Aliases = Aliases,
        Acronyms = Acronyms,
        Adjectives = Adjectives,
        People = People,
        Capitals = Capitals,
        Metonyms = Metonyms,
        State = State,
        Surnames = Type == EntityType.Person && Name.LastIndexOf(' ') is > 0 and var blank ? [Name[(blank + 1)..]] : [],
    };
}
