using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Training.EntityRecognition;

namespace EntityExtraction.Tests.Training.EntityRecognition;

public sealed class FieldTrainerTests : IDisposable
{
    private const int Features = 4;

    private readonly TemporaryFolder _folder = new();

    /// <summary>Feature 0 speaks for persons, 1 for places, 2 for plain words; 3 stands everywhere and comes with the tree.</summary>
    private static readonly List<FieldChain> Chains =
    [
        Chain([[0, 3]], [1 << EntityLabels.Person]),
        Chain([[1, 3]], [1 << EntityLabels.Location]),
        Chain([[2, 3], [0, 3]], [1 << EntityLabels.Outside, 1 << EntityLabels.Person]),
        Chain([[2, 3]], [1 << EntityLabels.Outside]),
    ];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Features_learn_the_labels_they_stand_with()
    {
        var weights = Weights(Trained(30));

        weights[0][EntityLabels.Person].Should().BeGreaterThan(weights[0][EntityLabels.Location]).And.BeGreaterThan(weights[0][EntityLabels.Outside]);
        weights[1][EntityLabels.Location].Should().BeGreaterThan(weights[1][EntityLabels.Person]);
        weights[2][EntityLabels.Outside].Should().BeGreaterThan(weights[2][EntityLabels.Person]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights() => Weights(Trained(5)).Should().BeEquivalentTo(Weights(Trained(5)), o => o.WithStrictOrdering());

    [Fact]
    public void A_training_that_was_stopped_goes_on_as_if_there_had_been_no_break()
    {
        var state = Path.Combine(_folder.Path, "half.training");
        new EntityTrainingState(2, 0.5, 2, [1, 2, 3]).Save(state, Trained(2));

        var resumed = new FieldTrainer(Features, new FieldSettings());
        var read = EntityTrainingState.Load(state, resumed);
        Train(resumed, 3, 5);

        (read.Epoch, read.BestScore, read.BestEpoch).Should().Be((2, 0.5, 2));
        read.Model.Should().Equal(1, 2, 3);
        Weights(resumed).Should().BeEquivalentTo(Weights(Trained(5)), o => o.WithStrictOrdering());
    }

    [Fact]
    public void A_state_with_other_features_is_refused()
    {
        var state = Path.Combine(_folder.Path, "other.training");
        new EntityTrainingState(2, 0.5, 2, []).Save(state, Trained(2));

        var load = () => EntityTrainingState.Load(state, new FieldTrainer(Features + 1, new FieldSettings()));

        load.Should().Throw<ModelFormatException>().WithMessage("*4 features, not 5*");
    }

    private static FieldTrainer Trained(int passes)
    {
        var trainer = new FieldTrainer(Features, new FieldSettings());
        Train(trainer, 1, passes);
        return trainer;
    }

    private static void Train(FieldTrainer trainer, int from, int to)
    {
        for (var pass = from; pass <= to; pass++)
        {
            trainer.Pass(Chains, pass);
            trainer.Keep();
        }
    }

    private static float[][] Weights(FieldTrainer trainer) => [.. Enumerable.Range(0, Features).Select(feature =>
    {
        var row = new float[EntityLabels.Count];
        trainer.MeanWeights(feature, row);
        return row;
    })];

    private static FieldChain Chain(int[][] features, int[] allowed) => new(features, [.. features.Select(_ => 1)], [.. features.Select(_ => 1)], allowed);
}
