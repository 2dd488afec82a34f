using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Tests.Analysis.Learning;

public class LinearModelTests
{
    [Fact]
    public void A_written_model_scores_as_the_averaged_weights_say()
    {
        var perceptron = new SparsePerceptron(3);
        for (var i = 0; i < 500; i++)
        {
            perceptron.Update([FeatureHash.Of(i), FeatureHash.Of(i / 10)], i % 3, 1 + (i % 7));
            perceptron.Tick();
        }

        var expected = perceptron.Average(1).ToDictionary(f => f.Feature, f => f.Weights);
        var model = Write(perceptron);
        var scores = new float[3];
        for (var i = 0; i < 500; i++)
        {
            model.Score([FeatureHash.Of(i), FeatureHash.Of(1_000_000 + i)], scores);
            foreach (var (label, weight) in expected[FeatureHash.Of(i)]) scores[label].Should().BeApproximately(weight, Math.Abs(weight) * 0.05f + 0.01f);
        }
    }

    [Fact]
    public void A_feature_of_many_labels_scores_like_one_of_few()
    {
        var perceptron = new SparsePerceptron(60);
        perceptron.Tick();
        for (var label = 0; label < 60; label++) perceptron.Update([11], label, label - 30);
        perceptron.Update([12], 59, 7);
        perceptron.Tick();
        perceptron.Tick();

        var scores = new float[60];
        Write(perceptron).Score([11, 12], scores);

        for (var label = 0; label < 59; label++) scores[label].Should().BeApproximately((label - 30) * 2f / 3, 1.1f); // Small weights are left out.
        scores[59].Should().BeApproximately((29 + 7) * 2f / 3, 0.5f);
    }

    [Fact]
    public void Weights_are_averaged_over_the_steps()
    {
        var perceptron = new SparsePerceptron(2);
        perceptron.Tick();
        perceptron.Update([5], 1, 2);
        perceptron.Tick();
        perceptron.Tick();
        perceptron.Tick();

        perceptron.Average(1).Should().ContainSingle().Which.Weights.Should().Equal((1, 1.5f));
    }

    [Fact]
    public void A_model_for_another_number_of_labels_is_refused()
    {
        var writer = new ModelWriter("toy", 1);
        LinearModelWriter.Write(writer, new SparsePerceptron(3), 1);
        var file = ModelFile.FromBytes(writer.ToBytes(), "toy", "toy", 1);

        FluentActions.Invoking(() => new LinearModel(file, 4)).Should().Throw<ModelFormatException>().WithMessage("*expected 4 labels, found 3.");
    }

    [Fact]
    public void Codes_of_weights_keep_their_sign_and_nearly_their_size()
    {
        var weights = WeightCodebook.MakeWhole();
        foreach (var weight in new[] { -40f, -3.2f, -0.2f, 0, 0.05f, 0.9f, 12, 40 })
        {
            (weights[WeightCodebook.Encode(weight, 40)] * WeightCodebook.Unit(40)).Should().BeApproximately(weight, Math.Abs(weight) * 0.03f + 0.02f);
        }
    }

    private static LinearModel Write(SparsePerceptron perceptron)
    {
        var writer = new ModelWriter("toy", 1);
        LinearModelWriter.Write(writer, perceptron, 1);
        return new LinearModel(ModelFile.FromBytes(writer.ToBytes(), "toy", "toy", 1), perceptron.LabelCount);
    }
}
