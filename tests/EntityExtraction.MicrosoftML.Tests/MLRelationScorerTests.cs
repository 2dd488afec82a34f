using EntityExtraction.Relations;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtraction.MicrosoftML.Tests;

public class MLRelationScorerTests
{
    private static readonly ulong[] Sure = [7, 11UL << 33];
    private static readonly ulong[] Doubtful = [7, 13UL << 33];

    private static readonly Lazy<MLRelationScorer> Trained = new(() => new MLRelationTrainer().Train(Examples(2000)));

    [Fact]
    public void Confidences_are_the_shares_of_right_examples()
    {
        Trained.Value.Chance(Sure).Should().BeApproximately(0.9, 0.06);
        Trained.Value.Chance(Doubtful).Should().BeApproximately(0.3, 0.08);
    }

    [Fact]
    public void Few_examples_are_calibrated_by_a_sigmoid()
    {
        var scorer = new MLRelationTrainer().Train(Examples(120));

        scorer.Chance(Sure).Should().BeGreaterThan(scorer.Chance(Doubtful)).And.BeInRange(0.5, 1);
    }

    [Fact]
    public void The_same_examples_give_the_same_scorer() =>
        new MLRelationTrainer().Train(Examples(400)).Chance(Sure).Should().Be(new MLRelationTrainer().Train(Examples(400)).Chance(Sure));

    [Fact]
    public void Another_trainer_of_ml_net_may_be_used()
    {
        var called = false;
        var scorer = new MLRelationTrainer
        {
            Trainer = ml =>
            {
                called = true;
                return ml.BinaryClassification.Trainers.SdcaNonCalibrated(MLRelationTrainer.LabelColumn, MLRelationTrainer.FeatureColumn, MLRelationTrainer.WeightColumn);
            },
        }.Train(Examples(1000));

        called.Should().BeTrue();
        scorer.Chance(Sure).Should().BeGreaterThan(scorer.Chance(Doubtful) + 0.3);
    }

    [Fact]
    public void A_scorer_that_was_saved_says_the_same_when_read_again()
    {
        using var file = new MemoryStream();
        Trained.Value.Save(file);
        file.Position = 0;

        var read = MLRelationScorer.Load(file);

        read.Chance(Sure).Should().Be(Trained.Value.Chance(Sure));
        read.Chance(Doubtful).Should().Be(Trained.Value.Chance(Doubtful));
    }

    [Fact]
    public void A_file_that_holds_no_scorer_is_refused()
    {
        using var file = new MemoryStream([1, 2, 3]);

        FluentActions.Invoking(() => MLRelationScorer.Load(file)).Should().Throw<InvalidDataException>().WithMessage("The file holds no scorer of relations*Train one with MLRelationTrainer*");
    }

    [Fact]
    public void A_model_of_other_columns_is_refused()
    {
        var context = new MLContext(1);
        var other = context.Data.LoadFromEnumerable([new Other { X = 1 }, new Other { X = 2 }]);
        using var file = new MemoryStream();
        context.Model.Save(context.Transforms.CopyColumns("Y", "X").Fit(other), other.Schema, file);
        file.Position = 0;

        FluentActions.Invoking(() => MLRelationScorer.Load(file)).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Examples_of_one_kind_only_are_refused() =>
        FluentActions.Invoking(() => new MLRelationTrainer().Train([.. Examples(100).Where(e => e.IsRight)]))
            .Should().Throw<ArgumentException>().WithMessage("There are * right and 0 wrong examples to learn from; at least one of each is needed, from several documents.*");

    [Fact]
    public void Examples_of_one_document_are_too_few() =>
        FluentActions.Invoking(() => new MLRelationTrainer().Train([.. Examples(100).Select(e => e with { Document = "one" })])).Should().Throw<ArgumentException>();

    [Fact]
    public void Features_are_columns_of_a_data_view()
    {
        var view = MLRelationTrainer.View(new MLContext(1), [new RelationExample([3, 3, 1UL << 40], true, "a", 0.5f)]);

        view.Schema[MLRelationTrainer.FeatureColumn].Type.Should().Be(new VectorDataViewType(NumberDataViewType.Single, RelationRow.Slots));
        var features = view.GetColumn<VBuffer<float>>(MLRelationTrainer.FeatureColumn).Single();
        features.GetIndices().ToArray().Should().Equal([3, 256], "a feature counts once");
        features.GetValues().ToArray().Should().Equal(1f, 1f);
        view.GetColumn<bool>(MLRelationTrainer.LabelColumn).Should().Equal(true);
        view.GetColumn<float>(MLRelationTrainer.WeightColumn).Should().Equal(0.5f);
    }

    [Fact]
    public void Examples_are_gathered_with_the_confidence_of_the_rule()
    {
        var seen = new List<double>();
        var examples = new RelationExamples((_, relation) =>
        {
            seen.Add(relation.Confidence);
            return relation.Type == RelationType.Supports ? true : null;
        });

        var result = EntityExtractor.CreateBuilder().UseRelationScorer(examples).Build().Extract(new SourceDocument("d", "Norway supports Sweden. Iran attacked Iraq."));

        result.Relations.Select(r => r.Confidence).Should().Equal(seen);
        examples.Gathered.Should().ContainSingle().Which.Should().Match<RelationExample>(e => e.IsRight && e.Document == "d" && e.Features.Count > 10);
    }

    [Fact]
    public async Task It_stands_in_the_place_of_the_built_in_scorer_for_all_threads()
    {
        var names = "Norway Sweden Finland Denmark Iran Iraq Peru Chile Kenya Ghana".Split(' ');
        var sentences = names.SelectMany(a => names.Where(b => b != a).Select(b => $"{a} supports {b}. {b} may attack {a}.")).ToList();
        var examples = new RelationExamples((_, relation) => relation.Type == RelationType.Supports);
        var reader = EntityExtractor.CreateBuilder().UseRelationScorer(examples).Build();
        for (var i = 0; i < sentences.Count; i++) reader.Extract(new SourceDocument($"{i}", sentences[i]));

        var extractor = EntityExtractor.CreateBuilder().UseRelationScorer(new MLRelationTrainer().Train(examples.Gathered)).Build();

        var rated = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => extractor.Extract("Togo supports Benin. Benin may attack Togo.").Relations)));
        rated.Should().AllSatisfy(r =>
        {
            r.Single(x => x.Type == RelationType.Supports).Confidence.Should().BeGreaterThan(0.8);
            r.Where(x => x.Type != RelationType.Supports).Should().NotBeEmpty().And.OnlyContain(x => x.Confidence < 0.2);
        });
    }

    /// <summary>Of those with the one feature nine in ten are right, of those with the other three.</summary>
    private static List<RelationExample> Examples(int count) =>
        [.. Enumerable.Range(0, count).Select(i => i % 2 == 0
            ? new RelationExample(Sure, i / 2 % 10 != 0, $"{i * 7919 % count}")
            : new RelationExample(Doubtful, i / 2 % 10 < 3, $"{i * 7919 % count}"))];

    private sealed class Other
    {
        public float X { get; set; }
    }
}
