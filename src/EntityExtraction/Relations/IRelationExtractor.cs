using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Relations;

/// <summary>Finds relations in a document whose entities are known.</summary>
/// <remarks>Implementations must be thread-safe.</remarks>
public interface IRelationExtractor
{
    /// <summary>The relations in text order.</summary>
    /// <param name="document">The annotated text.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="date">The day the text was written, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IReadOnlyList<Relation> Extract(Document document, EntityMap entities, DateOnly? date = null, CancellationToken cancellationToken = default);
}
