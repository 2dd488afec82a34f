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
    public void Mentions_may_lie_inside_one_another()
    {
        const string text = "Norway's army attacked Sweden.";
        var document = new SourceDocument("d", text) { Mentions = [Given("n", text, "Norway"), Given("army", text, "Norway's army"), Given("s", text, "Sweden")] };

        var result = Extractor.Extract(document);

        result.EntityMap.Mentions.Where(m => m.Id is not null).Select(m => m.Id).Should().BeEquivalentTo("n", "army", "s");
        result.Relations.Should().NotBeEmpty().And.OnlyContain(r => r.Target.Mention == "s" && (r.Source.Mention == "army" || r.Source.Mention == "n"));
    }

    [Fact]
    public void Mentions_may_overlap()
    {
        const string text = "The Norway Sweden Forum met Denmark.";
        var document = new SourceDocument("d", text) { Mentions = [Given("left", text, "Norway Sweden"), Given("right", text, "Sweden Forum"), Given("d", text, "Denmark")] };

        var result = Extractor.Extract(document);

        result.EntityMap.Mentions.Where(m => m.Id is not null).Select(m => (m.Id, m.Text)).Should().BeEquivalentTo([("left", "Norway Sweden"), ("right", "Sweden Forum"), ("d", "Denmark")]);
        result.Relations.Should().OnlyContain(r => r.Source.Mention != null && r.Target.Mention != null && r.Source.Mention != r.Target.Mention);
    }

    [Fact]
    public void A_mention_inside_a_word_is_related_as_the_word_is()
    {
        const string text = "Norway attacked Swedish-held Gotland.";
        var document = new SourceDocument("d", text) { Mentions = [Given("n", text, "Norway"), Given("s", text, "Swed"), Given("g", text, "Gotland")] };

        var mention = Extractor.Extract(document).EntityMap.Mentions.Should().ContainSingle(m => m.Id == "s").Which;

        (mention.Text, mention.Span).Should().Be(("Swed", new TextSpan(16, 4)));
    }

    [Fact]
    public void A_mention_may_be_the_whole_text()
    {
        var document = new SourceDocument("d", "Norway attacked Sweden.") { Mentions = [new GivenMention("all", new TextSpan(0, 23)), new GivenMention("s", new TextSpan(16, 6))] };

        FluentActions.Invoking(() => Extractor.Extract(document)).Should().NotThrow();
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
