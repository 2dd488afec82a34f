using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Neural;
using EntityExtraction.Training.Neural;

namespace EntityExtraction.Tests.Training.Neural;

public sealed class NetworkTests
{
    [Fact]
    public void The_gradient_is_the_slope_of_the_loss() => Check(null);

    [Fact]
    public void So_it_is_where_words_have_vectors() => Check(WordVectors.Read(new StringReader("small 0.5 -1 2\ndogs -2 1 0.5\nran 1 1 1\n"), "vectors", 10));

    private static void Check(WordVectors? vectors)
    {
        var (network, batch) = Build(vectors);
        // Values far from the bends of the rectifiers.
        foreach (ref var value in network.Embeddings.Value.AsSpan()) value *= 20;
        network.Learn(batch);
        var gradients = network.Parameters.Select(p => (float[])p.Gradient.Clone()).ToList();
        foreach (var (parameter, gradient) in network.Parameters.Zip(gradients))
        {
            // The weights that matter most, where rounding matters least.
            foreach (var i in Enumerable.Range(0, gradient.Length).OrderByDescending(i => Math.Abs(gradient[i])).Take(3))
            {
                var slope = (Loss(network, batch, parameter, i, 0.0002f) - Loss(network, batch, parameter, i, -0.0002f)) / 0.0004;

                slope.Should().BeApproximately(gradient[i], 0.02 + (Math.Abs(gradient[i]) * 0.05), $"this is weight {i} of {parameter.Name}");
            }
        }
    }

    private static double Loss(Network network, PackedBatch batch, Parameter parameter, int i, float change)
    {
        var value = parameter.Value[i];
        parameter.Value[i] += change;
        parameter.Changed();
        var loss = network.Learn(batch);
        parameter.Value[i] = value;
        parameter.Changed();
        return loss;
    }

    private static (Network Network, PackedBatch Batch) Build(WordVectors? vectors)
    {
        var lexicon = new Lexicon();
        var sentences = new[]
        {
            new TrainingSentence { Words = Words("a", "small", "dog"), Tags = new Labels([1, 2, 3]), Heads = [3, 3, 0], Relations = new Labels([0, 1, 2]) },
            new TrainingSentence { Words = Words("dogs", "ran"), Tags = new Labels([3, -1]), Heads = [2, 0], Relations = new Labels([3, 2]), Weight = 0.5f },
            new TrainingSentence { Words = Words("ran"), Tags = new Labels([0]) },
        };
        var rows = new WordRows(new WordFeatures([WordFeatures.Key("dog")], WordClasses.Default), lexicon, vectors);
        rows.Update();
        return (new Network(new NetworkShape(16, 16, 16, 16, 4, 4), rows, new Regularization(0, 0), 7), new PackedBatch(sentences));

        int[] Words(params string[] forms) => [.. forms.Select(lexicon.NumberOf)];
    }
}
