using EntityExtraction.Syntax;

namespace EntityExtraction.Actors;

/// <summary>Finds the entities of an analyzed document and links their mentions.</summary>
/// <remarks>Implementations must be thread-safe.</remarks>
public interface IEntityLinker
{
    /// <summary>The entities and mentions of a document.</summary>
    EntityMap Link(Document document, CancellationToken cancellationToken = default);
}
