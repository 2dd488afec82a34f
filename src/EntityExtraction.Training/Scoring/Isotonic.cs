using EntityExtraction.Scoring;

namespace EntityExtraction.Training.Scoring;

/// <summary>Fits a rising line to right and wrong answers by their scores: pools of equal size, merged until their rates rise.</summary>
internal static class Isotonic
{
    private const int LeastPool = 60;
    private const int MostPools = 16;

    public static Calibration Fit(IEnumerable<(double Score, bool Right)> points)
    {
        var sorted = points.OrderBy(p => p.Score).ThenBy(p => p.Right).ToList();
        var pools = Math.Clamp(sorted.Count / LeastPool, 1, MostPools);
        var merged = new List<(double Score, double Right, int Count)>();
        for (var i = 0; i < pools; i++)
        {
            var pool = sorted[(i * sorted.Count / pools)..((i + 1) * sorted.Count / pools)];
            if (pool.Count == 0) continue;
            merged.Add((pool.Average(p => p.Score) * pool.Count, pool.Count(p => p.Right), pool.Count));
            while (merged.Count > 1 && merged[^1].Right / merged[^1].Count <= merged[^2].Right / merged[^2].Count)
            {
                var (last, before) = (merged[^1], merged[^2]);
                merged.RemoveAt(merged.Count - 1);
                merged[^1] = (last.Score + before.Score, last.Right + before.Right, last.Count + before.Count);
            }
        }

        return new Calibration([.. merged.Select(m => (float)(m.Score / m.Count))], [.. merged.Select(m => (float)(m.Right / m.Count))]);
    }
}
