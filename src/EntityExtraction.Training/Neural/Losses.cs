namespace EntityExtraction.Training.Neural;

/// <summary>Losses and their gradients.</summary>
internal static class Losses
{
    /// <summary>Turns scores into the gradient of the cross entropy, in place, and returns the loss. A gold label below 0 is unknown: no gradient.</summary>
    public static double Softmax(Span<float> scores, int gold, float weight)
    {
        if (gold < 0)
        {
            scores.Clear();
            return 0;
        }

        var max = float.NegativeInfinity;
        foreach (var s in scores) max = Math.Max(max, s);
        double sum = 0;
        foreach (var s in scores) sum += Math.Exp(s - max);
        var loss = Math.Log(sum) + max - scores[gold];
        for (var i = 0; i < scores.Length; i++) scores[i] = (float)(Math.Exp(scores[i] - max) / sum) * weight;
        scores[gold] -= weight;
        return loss * weight;
    }
}
