using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>Reads the features of one document's relations. For one thread.</summary>
internal sealed class ConfidenceReader(StanceModel stance, Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given)
{
    private PairFeatures? _pairs;

    /// <summary>Adds the features of the relation at an index.</summary>
    public void Read(int index, List<ulong> features) => ConfidenceFeatures.Collect(relations, index, document, entities, Agreement(relations[index]), given, features);

    /// <summary>The chance that the stance model gives a relation's stance; null where it says none.</summary>
    private double? Agreement(Relation relation)
    {
        if (relation.Stance == Stance.Neutral) return null;
        if (MentionOf(relation.Source) is not { } source || MentionOf(relation.Target.Mention is null ? relation.OfActor ?? relation.Target : relation.Target) is not { } target) return null;
        return stance.Judge(_pairs ??= stance.Read(document, entities, relations), source, target)[relation.Stance == Stance.Positive ? 1 : 3];
    }

    private Mention? MentionOf(Participant side)
    {
        if (side.Mention is { } id) return entities.Mentions.FirstOrDefault(m => m.Id == id);
        if (!document.TryTokens(side.Span, out var first, out var end)) return null;
        var mentions = entities.At(document.HeadOf(first, end));
        return mentions.Length == 0 ? null : mentions[0];
    }
}
