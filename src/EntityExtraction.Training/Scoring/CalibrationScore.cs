using System.Globalization;

namespace EntityExtraction.Training.Scoring;

/// <summary>How well confidences agree with what is right.</summary>
/// <param name="Error">Expected calibration error over ten bins of equal width (Naeini, Cooper and Hauskrecht 2015).</param>
/// <param name="Bins">Number, mean confidence and share of right ones in each bin.</param>
internal sealed record CalibrationScore(double Error, IReadOnlyList<(int Count, double Confidence, double Right)> Bins)
{
    public static CalibrationScore Of(IEnumerable<(double Confidence, bool Right)> answers)
    {
        var all = answers.ToList();
        var bins = all.GroupBy(a => Math.Min(9, (int)(a.Confidence * 10))).OrderBy(g => g.Key)
            .Select(g => (Count: g.Count(), Confidence: g.Average(a => a.Confidence), Right: g.Average(a => a.Right ? 1.0 : 0))).ToList();
        return new CalibrationScore(bins.Sum(b => b.Count * Math.Abs(b.Confidence - b.Right)) / Math.Max(1, all.Count), bins);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"calibration error {Error:F3}; number, mean confidence, share right: {string.Join("; ", Bins.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Count} {b.Confidence:F2} {b.Right:F2}")))}");
}
