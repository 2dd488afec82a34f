using Catalyst;
using Catalyst.Models;
using Mosaik.Core;

namespace EntityExtraction.Catalyst.Tests;

/// <summary>Setups that give nothing, or the wrong thing, are refused with what to do.</summary>
public class SetupTests
{
    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("25.10.61000.0")]
    [InlineData("26.3.59.0")]
    [InlineData(null)]
    public void A_version_with_the_unstable_sentence_detector_is_refused(string? version) =>
        FluentActions.Invoking(() => CatalystVersion.Check(version is null ? null : System.Version.Parse(version)))
            .Should().Throw<CatalystSetupException>().WithMessage("Catalyst * is loaded, but its sentence detector gives other results from run to run. "
                + "Install 26.3.60 or later: dotnet add package Catalyst --version 26.3.60, and Catalyst.Models.English of the same version.");

    [Theory]
    [InlineData("26.3.60.0")]
    [InlineData("26.4.1.0")]
    public void Later_versions_are_not(string version) => FluentActions.Invoking(() => CatalystVersion.Check(System.Version.Parse(version))).Should().NotThrow();

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.Unknown)]
    public void Another_language_is_refused(Language language) =>
        FluentActions.Invoking(() => new CatalystAnnotator(new Pipeline([new FastTokenizer(language)], language)))
            .Should().Throw<CatalystSetupException>().WithMessage($"The Catalyst pipeline is for the language {language}, but trees, actors and rules are for English: "
                + "make it with Pipeline.ForAsync(Language.English, sentenceDetector: false).");

    [Fact]
    public void A_pipeline_for_any_language_is_taken() =>
        FluentActions.Invoking(() => new CatalystAnnotator(new Pipeline([new FastTokenizer(Language.Any)], Language.Any))).Should().NotThrow();

    [Fact]
    public void A_pipeline_without_a_tokenizer_is_refused() =>
        FluentActions.Invoking(() => new CatalystAnnotator(new Pipeline([], Language.English)))
            .Should().Throw<CatalystSetupException>().WithMessage("The Catalyst pipeline (empty) gives no words for an English text: add a tokenizer for English*");

    [Fact]
    public void Processes_that_skip_english_texts_are_found_out() =>
        FluentActions.Invoking(() => new CatalystAnnotator(new Pipeline([new FastTokenizer(Language.Unknown)], Language.English)))
            .Should().Throw<CatalystSetupException>().WithMessage("The Catalyst pipeline (FastTokenizer) gives no words*do not make its processes with Language.Unknown.");

    [Fact]
    public void A_process_that_fails_is_named_with_what_to_install() =>
        FluentActions.Invoking(() => new CatalystAnnotator(Catalysts.Pipeline(new MarkingProcess(_ => throw new FileNotFoundException("tagger.bin")))))
            .Should().Throw<CatalystSetupException>().WithMessage("The Catalyst pipeline (FastTokenizer, MarkingProcess) fails on a plain English sentence: tagger.bin "
                + "Are its models installed (dotnet add package Catalyst.Models.English) and registered (Catalyst.Models.English.Register())?")
            .WithInnerException<FileNotFoundException>();

    [Fact]
    public void A_normalizer_that_shifts_offsets_is_refused() =>
        FluentActions.Invoking(() => new CatalystAnnotator(Catalysts.Pipeline(new ChangingNormalizer(t => t.Replace("boats", "boat", StringComparison.Ordinal)))))
            .Should().Throw<CatalystSetupException>().WithMessage("The Catalyst pipeline changes the length of the text (ChangingNormalizer)*take that out with*");

    [Fact]
    public void A_text_that_is_changed_later_is_refused_too()
    {
        var annotator = new CatalystAnnotator(Catalysts.Pipeline(new ChangingNormalizer(t => t.Replace("ships", "ship", StringComparison.Ordinal))));

        FluentActions.Invoking(() => EntityExtractor.CreateBuilder().UseCatalyst(annotator).Build().Extract("Peru buys ships."))
            .Should().Throw<CatalystSetupException>().WithMessage("The Catalyst pipeline changes the length of the text*");
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_told_with_what_to_install()
    {
        var missing = Task.FromException<AveragePerceptronTagger>(new FileNotFoundException("No tagger."));

        await FluentActions.Awaiting(() => CatalystModels.ReadAsync("part-of-speech tagger", () => missing))
            .Should().ThrowAsync<CatalystSetupException>().WithMessage("Catalyst's English part-of-speech tagger could not be loaded: No tagger. Install its models with 'dotnet add package Catalyst.Models.English'*");
    }
}
