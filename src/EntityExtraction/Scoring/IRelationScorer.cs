using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>Says how sure relations are.</summary>
/// <remarks>Implementations must be thread-safe: one scorer serves many documents at once.</remarks>
public interface IRelationScorer
{
    /// <summary>Gives relations a confidence.</summary>
    /// <param name="document">The text.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="relations">What was found in it, in the order of the words that state it.</param>
    /// <param name="given">Whether the caller gave the mentions, and asks for the stance between them.</param>
    /// <returns>The same relations in the same order, each with a <see cref="Relation.Confidence"/> from 0 to 1.</returns>
    IReadOnlyList<Relation> Rate(Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given);
}
