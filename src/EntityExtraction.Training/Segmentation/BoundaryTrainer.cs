using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Segmentation;

namespace EntityExtraction.Training.Segmentation;

/// <summary>Trains the boundary model: logistic regression by stochastic gradient descent with a step size for each weight
/// (Duchi, Hazan and Singer 2011, "Adaptive subgradient methods"). The same examples give the same model.</summary>
internal sealed class BoundaryTrainer
{
    private const int Size = 1 << 18;
    private const float Step = 0.08f;
    private const float Decay = 2e-6f;
    private readonly float[] _weights = new float[Size];
    private readonly float[] _squares = new float[Size];

    public void Train(BoundaryExamples examples, int epochs)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var state = 0x9E3779B97F4A7C15UL;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Shuffle(order, ref state);
            foreach (var example in order) Learn(examples.Features(example), examples.IsBoundary(example));
        }
    }

    public double Score(ReadOnlySpan<uint> features)
    {
        var sum = 0.0;
        foreach (var feature in features) sum += _weights[feature & (Size - 1)];
        return sum;
    }

    /// <summary>The model with weights of one byte.</summary>
    /// <param name="threshold">Scores above it are borders; 0 is a probability of one half.</param>
    public byte[] ToModel(double threshold)
    {
        var scale = 127 / _weights.Max(Math.Abs);
        var bytes = Array.ConvertAll(_weights, w => (sbyte)MathF.Round(w * scale));
        return new ModelWriter(BoundaryModel.Kind, BoundaryModel.Version)
            .Add<sbyte>("weights", bytes)
            .Add<int>("limit", [(int)Math.Round(threshold * scale)])
            .ToBytes();
    }

    private void Learn(ReadOnlySpan<uint> features, bool isBoundary)
    {
        var probability = 1 / (1 + Math.Exp(-Score(features)));
        var gradient = (float)(probability - (isBoundary ? 1 : 0));
        foreach (var feature in features)
        {
            var index = feature & (Size - 1);
            var slope = gradient + (Decay * _weights[index]);
            _squares[index] += slope * slope;
            _weights[index] -= Step * slope / (MathF.Sqrt(_squares[index]) + 1e-6f);
        }
    }

    private static void Shuffle(int[] order, ref ulong state)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var other = (int)(state % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
