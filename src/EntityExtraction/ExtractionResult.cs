using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction;

/// <summary>What was found in one document.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Document">The annotated text.</param>
/// <param name="EntityMap">Entities and their mentions.</param>
/// <param name="Relations">Relations in text order.</param>
public sealed record ExtractionResult(Document Document, EntityMap EntityMap, IReadOnlyList<Relation> Relations)
{
    /// <summary>The caller's name for the document, or null.</summary>
    public string? Id => Document.Id;

    /// <summary>Entities in the order of their first mention.</summary>
    public IReadOnlyList<Entity> Entities => EntityMap.Entities;

    /// <summary>Entities that can act.</summary>
    public IEnumerable<Entity> Actors => Entities.Where(e => e.Type.IsActor());
}
