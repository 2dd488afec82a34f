using EntityExtraction.Actors;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Rules;

public sealed class PatternEntityLinkerTests
{
    private const string Sentence = "The/DET/det/3 Dawn/PROPN/compound/3 Treaty/PROPN/nsubj/7 of/ADP/case/5 Norvia/PROPN/nmod/3 2/NUM/nummod/5 ended/end/VERB/root/0";

    [Theory]
    [InlineData("[ { form: [Dawn] }, { form: [Treaty] } ]", "Dawn Treaty")]
    [InlineData("[ { pos: PROPN, repeat: + } ]", "Dawn Treaty|Norvia")]
    [InlineData("[ { pos: PROPN, repeat: '*' }, { lemma: [treaty] }, { form: [of], repeat: '?' }, { entity: Country, repeat: '?' } ]", "Dawn Treaty of Norvia")]
    [InlineData("[ { regex: '[A-Z][a-z]+', repeat: + }, { form: [of] } ]", "The Dawn Treaty of")]
    [InlineData("[ { form: [dawn] } ]", "")]
    [InlineData("[ { regex: 'Daw' } ]", "")]
    public void Tokens_match_in_order(string tokens, string expected)
    {
        var found = Link(tokens).Mentions.Where(m => m.Entity.Type == EntityType.Agreement).OrderBy(m => m.FirstToken).Select(m => m.Text);
        string.Join('|', found).Should().Be(expected);
    }

    [Fact]
    public void What_lies_in_a_found_name_is_no_mention_of_its_own() =>
        Link("[ { form: [Treaty] }, { form: [of] }, { form: [Norvia] } ]").Mentions.Should().NotContain(m => m.Entity.Name == "Norvia");

    [Fact]
    public void The_head_of_the_name_is_the_head_of_its_words() =>
        Link("[ { form: [Dawn] }, { form: [Treaty] } ]").Mentions.Single(m => m.Entity.Type == EntityType.Agreement).HeadToken.Should().Be(2);

    [Fact]
    public void A_match_inside_a_longer_name_is_left_out()
    {
        var map = Link("[ { form: [Treaty] } ]", "Dawn Treaty:Organization");
        map.Mentions.Should().NotContain(m => m.Entity.Type == EntityType.Agreement);
    }

    private static EntityMap Link(string tokens, string mention = "Norvia")
    {
        var rules = RuleSet.Parse("test.yaml", $"entities: [ {{ id: treaty, type: Agreement, tokens: {tokens} }} ]");
        var sentence = AnnotatedSentence.Parse(Sentence, mention);
        return new PatternEntityLinker(new Given(sentence.Entities), rules.EntityPatterns).Link(sentence.Document);
    }

    private sealed class Given(EntityMap map) : IEntityLinker
    {
        public EntityMap Link(Document document, CancellationToken cancellationToken = default) => map;
    }
}
