using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Syntax;
using EntityExtraction.Training;
using EntityExtraction.Training.Tagging;

namespace EntityExtraction.Tests.Analysis;

public sealed class OwnModelsTests
{
    // No other tagger has such tags.
    private static readonly string[] OwnTags = ["thing", "deed", "end"];

    [Fact]
    public void A_tagger_that_one_has_trained_takes_the_place_of_the_built_in_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tagger.bin", Tagger());

        Tag(EnglishAnalysis.LoadFrom(folder.Path, AnalysisMode.Fast)).Should().OnlyContain(tag => OwnTags.Contains(tag));
    }

    [Fact]
    public void A_model_comes_from_a_stream_as_well()
    {
        var model = Tagger();

        var pipeline = EnglishAnalysis.LoadFrom(file => file == "tagger.bin" ? new MemoryStream(model) : null, AnalysisMode.Fast);

        Tag(pipeline).Should().OnlyContain(tag => OwnTags.Contains(tag));
    }

    [Fact]
    public void A_damaged_file_is_named()
    {
        using var folder = new TemporaryFolder();
        var model = Tagger();
        model[^1] ^= 1;
        folder.Write("tagger.bin", model);

        var problem = FluentActions.Invoking(() => EnglishAnalysis.LoadFrom(folder.Path, AnalysisMode.Fast)).Should().Throw<ModelFormatException>().Which;
        problem.Model.Should().Be(Path.Combine(folder.Path, "tagger.bin"));
        problem.Message.Should().Contain(problem.Model).And.Contain("damaged: expected checksum");
    }

    [Fact]
    public void A_file_that_is_cut_off_is_named_with_both_lengths()
    {
        var model = Tagger();

        FluentActions.Invoking(() => EnglishAnalysis.LoadFrom(file => file == "tagger.bin" ? new MemoryStream(model[..^10]) : null, AnalysisMode.Fast))
            .Should().Throw<ModelFormatException>().WithMessage($"The model 'tagger.bin' cannot be used: expected {model.Length} bytes, found {model.Length - 10}*");
    }

    [Fact]
    public void A_model_of_another_version_is_named_with_both_versions()
    {
        var old = new ModelWriter("tagger", 1).Add<int>("any", [1]).ToBytes();

        FluentActions.Invoking(() => EnglishAnalysis.LoadFrom(file => file == "tagger.bin" ? new MemoryStream(old) : null, AnalysisMode.Fast))
            .Should().Throw<ModelFormatException>().WithMessage("The model 'tagger.bin' cannot be used: expected version 2 of kind 'tagger', found 1.");
    }

    [Fact]
    public void A_model_in_the_place_of_another_is_named_with_both_kinds() =>
        FluentActions.Invoking(() => EnglishAnalysis.LoadFrom(file => file == "entities.bin" ? new MemoryStream(Tagger()) : null, AnalysisMode.Fast))
            .Should().Throw<ModelFormatException>().WithMessage("*'entities.bin' cannot be used: expected a model of kind 'entities', found 'tagger'.");

    [Fact]
    public void A_folder_without_models_is_no_mistake_to_pass_over()
    {
        using var folder = new TemporaryFolder();

        FluentActions.Invoking(() => EnglishAnalysis.LoadFrom(folder.Path)).Should().Throw<FileNotFoundException>().WithMessage("*has no model: none of clusters.bin*");
    }

    [Fact]
    public void The_same_sentences_and_seed_give_the_same_bytes() => Tagger().Should().Equal(Tagger());

    [Theory]
    [InlineData("Oslo\tB-LOC\nsmiled\n", "corpus.bio, line 2: a token needs a label; columns are parted by tabs.")]
    [InlineData("Oslo\tLOC\n", "corpus.bio, line 1: the label 'LOC' is none of O, B-..., I-....")]
    [InlineData("Oslo\tB-LOC\n\n\tO\n", "corpus.bio, line 3: the token is empty.")]
    public void A_malformed_line_of_a_training_file_is_named(string text, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("corpus.bio", System.Text.Encoding.UTF8.GetBytes(text));

        FluentActions.Invoking(() => new Corpora(folder.Path).Columns("corpus.bio").ToList()).Should().Throw<FormatException>().WithMessage("*" + message);
    }

    private static string?[] Tag(AnalysisPipeline pipeline) => [.. pipeline.Analyze("Rain falls.").Tokens.Select(t => t.Xpos)];

    /// <summary>A tagger that has learned two sentences.</summary>
    private static byte[] Tagger()
    {
        TaggedSentence[] sentences = [.. Enumerable.Repeat(0, 6).SelectMany(_ => new[] { Sentence("Rain", "falls"), Sentence("Snow", "melts") })];
        return new TaggerTrainer(NoWordClasses.Instance, seed: 1).Train(sentences, 3, null, null);
    }

    private static TaggedSentence Sentence(string noun, string verb) => new([noun, verb, "."], [Upos.Noun, Upos.Verb, Upos.Punct], OwnTags);
}
