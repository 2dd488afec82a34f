using EntityExtraction.Relations;

namespace EntityExtraction.Tests;

public sealed class EntityExtractorTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.Create();

    [Fact]
    public void A_purchase_has_its_own_record()
    {
        var purchase = Extractor.Extract("Turkey bought missiles from Russia in 2019.").Relations.OfType<BuysFrom>().Single();

        purchase.Source.Name.Should().Be("Turkey");
        purchase.Target.Name.Should().Be("Russia");
        purchase.Item!.Text.Should().Be("missiles");
        purchase.Time!.Value.Should().Be("2019");
        purchase.Rule.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Turkey supports Ukraine.", "Turkey supports Ukraine")]
    [InlineData("Ukraine is supported by Turkey.", "Turkey supports Ukraine")]
    [InlineData("Turkey and Poland have supported Ukraine.", "Turkey supports Ukraine;Poland supports Ukraine")]
    public void Constructions_lead_to_the_same_relation(string text, string expected) =>
        Extractor.Extract(text).Relations.Select(r => $"{r.Source.Name} {r.Type} {r.Target.Name}").Should().BeEquivalentTo(expected.Split(';'));

    [Fact]
    public void A_batch_keeps_order_and_survives_a_bad_document()
    {
        var extractor = EntityExtractor.CreateBuilder().WithOptions(new ExtractionOptions { MaximumLength = 100 }).Build();
        var documents = new[] { new SourceDocument("a", "Iran attacked Iraq."), new SourceDocument("b", new string('x', 101)), new SourceDocument("c", "") };

        var outcomes = extractor.ExtractAll(documents).ToList();

        outcomes.Select(o => o.Source.Id).Should().Equal("a", "b", "c");
        outcomes.Select(o => o.Result is not null).Should().Equal(true, false, true);
        outcomes[1].Error.Should().BeOfType<DocumentTooLongException>().Which.Message.Should().StartWith("'b' has 101 characters, more than the 100 accepted.");
    }

    [Fact]
    public void One_extractor_serves_many_threads_with_the_same_results()
    {
        const string Text = "Turkey backs Ukraine against Russia. NATO welcomed the deal between Kyiv and Ankara. Iran did not attack Iraq.";
        var alone = Describe(Extractor.Extract(Text));

        var together = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => Describe(Extractor.Extract(Text))).ToList();

        together.Should().OnlyContain(d => d == alone);
    }

    [Fact]
    public void A_cancelled_extraction_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Extractor.Invoking(e => e.Extract("Iran attacked Iraq.", source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Relations_below_the_minimum_are_left_out()
    {
        var strict = EntityExtractor.CreateBuilder().WithOptions(new ExtractionOptions { MinimumConfidence = 1 }).Build();

        strict.Extract("Turkey supports Ukraine.").Relations.Should().BeEmpty();
    }

    private static string Describe(ExtractionResult result) => string.Join("; ", result.Relations.Select(r => $"{r} {r.Source} {r.Target}"));
}
