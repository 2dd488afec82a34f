using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis;

public sealed class AnalysisModeTests
{
    private const string Text = "The Danish prime minister flew to Oslo on Tuesday. Two ministers from Kenya waited for her.";

    [Fact]
    public void The_fast_analysis_has_everything_but_trees()
    {
        var document = EnglishAnalysis.Load(AnalysisMode.Fast).Analyze(Text);

        document.Layers.Should().Be(Layers.All & ~Layers.Dependencies);
        document.SentenceCount.Should().Be(2);
        var flew = document.Tokens.Single(t => t.Form == "flew");
        (flew.Upos, flew.Xpos, flew.Lemma).Should().Be((Upos.Verb, "VBD", "fly"));
        document.EntitySpans.Select(e => e.Label).Should().Contain("LOC").And.Contain("NORP");
    }

    [Fact]
    public void The_accurate_analysis_is_the_usual_one() => EnglishAnalysis.Load(AnalysisMode.Accurate).Should().BeSameAs(EnglishAnalysis.Load());

    [Fact]
    public void An_extractor_without_trees_finds_entities()
    {
        var extractor = EntityExtractor.CreateBuilder().UseAnalysis(EnglishAnalysis.Load(AnalysisMode.Fast)).Build();

        extractor.Extract(Text).Entities.Select(e => e.Name).Should().Contain("Kenya");
    }

    [Fact]
    public void Another_mode_is_refused() =>
        FluentActions.Invoking(() => EnglishAnalysis.Load((AnalysisMode)7)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Words_that_were_seen_before_get_the_tags_they_got_at_first()
    {
        var first = Tags();
        Tags().Should().Equal(first);

        static List<string?> Tags() => [.. EnglishAnalysis.Load(AnalysisMode.Fast).Analyze(Text).Tokens.Select(t => t.Xpos)];
    }
}
