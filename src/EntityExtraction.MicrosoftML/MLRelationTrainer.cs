using Microsoft.ML;

namespace EntityExtraction.MicrosoftML;

/// <summary>Trains scorers of relations with ML.NET.</summary>
/// <remarks>
/// The trainer learns from most of the documents, and a curve from its scores to the share of right ones (isotonic regression, Platt's sigmoid where there
/// are few examples) from those held back. The same examples, trainer and seed give the same scorer.
/// </remarks>
public sealed class MLRelationTrainer
{
    /// <summary>Name of the column of features: a sparse vector of single-precision numbers.</summary>
    public const string FeatureColumn = nameof(RelationRow.Features);

    /// <summary>Name of the column that says whether a relation is right.</summary>
    public const string LabelColumn = nameof(RelationRow.Label);

    /// <summary>Name of the column of weights.</summary>
    public const string WeightColumn = nameof(RelationRow.Weight);

    // A curve of steps needs some answers for each of them; Zadrozny and Elkan (2002) use some hundred.
    private const int FewExamples = 200;

    private static readonly Func<MLContext, IEstimator<ITransformer>> MaximumEntropy = context =>
        context.BinaryClassification.Trainers.LbfgsLogisticRegression(LabelColumn, FeatureColumn, WeightColumn, l1Regularization: 0, l2Regularization: 2);

    /// <summary>Makes the trainer of a context; null for L-BFGS on the maximum-entropy model of two classes (logistic regression).</summary>
    /// <remarks>Any binary trainer of ML.NET whose model has a column <c>Score</c>; with the package Microsoft.ML.LightGbm for example
    /// <c>ml => ml.BinaryClassification.Trainers.LightGbm(exampleWeightColumnName: MLRelationTrainer.WeightColumn)</c>.</remarks>
    public Func<MLContext, IEstimator<ITransformer>>? Trainer { get; init; }

    /// <summary>Share of the documents that the calibration is learned from, over 0 and under 1. Default 0.25.</summary>
    public double HeldBack { get; init; } = 0.25;

    /// <summary>What chance starts from. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The examples as ML.NET reads them, with the columns named here.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IDataView View(MLContext context, IEnumerable<RelationExample> examples)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(examples);
        return context.Data.LoadFromEnumerable(examples.Select(RelationRow.Of), RelationRow.Schema());
    }

    /// <summary>Trains and calibrates a scorer.</summary>
    /// <exception cref="ArgumentException">There are no right or no wrong examples to learn from, or none to calibrate with.</exception>
    public MLRelationScorer Train(IReadOnlyList<RelationExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(HeldBack, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(HeldBack, 1);
        var (learned, heldBack) = Split(examples);
        Check(learned, "learn from");
        Check(heldBack, "calibrate with");

        var context = new MLContext(Seed);
        var model = (Trainer ?? MaximumEntropy)(context).Fit(View(context, learned));
        var scored = model.Transform(View(context, heldBack));
        var calibrators = context.BinaryClassification.Calibrators;
        ITransformer calibrator = heldBack.Count < FewExamples ? calibrators.Platt(LabelColumn).Fit(scored) : calibrators.Isotonic(LabelColumn).Fit(scored);
        return new MLRelationScorer(context, model.Append(calibrator));
    }

    /// <summary>Whole documents go to one side, by a draw that depends on the seed alone.</summary>
    private (List<RelationExample> Learned, List<RelationExample> HeldBack) Split(IReadOnlyList<RelationExample> examples)
    {
        var documents = examples.Select(e => e.Document).Distinct(StringComparer.Ordinal).ToArray();
        new Random(Seed).Shuffle(documents);
        var held = documents.Take((int)Math.Ceiling(documents.Length * HeldBack)).ToHashSet(StringComparer.Ordinal);
        var sides = examples.ToLookup(e => held.Contains(e.Document));
        return ([.. sides[false]], [.. sides[true]]);
    }

    private static void Check(List<RelationExample> examples, string purpose)
    {
        var right = examples.Count(e => e.IsRight);
        if (right > 0 && right < examples.Count) return;
        throw new ArgumentException($"There are {right} right and {examples.Count - right} wrong examples to {purpose}; at least one of each is needed, from several documents.", nameof(examples));
    }
}
