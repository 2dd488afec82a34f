using EntityExtraction.Analysis.Models;
using EntityExtraction.Scoring;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Training.Scoring;

/// <summary>Trains the stance model: weights on all rows; leanings and calibration by what models of four fifths answer on the fifth.</summary>
internal sealed class StanceTrainer(IReadOnlyList<StanceSample> samples, double leastMicro)
{
    public const int Folds = 5;
    private const double Penalty = 60;
    private const double Power = 0.5;
    private const int Iterations = 30;
    private const int LeastRows = 2;
    private const float LeastWeight = 0.012f;

    /// <summary>The chances of each row, by a model that has not seen its sentence.</summary>
    public StanceChances[] HeldBack { get; } = new StanceChances[samples.Count];

    public byte[] Train(IEnumerable<string> attitudes)
    {
        Parallel.For(0, Folds, fold =>
        {
            var learner = new StanceLearner(Penalty, Iterations, LeastRows, Power);
            learner.Train([.. samples.Where(s => s.Row.Fold(Folds) != fold)]);
            for (var i = 0; i < samples.Count; i++)
            {
                if (samples[i].Row.Fold(Folds) == fold) HeldBack[i] = learner.Chances(samples[i]);
            }
        });
        var leanings = StanceLeanings.Tune(HeldBack, [.. samples.Select(s => s.Row.Label)], leastMicro);
        Console.Error.WriteLine($"held back: likeliest answer {StanceLeanings.Score(HeldBack, samples, new float[5])}");
        Console.Error.WriteLine($"held back: with leanings {StanceLeanings.Score(HeldBack, samples, leanings)}, leanings {string.Join(' ', leanings)}");

        var all = new StanceLearner(Penalty, Iterations, LeastRows, Power);
        all.Train(samples);
        var writer = new ModelWriter(StanceModel.Kind, StanceModel.Version);
        var (features, weights) = LinearModelWriter.Write(writer, StanceModel.Outputs, all.Weights(LeastWeight));
        AttitudeWords.Write(writer, attitudes);
        Sureness(leanings).Write(writer, 'G');
        Console.Error.WriteLine($"stance: {features} features, {weights} weights");
        return writer.Add<float>("leaning", leanings).ToBytes();
    }

    private Calibration Sureness(float[] leanings)
    {
        var points = new List<(double Score, bool Right)>();
        for (var i = 0; i < samples.Count; i++)
        {
            var answer = HeldBack[i].Best(leanings);
            // Where rules tell a stance nobody guesses.
            if (answer != 0 && samples[i].Relations.All(r => r.Stance == Relations.Stance.Neutral)) points.Add((HeldBack[i][answer], answer == samples[i].Row.Label));
        }

        return Isotonic.Fit(points);
    }
}
