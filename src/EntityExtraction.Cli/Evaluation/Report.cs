namespace EntityExtraction.Cli.Evaluation;

/// <summary>All that an evaluation found.</summary>
/// <param name="Strict">Scores where types must be the same.</param>
/// <param name="Family">Scores where parent, child and sibling types count as the same.</param>
/// <param name="Actors">Named actors, or null without gold entities.</param>
/// <param name="Unpredicted">Documents of the gold without a prediction; all of theirs is missed.</param>
internal sealed record Report(RelationScore Strict, RelationScore Family, ActorScore? Actors, IReadOnlyList<string> Unpredicted)
{
    public static Report Of(IReadOnlyList<GoldRelation> gold, IReadOnlyList<GoldEntity>? entities, IReadOnlyDictionary<string, PredictedDocument> predicted) => new(
        new GoldComparison(gold, predicted, byFamily: false).Run(),
        new GoldComparison(gold, predicted, byFamily: true).Run(),
        entities is null ? null : ActorScore.Of(entities, predicted),
        [.. gold.Select(g => g.Document).Distinct().Where(d => !predicted.ContainsKey(d))]);
}
