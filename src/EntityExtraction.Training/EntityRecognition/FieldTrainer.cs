using EntityExtraction.Analysis.EntityRecognition;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>A stretch of words to learn from: for each word its features by number and the labels that it may have.</summary>
internal sealed record FieldChain(int[][] Features, int[] Allowed);

/// <summary>Trains a conditional random field by stochastic gradient with a rate of its own for each weight (AdaGrad; Duchi, Hazan and Singer 2011) and an
/// L1 penalty that is made up for when a feature is next seen, so that useless weights are exactly zero.</summary>
/// <remarks>Words with several allowed labels count with the sum over them (Täckström et al. 2013).</remarks>
internal sealed class FieldTrainer(int featureCount, float rate, float penalty)
{
    private const int N = EntityLabels.Count;

    private readonly float[] _weights = new float[(long)featureCount * N];
    private readonly float[] _squares = new float[(long)featureCount * N];
    private readonly int[] _seen = new int[featureCount];
    private readonly float[] _followSquares = new float[N * N];
    private readonly Transitions _transitions = new(new float[N * N]);
    private readonly LabelLattice _free = new();
    private readonly LabelLattice _bound = new();
    private readonly float[] _follow = new float[N * N];
    private readonly float[] _sums = new float[(long)featureCount * N];
    private readonly float[] _followSums = new float[N * N];
    private int _step;
    private int _summed;

    /// <summary>The mean scores of neighbouring labels over the passes that were kept.</summary>
    public float[] MeanFollows() => [.. _followSums.Select(s => s / _summed)];

    /// <summary>The mean weights of a feature over the passes that were kept.</summary>
    public void MeanWeights(int feature, Span<float> weights)
    {
        for (var y = 0; y < N; y++) weights[y] = _sums[(feature * N) + y] / _summed;
    }

    /// <summary>Adds the weights as they are now to the mean, which wavers less than they do.</summary>
    public void Keep()
    {
        _summed++;
        for (var feature = 0; feature < featureCount; feature++) CatchUp(feature);
        for (var i = 0; i < _sums.Length; i++) _sums[i] += _weights[i];
        for (var i = 0; i < _followSums.Length; i++) _followSums[i] += _transitions.Scores[i];
    }

    /// <summary>Goes through chains once.</summary>
    /// <returns>Mean loss a chain, in nats.</returns>
    public double Pass(IReadOnlyList<FieldChain> chains)
    {
        var loss = 0.0;
        foreach (var chain in chains) loss += Learn(chain);
        return loss / chains.Count;
    }

    private double Learn(FieldChain chain)
    {
        var length = chain.Allowed.Length;
        _step++;
        _free.Start(length);
        _bound.Start(length);
        for (var t = 0; t < length; t++)
        {
            var scores = _free.Emissions(t);
            scores.Clear();
            foreach (var feature in chain.Features[t])
            {
                CatchUp(feature);
                var weights = _weights.AsSpan(feature * N, N);
                for (var y = 0; y < N; y++) scores[y] += weights[y];
            }

            scores.CopyTo(_bound.Emissions(t));
        }

        if (!_bound.Sum(_transitions, chain.Allowed) || !_free.Sum(_transitions)) return 0;
        Span<float> gradient = stackalloc float[N];
        Array.Clear(_follow);
        for (var t = 0; t < length; t++)
        {
            for (var y = 0; y < N; y++)
            {
                gradient[y] = _free.Probability(t, y) - _bound.Probability(t, y);
                foreach (var x in Transitions.Before(y)) _follow[(x * N) + y] += _free.Probability(_transitions, t, x, y) - _bound.Probability(_transitions, t, x, y);
            }

            var size = 0f;
            foreach (var g in gradient) size += Math.Abs(g);
            if (size < 1e-3f) continue;
            foreach (var feature in chain.Features[t]) Update(feature * N, gradient);
        }

        for (var y = 0; y < N; y++) _follow[(y * N) + EntityLabels.Outside] += _free.Probability(length - 1, y) - _bound.Probability(length - 1, y);
        UpdateFollow();
        return _free.LogSum - _bound.LogSum;
    }

    private void Update(int row, ReadOnlySpan<float> gradient)
    {
        var weights = _weights.AsSpan(row, N);
        var squares = _squares.AsSpan(row, N);
        for (var y = 0; y < N; y++)
        {
            var g = gradient[y];
            squares[y] += g * g;
            weights[y] -= rate * g / MathF.Sqrt(squares[y] + 1e-4f);
        }
    }

    private void UpdateFollow()
    {
        var scores = _transitions.Scores;
        for (var i = 0; i < scores.Length; i++)
        {
            var g = _follow[i];
            if (g == 0) continue;
            _followSquares[i] += g * g;
            scores[i] -= rate * g / MathF.Sqrt(_followSquares[i] + 1e-4f);
        }

        _transitions.Refresh();
    }

    private void CatchUp(int feature)
    {
        var missed = _step - _seen[feature];
        if (missed == 0) return;
        _seen[feature] = _step;
        if (penalty == 0) return;
        var weights = _weights.AsSpan(feature * N, N);
        var squares = _squares.AsSpan(feature * N, N);
        for (var y = 0; y < N; y++)
        {
            if (weights[y] == 0) continue;
            var shrink = penalty * missed * rate / MathF.Sqrt(squares[y] + 1e-4f);
            weights[y] = Math.Abs(weights[y]) <= shrink ? 0 : weights[y] - (MathF.Sign(weights[y]) * shrink);
        }
    }
}
