using EntityExtraction.Scoring;

namespace EntityExtraction.Training.Scoring;

/// <summary>Fits a logistic curve to right and wrong answers by their scores: two numbers, which few data bear (Platt 1999).</summary>
internal static class Platt
{
    private const int Knots = 33;
    private const int Steps = 30;

    public static Calibration Fit(IReadOnlyList<(double Score, bool Right, double Weight)> points)
    {
        var (slope, shift) = (1.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            // Newton's method on the log likelihood, with a little weight towards slope 1.
            double gs = 1e-3 * (slope - 1), gb = 0, hss = 1e-3, hsb = 0, hbb = 1e-6;
            foreach (var (score, right, weight) in points)
            {
                var p = Curve(slope, shift, score);
                var (error, spread) = (weight * (p - (right ? 1 : 0)), weight * p * (1 - p));
                (gs, gb) = (gs + (error * score), gb + error);
                (hss, hsb, hbb) = (hss + (spread * score * score), hsb + (spread * score), hbb + spread);
            }

            var determinant = (hss * hbb) - (hsb * hsb);
            slope -= ((hbb * gs) - (hsb * gb)) / determinant;
            shift -= ((hss * gb) - (hsb * gs)) / determinant;
        }

        var (least, most) = (points.Min(p => p.Score), points.Max(p => p.Score));
        var scores = Enumerable.Range(0, Knots).Select(k => least + ((most - least) * k / (Knots - 1))).ToArray();
        return new Calibration([.. scores.Select(s => (float)s)], [.. scores.Select(s => (float)Curve(slope, shift, s))]);
    }

    private static double Curve(double slope, double shift, double score) => 1 / (1 + Math.Exp(-((slope * score) + shift)));
}
