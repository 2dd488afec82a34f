using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Scoring;
using EntityExtraction.Syntax;

namespace EntityExtraction.MicrosoftML;

/// <summary>Gathers examples while an extractor works: put it in the scorer's place and extract from documents that you know.</summary>
/// <remarks>Thread-safe. It changes no confidence, so that examples look to the trainer as relations will look to the scorer.</remarks>
/// <example>
/// <code>
/// var examples = new RelationExamples((document, relation) => gold.Contains((document.Id, relation.Source.Name, relation.Type.Name, relation.Target.Name)));
/// var reader = EntityExtractor.CreateBuilder().UseRelationScorer(examples).Build();
/// foreach (var document in documents) reader.Extract(document);
/// var scorer = new MLRelationTrainer().Train(examples.Gathered);
/// </code>
/// </example>
public sealed class RelationExamples : IRelationScorer
{
    private readonly Func<Document, Relation, bool?> _isRight;
    private readonly List<RelationExample> _gathered = [];
    private readonly Lock _gate = new();

    /// <summary>Starts without any.</summary>
    /// <param name="isRight">Whether a relation is right; null where that is not known, and it is left out.</param>
    public RelationExamples(Func<Document, Relation, bool?> isRight)
    {
        ArgumentNullException.ThrowIfNull(isRight);
        _isRight = isRight;
    }

    /// <summary>The examples so far, as a copy.</summary>
    public IReadOnlyList<RelationExample> Gathered
    {
        get
        {
            lock (_gate) return [.. _gathered];
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Relation> Rate(Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(relations);
        var features = RelationFeatures.Of(document, entities, relations, given);
        for (var i = 0; i < relations.Count; i++)
        {
            if (_isRight(document, relations[i]) is not { } right) continue;
            var example = new RelationExample(features[i], right, document.Id ?? document.Text.Original);
            lock (_gate) _gathered.Add(example);
        }

        return relations;
    }
}
