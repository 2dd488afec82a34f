using EntityExtraction.Analysis;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Analysis;

public class EnglishAnalysisTests
{
    [Fact]
    public void A_text_becomes_words_with_tags_lemmas_and_heads()
    {
        var document = EnglishAnalysis.Load().Analyze("The queen opened two hospitals. She smiled.");

        document.SentenceCount.Should().Be(2);
        var hospitals = document.Tokens.Single(t => t.Form == "hospitals");
        (hospitals.Upos, hospitals.Xpos, hospitals.Lemma, hospitals.Relation).Should().Be((Upos.Noun, "NNS", "hospital", Deprel.Obj));
        hospitals.Head.Lemma.Should().Be("open");
        document.Layers.Should().HaveFlag(Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Dependencies);
    }

    [Fact]
    public void Given_tokens_are_kept()
    {
        var builder = new DocumentBuilder(SourceText.From("cannot stop")) { Layers = Layers.Tokens | Layers.Sentences };
        builder.StartSentence();
        builder.AddToken(new TextSpan(0, 6), "cannot");
        builder.AddToken(new TextSpan(7, 4), "stop");

        EnglishAnalysis.Load().Analyze(builder).Tokens.Select(t => t.Form).Should().Equal("cannot", "stop");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("?")]
    [InlineData("\uD83D")]
    [InlineData("((((((((((")]
    public void Odd_texts_are_analyzed_without_complaint(string text) => FluentActions.Invoking(() => EnglishAnalysis.Load().Analyze(text)).Should().NotThrow();

    [Fact]
    public async Task Threads_share_the_pipeline_and_get_the_same_trees()
    {
        const string Text = "Rivers that rise in the hills feed the reservoir, although the city wants more water than they bring.";
        var alone = Trees(Text);

        var together = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Trees(Text))));

        together.Should().AllBeEquivalentTo(alone, o => o.WithStrictOrdering());
    }

    private static List<(string, Deprel, int)> Trees(string text) =>
        [.. EnglishAnalysis.Load().Analyze(text).Tokens.Select(t => (t.Lemma, t.Relation, t.HasHead ? t.Head.Index : -1))];
}
