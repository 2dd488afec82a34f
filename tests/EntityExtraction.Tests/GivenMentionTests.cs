using EntityExtraction.Actors;
using EntityExtraction.Text;

namespace EntityExtraction.Tests;

public sealed class GivenMentionTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.Create();

    [Fact]
    public void Relations_between_given_mentions_carry_their_ids()
    {
        const string text = "Zorvan attacked Quellistan. Later Norway attacked Quellistan.";
        var document = new SourceDocument("d", text) { Mentions = [Given("z", text, "Zorvan"), Given("q", text, "Quellistan")] };

        var relation = Extractor.Extract(document).Relations.Should().ContainSingle().Subject;

        relation.Type.Name.Should().Be("fights");
        (relation.Source.Mention, relation.Target.Mention).Should().Be(("z", "q"));
        relation.Source.Span.Should().Be(new TextSpan(0, 6));
    }

    [Fact]
    public void Without_mentions_all_relations_are_reported() =>
        Extractor.Extract(new SourceDocument("d", "Norway attacked Sweden.")).Relations.Should().OnlyContain(r => r.Source.Mention == null).And.NotBeEmpty();

    [Fact]
    public void An_empty_list_of_mentions_asks_for_no_relations() =>
        Extractor.Extract(new SourceDocument("d", "Norway attacked Sweden.") { Mentions = [] }).Relations.Should().BeEmpty();

    [Fact]
    public void A_mention_outside_the_text_fails_its_own_document_only()
    {
        var outcomes = Extractor.ExtractAll([
            new SourceDocument("bad", "Oslo") { Mentions = [new GivenMention("m", new TextSpan(2, 9))] },
            new SourceDocument("good", "Oslo") { Mentions = [] }], 1).ToList();
        outcomes[0].Error.Should().BeOfType<InvalidMentionException>().Which.Field.Should().Be("end");
        outcomes[1].Result.Should().NotBeNull();
    }

    private static GivenMention Given(string id, string text, string words) => new(id, new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
