using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>Reads the features of one document's relations. For one thread.</summary>
internal sealed class ConfidenceReader(StanceModel stance, Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given)
{
    private PairFeatures? _pairs;

    /// <summary>Adds the features of the relation at an index.</summary>
    public void Read(int index, List<ulong> features)
    {
        var relation = relations[index];
        var agreement = relation.Stance == Stance.Neutral ? null : ConfidenceModel.Agreement(stance, relation, document, entities, _pairs ??= stance.Read(document, entities, relations));
        ConfidenceFeatures.Collect(relation, document, entities, ConfidenceModel.Company(relations, index), agreement, given, features);
    }
}
