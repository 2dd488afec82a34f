namespace EntityExtraction.Training.Neural;

/// <summary>What is known of one column of a sentence: for each token one value, or some with probabilities, or nothing.</summary>
internal sealed class Labels
{
    private readonly int[] _values;
    private readonly float[]? _probabilities;
    private readonly int _width;

    /// <param name="values">A value for each token; below 0 where it is not known.</param>
    public Labels(int[] values) => (_values, _width) = (values, 1);

    private Labels(int[] values, float[] probabilities, int width) => (_values, _probabilities, _width) = (values, probabilities, width);

    /// <summary>The likeliest values of each row of probabilities.</summary>
    /// <param name="rows">Probabilities, a row for each token; overwritten.</param>
    /// <param name="width">How many values are kept of each row, at most.</param>
    public static Labels Likeliest(Matrix rows, int width)
    {
        var values = new int[rows.Rows * width];
        var probabilities = new float[values.Length];
        for (var i = 0; i < rows.Rows; i++)
        {
            var row = rows.Row(i);
            var sum = 0f;
            for (var k = i * width; k < (i + 1) * width; k++)
            {
                var best = 0;
                for (var j = 1; j < row.Length; j++) if (row[j] > row[best]) best = j;
                (values[k], probabilities[k]) = (best, Math.Max(0, row[best]));
                sum += probabilities[k];
                row[best] = -1;
            }

            for (var k = i * width; k < (i + 1) * width; k++) probabilities[k] /= sum;
        }

        return new Labels(values, probabilities, width);
    }

    /// <summary>The likeliest value of a token; below 0 if unknown.</summary>
    public int this[int token] => _values[token * _width];

    /// <summary>Turns scores of a token into the gradient of the cross entropy, in place, and returns the loss. What is not known gives no gradient.</summary>
    public double Loss(Span<float> scores, int token, float weight)
    {
        if (this[token] < 0)
        {
            scores.Clear();
            return 0;
        }

        double expected = 0;
        for (var k = token * _width; k < (token + 1) * _width; k++) expected += scores[_values[k]] * (_probabilities?[k] ?? 1);
        var loss = EntityExtraction.Analysis.Neural.Activations.Softmax(scores) - expected;
        if (weight != 1) foreach (ref var s in scores) s *= weight;
        for (var k = token * _width; k < (token + 1) * _width; k++) scores[_values[k]] -= weight * (_probabilities?[k] ?? 1);
        return loss * weight;
    }
}
