using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>What the built-in scorer looks at, for scorers of one's own.</summary>
/// <remarks>Thread-safe.</remarks>
public static class RelationFeatures
{
    /// <summary>The features of each relation: its rule and type, its polarity and modality, the grammar of its words, how its sides hang on them, and whether the
    /// sentence as a whole speaks for its stance.</summary>
    /// <param name="document">The text.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="relations">What was found in it, in the order of the words that state it.</param>
    /// <param name="given">Whether the caller gave the mentions, and asks for the stance between them.</param>
    /// <returns>For each relation the hashes of the features that it has; those it lacks are not listed. The values hold for one version of this library.</returns>
    public static IReadOnlyList<IReadOnlyList<ulong>> Of(Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(relations);
        var result = new List<ulong>[relations.Count];
        var reader = new ConfidenceReader(StanceModel.BuiltIn, document, entities, relations, given);
        for (var i = 0; i < result.Length; i++) reader.Read(i, result[i] = new List<ulong>(48));
        return result;
    }
}
