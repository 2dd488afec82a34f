using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Rules;

/// <summary>What concerns a mention that the caller gave, wherever it stands in the clause.</summary>
public sealed class GivenRoleTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.Create();

    [Fact]
    public void A_given_mention_anywhere_in_the_clause_is_the_target()
    {
        var relation = Between("The governor resigned after protests in Ghana.", "The governor", "Ghana").Should().ContainSingle().Which;

        (relation.Type, relation.Source.Mention, relation.Target.Mention, relation.IsLoose).Should().Be((RelationType.YieldsTo, "m0", "m1", true));
        (relation.Stance, relation.Plover).Should().Be((Stance.Neutral, PloverRoot.Yield));
    }

    [Fact]
    public void Without_given_mentions_nothing_is_presumed() => Extractor.Extract("The governor resigned after protests in Ghana.").Relations.Should().NotContain(r => r.IsLoose);

    [Fact]
    public void A_place_that_the_rule_names_goes_before()
    {
        var relations = Between("Norway agreed to sell frigates to Chile.", "Norway", "Chile");

        relations.Should().NotBeEmpty().And.NotContain(r => r.IsLoose);
    }

    [Fact]
    public void What_the_sentence_says_first_of_all_goes_before() =>
        Between("Norway has agreed to return the statues that its museum bought in Ghana.", "Norway", "Ghana").Should().ContainSingle().Which.Rule.Should().Be("event-agree");

    [Fact]
    public void Another_clause_does_not_count() => Between("The governor resigned. Voters in Ghana cheered.", "The governor", "Ghana").Should().NotContain(r => r.IsLoose);

    [Fact]
    public void Nobody_is_the_target_of_what_he_does_himself() => Between("The governor resigned after protests in Ghana.", "The governor", "governor").Should().BeEmpty();

    private static IReadOnlyList<Relation> Between(string text, params string[] given) => Extractor.Extract(new SourceDocument("t", text)
    {
        Mentions = [.. given.Select((words, i) => new GivenMention($"m{i}", new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length)))],
    }).Relations;
}
