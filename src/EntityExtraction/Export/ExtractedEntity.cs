using EntityExtraction.Actors;

namespace EntityExtraction.Export;

/// <summary>An entity of a document with the places that mention it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Entity">The entity.</param>
/// <param name="Mentions">Its mentions in text order.</param>
public sealed record ExtractedEntity(Entity Entity, IReadOnlyList<ExtractedMention> Mentions);
