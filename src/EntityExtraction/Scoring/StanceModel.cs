using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>Judges what a sentence says of the attitude of two mentioned parties to each other: a logistic regression whose weights serve both directions.</summary>
/// <remarks>Immutable and thread-safe. After the task of Park, Pan and Joo, Who Blames or Endorses Whom? (ACL-IJCNLP 2021).</remarks>
internal sealed class StanceModel
{
    public const string Kind = "stance";
    public const int Version = 1;

    /// <summary>Of one direction: evidence for neither, for praise, for blame.</summary>
    public const int Outputs = 3;

    private const int Portion = 256;
    private static readonly Lazy<StanceModel> Embedded = new(() => new StanceModel(ModelFile.OpenEmbedded("stance", Kind, Version)));
    private readonly LinearModel _weights;
    private readonly float[] _leanings;

    public StanceModel(ModelFile model)
    {
        (_weights, Attitudes, Sureness) = (new LinearModel(model, Outputs), new AttitudeWords(model), new Calibration(model, 'G'));
        var leanings = model.Block<float>("leaning");
        if (leanings.Length != StanceChances.Count) throw model.Problem($"expected {StanceChances.Count} leanings, found {leanings.Length}.");
        _leanings = [.. Enumerable.Range(0, StanceChances.Count).Select(i => leanings[i])];
    }

    /// <summary>The model inside the package.</summary>
    public static StanceModel BuiltIn => Embedded.Value;

    public AttitudeWords Attitudes { get; }

    /// <summary>From the chance that the model gives an answer to how often such answers are right.</summary>
    public Calibration Sureness { get; }

    /// <summary>A reader of pairs of one document.</summary>
    public PairFeatures Read(Document document, EntityMap entities, IReadOnlyList<Relation> relations) =>
        new(document, entities, RuleSet.BuiltIn, Attitudes, relations);

    /// <summary>How likely each answer is.</summary>
    public StanceChances Judge(PairFeatures pairs, Mention first, Mention second)
    {
        Span<float> forth = stackalloc float[Outputs], back = stackalloc float[Outputs];
        Score(pairs.Of(first, second), forth);
        Score(pairs.Of(second, first), back);
        return StanceChances.Of(forth, back);
    }

    /// <summary>The answer that serves all classes best: rare ones are believed at a lower chance.</summary>
    public int Choose(StanceChances chances) => chances.Best(_leanings);

    private void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        Span<int> sums = stackalloc int[_weights.SumCount];
        sums.Clear();
        for (; !features.IsEmpty; features = features[Math.Min(Portion, features.Length)..]) _weights.Add(features[..Math.Min(Portion, features.Length)], sums);
        for (var i = 0; i < scores.Length; i++) scores[i] = sums[i] * _weights.Unit;
    }
}
