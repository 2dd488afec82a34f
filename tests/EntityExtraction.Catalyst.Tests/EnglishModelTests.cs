using Catalyst.Models;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using Mosaik.Core;

namespace EntityExtraction.Catalyst.Tests;

/// <summary>With Catalyst's English models, from loading to relations.</summary>
public class EnglishModelTests
{
    [Fact]
    public async Task Relations_stand_over_catalysts_words()
    {
        var extractor = EntityExtractor.CreateBuilder().UseCatalyst(await CatalystAnnotator.LoadAsync()).Build();

        var result = extractor.Extract("Hungary didn't sell its ships.\nThe ships were bought by Canada from Norway in 2012.");

        var purchase = result.Relations.Should().ContainSingle(r => r.Type.Is(RelationType.BuysFrom)).Subject;
        (purchase.Source.Name, purchase.Target.Name).Should().Be(("Canada", "Norway"));
        result.Document.TextOf(purchase.Source.Span).Should().Be("Canada");
        result.Document.Layers.Should().Be(Layers.All);
        result.Document.Tokens.Should().OnlyContain(t => t.Upos != Upos.X);
        result.Document.Tokens.Single(t => t.Form == "bought").Lemma.Should().Be("buy");
        result.Document.Tokens.Single(t => t.Form == "n't").Head.Form.Should().Be("sell");
    }

    [Fact]
    public async Task Names_come_from_the_model_trained_on_wikipedia()
    {
        var annotator = await CatalystAnnotator.LoadAsync();

        var document = new Analysis.AnalysisPipeline(annotator).Analyze("President Barack Obama met Angela Merkel in Berlin.");

        document.EntitySpans.Should().Contain(e => e.Label == "LOC" && document[e.FirstToken].Form == "Berlin");
        document.EntitySpans.Should().Contain(e => e.Label == "PER" && document[e.EndToken - 1].Form == "Merkel");
    }

    [Fact]
    public async Task Models_are_read_once_and_shared()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => CatalystModels.LoadAsync("catalyst-models")));

        all.Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Processes_of_ones_own_do_not_touch_other_pipelines()
    {
        var spotter = new Spotter(Language.English, 0, "", "Ship");
        spotter.AddEntry("Blue Heron");
        var own = new Analysis.AnalysisPipeline(await CatalystAnnotator.LoadAsync(null, spotter));
        var other = new Analysis.AnalysisPipeline(await CatalystAnnotator.LoadAsync());
        const string Text = "They painted the Blue Heron white.";

        own.Analyze(Text).EntitySpans.Should().Contain(e => e.Label == "Ship");
        other.Analyze(Text).EntitySpans.Should().NotContain(e => e.Label == "Ship");
    }
}
