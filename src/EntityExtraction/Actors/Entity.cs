namespace EntityExtraction.Actors;

/// <summary>An actor or other entity that a document speaks of, under its canonical name.</summary>
/// <remarks>Immutable. Two entities of one document are the same when their <see cref="Id"/> is the same.</remarks>
/// <param name="Id">Catalog id (ISO 3166 alpha-3 for countries, a slug for organizations), or a name-based id for one that the catalog lacks.</param>
/// <param name="Name">Canonical name: <c>Turkey</c> for <i>Ankara</i>; a group as it is described, without its article.</param>
/// <param name="Type">Its kind.</param>
public sealed record Entity(string Id, string Name, EntityType Type)
{
    /// <summary>Id of the state that a group, organization or person belongs to, where the text or the catalog says so; else null.</summary>
    public string? State { get; init; }

    /// <summary>Id of the organization that a person of the catalog is known to hold an office of; null for others.</summary>
    internal string? Organization { get; init; }
}
