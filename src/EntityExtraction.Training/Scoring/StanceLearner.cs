using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using EntityExtraction.Scoring;

namespace EntityExtraction.Training.Scoring;

/// <summary>Learns the stance between two mentions by logistic regression with a quadratic penalty.</summary>
/// <remarks>One set of weights serves both directions, so that each sentence teaches both.</remarks>
internal sealed class StanceLearner(double penalty, int iterations, int leastRows, double power)
{
    /// <summary>Weights of a feature: neutral, positive, negative and one that is not used.</summary>
    private const int Outputs = 4;

    private readonly Dictionary<ulong, int> _index = [];
    private float[] _weights = [];

    /// <summary>The weights of neutral, positive and negative by rising feature; those that hardly matter are left out.</summary>
    public List<(ulong Feature, (int Label, float Weight)[] Weights)> Weights(float least) =>
    [
        .. _index.OrderBy(f => f.Key)
            .Select(f => (f.Key, Enumerable.Range(0, StanceModel.Outputs).Select(o => (Label: o, Weight: _weights[(f.Value * Outputs) + o])).ToArray()))
            .Where(f => f.Item2.Any(w => Math.Abs(w.Weight) >= least)),
    ];

    public void Train(IReadOnlyList<StanceSample> samples)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var sample in samples)
        {
            foreach (var feature in sample.Forward) counts[feature] = counts.GetValueOrDefault(feature) + 1;
            foreach (var feature in sample.Backward) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        foreach (var sample in samples)
        {
            foreach (var feature in sample.Forward.Concat(sample.Backward))
            {
                if (counts[feature] >= leastRows) _index.TryAdd(feature, _index.Count);
            }
        }

        var rows = samples.Select(s => (Known(s.Forward), Known(s.Backward), s.Row.Label)).ToArray();
        _weights = new float[(_index.Count * Outputs + 15) / 16 * 16];
        var scale = Informativeness(rows);
        var scaled = new float[_weights.Length];
        Lbfgs.Minimize(_weights, (u, g) =>
        {
            for (var i = 0; i < u.Length; i++) scaled[i] = u[i] * scale[i];
            var loss = Loss(rows, scaled, g);
            for (var i = 0; i < u.Length; i++)
            {
                loss += 0.5 * penalty * u[i] * u[i];
                g[i] = (g[i] * scale[i]) + ((float)penalty * u[i]);
            }

            return loss;
        }, iterations);
        for (var i = 0; i < _weights.Length; i++) _weights[i] *= scale[i];
    }

    /// <summary>How much each feature says of each output by itself. A weight is penalized less the more it says (after Wang and Manning 2012, Baselines and Bigrams).</summary>
    private float[] Informativeness((int[] Forward, int[] Backward, int Label)[] rows)
    {
        var scale = new float[_weights.Length];
        var with = new double[_weights.Length];
        var all = new double[_index.Count];
        var totals = new double[3];
        foreach (var (forward, backward, label) in rows)
        {
            Count(forward, label == 0 ? 0 : label == 1 ? 1 : label == 3 ? 2 : -1);
            Count(backward, label == 0 ? 0 : label == 2 ? 1 : label == 4 ? 2 : -1);
        }

        var n = 2.0 * rows.Length;
        for (var f = 0; f < all.Length; f++)
        {
            for (var o = 0; o < 3; o++)
            {
                var k = with[(f * Outputs) + o];
                var prior = totals[o] / n;
                // Shrunk towards the prior, so that what was seen twice is not sure.
                var p = (k + (8 * prior)) / (all[f] + 8);
                var r = Math.Abs(Math.Log(p / (1 - p)) - Math.Log(prior / (1 - prior)));
                scale[(f * Outputs) + o] = (float)Math.Pow(r, power);
            }
        }

        return scale;

        void Count(int[] features, int output)
        {
            if (output >= 0) totals[output]++;
            foreach (var f in features)
            {
                all[f]++;
                if (output >= 0) with[(f * Outputs) + output]++;
            }
        }
    }

    /// <summary>The chances of a row.</summary>
    public StanceChances Chances(StanceSample sample) =>
        Softmax(MemoryMarshal.Cast<float, Vector128<float>>(_weights.AsSpan()), Known(sample.Forward), Known(sample.Backward));

    private int[] Known(ulong[] features) => [.. features.Select(f => _index.GetValueOrDefault(f, -1)).Where(i => i >= 0)];

    private static double Loss((int[] Forward, int[] Backward, int Label)[] rows, float[] weights, float[] gradient)
    {
        var w = MemoryMarshal.Cast<float, Vector128<float>>(weights.AsSpan());
        var g = MemoryMarshal.Cast<float, Vector128<float>>(gradient.AsSpan());
        var loss = 0.0;
        for (var i = 0; i < w.Length; i++)
        {
            g[i] = Vector128<float>.Zero;
        }

        foreach (var (forward, backward, label) in rows)
        {
            var p = Softmax(w, forward, backward);
            loss -= Math.Log(Math.Max(p[label], 1e-12));
            p[label] -= 1;

            var d = Vector128.Create((float)p[0], (float)p[1], (float)p[3], 0);
            foreach (var f in forward) g[f] += d;
            d = Vector128.Create((float)p[0], (float)p[2], (float)p[4], 0);
            foreach (var f in backward) g[f] += d;
        }

        return loss;
    }

    private static StanceChances Softmax(ReadOnlySpan<Vector128<float>> w, int[] forward, int[] backward)
    {
        var (forth, back) = (Vector128<float>.Zero, Vector128<float>.Zero);
        foreach (var f in forward) forth += w[f];
        foreach (var f in backward) back += w[f];
        return StanceChances.Of([forth[0], forth[1], forth[2]], [back[0], back[1], back[2]]);
    }
}
