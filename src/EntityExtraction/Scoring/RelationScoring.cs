using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>What comes after the rules: confidence, and in some modes guesses of stance.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RelationScoring
{
    /// <summary>Below this, a relation is likelier wrong than right.</summary>
    private const double Even = 0.5;

    /// <summary>Guesses between actors that nobody gave must have a better chance: most pairs of a sentence have nothing to do with each other.</summary>
    private const double Sure = 0.7;

    /// <summary>What is left of a rule's confidence where its target is presumed.</summary>
    private const double Loose = 0.75;

    private readonly ExtractionMode _mode;
    private readonly IRelationScorer _scorer;
    private readonly StanceGuesser? _guesser;

    private RelationScoring(ExtractionMode mode, IRelationScorer scorer, StanceGuesser? guesser) => (_mode, _scorer, _guesser) = (mode, scorer, guesser);

    /// <summary>The least confidence that the mode reports.</summary>
    public double Least => _mode == ExtractionMode.Precise ? Even : 0;

    /// <summary>Scoring for relations of rules; for those of an extractor of the user's own, who knows better, only by a scorer of the user's own, else null.</summary>
    public static RelationScoring? For(IRelationExtractor relations, ExtractionMode mode, IRelationScorer? scorer)
    {
        if (relations is RuleRelationExtractor) return new RelationScoring(mode, scorer ?? ConfidenceModel.BuiltIn, new StanceGuesser(StanceModel.BuiltIn));
        return scorer is null ? null : new RelationScoring(mode, scorer, null);
    }

    /// <summary>Gives what was found a calibrated confidence.</summary>
    public IReadOnlyList<Relation> Rate(Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given) =>
        [.. _scorer.Rate(document, entities, relations, given).Select(r => InThousandths(r.IsLoose ? r.Confidence * Loose : r.Confidence) is var rounded && rounded == r.Confidence ? r : r with { Confidence = rounded })];

    /// <summary>No model knows more than thousandths, and no more of them are written: what is read back from JSON is equal.</summary>
    public static double InThousandths(double confidence) => Math.Round(confidence, 3);

    /// <summary>Adds the guesses that the mode allows.</summary>
    /// <param name="document">The text.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="between">The relations that will be reported.</param>
    /// <param name="all">All that the rules found.</param>
    /// <param name="given">Whether the caller gave the mentions.</param>
    public IReadOnlyList<Relation> Complete(Document document, EntityMap entities, IReadOnlyList<Relation> between, IReadOnlyList<Relation> all, bool given) => _guesser is null ? between : (_mode, given) switch
    {
        (ExtractionMode.Balanced or ExtractionMode.Recall, true) => _guesser.BetweenGiven(document, entities, between, all),
        (ExtractionMode.Recall, false) => _guesser.BetweenFound(document, entities, between, Sure),
        _ => between,
    };
}
