using EntityExtraction.Scoring;

namespace EntityExtraction.Training.Scoring;

/// <summary>Chooses how much each class is favoured, so that rare classes are found without too many wrong answers.</summary>
internal static class StanceLeanings
{
    /// <summary>The leanings with the best macro-F1 among those whose share of right answers is large enough, by coordinate search.</summary>
    public static float[] Tune(StanceChances[] chances, int[] gold, double leastMicro)
    {
        var leanings = new float[StanceChances.Count];
        var best = Value(chances, gold, leanings, leastMicro);
        foreach (var step in (float[])[0.8f, 0.4f, 0.2f, 0.1f])
        {
            for (var again = true; again;)
            {
                again = false;
                for (var c = 1; c < leanings.Length; c++)
                {
                    foreach (var change in (float[])[-step, step])
                    {
                        leanings[c] += change;
                        var value = Value(chances, gold, leanings, leastMicro);
                        if (value > best + 1e-6) (best, again) = (value, true);
                        else leanings[c] -= change;
                    }
                }
            }
        }

        return leanings;
    }

    public static StanceScore Score(StanceChances[] chances, IReadOnlyList<StanceSample> samples, float[] leanings)
    {
        var score = new StanceScore();
        for (var i = 0; i < chances.Length; i++) score.Add(samples[i].Row.Label, chances[i].Best(leanings));
        return score;
    }

    private static double Value(StanceChances[] chances, int[] gold, float[] leanings, double leastMicro)
    {
        var score = new StanceScore();
        for (var i = 0; i < chances.Length; i++) score.Add(gold[i], chances[i].Best(leanings));
        return score.Macro - (2 * Math.Max(0, leastMicro - score.Micro));
    }
}
