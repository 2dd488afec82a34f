using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>What somebody calls, issues, judges or asks, and the subjects that parsers hang elsewhere.</summary>
public sealed class WordsOfOthersTests
{
    private static string[] Relations(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return [.. RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Select(r => $"{(r.Polarity == EntityExtraction.Relations.Polarity.Negated ? "not " : "")}{r.Source.Name} {r.Type} {r.Target.Name}")];
    }

    [Theory]
    [InlineData("The union is condemning what it calls a campaign of lies.", "union opposes campaign of lies")]
    [InlineData("Peru condemned what it described as a raid on its fishermen.", "Peru opposes raid on its fishermen")]
    public void A_thing_under_the_name_that_somebody_gives_it_is_meant(string text, string expected) => Relations(text).Should().Contain(expected);

    [Theory]
    [InlineData("The union released a statement expressing support for the students.", "union supports students")]
    [InlineData("Two lawmakers signed a petition condemning the raid.", "lawmakers opposes raid")]
    public void Who_issues_a_document_says_what_it_says(string text, string expected) => Relations(text).Should().Contain(expected);

    [Theory]
    [InlineData("Foreign ministers meeting in Cairo agreed to support the truce.", "Foreign ministers supports truce")]
    [InlineData("Students sang as Maria Silva and John Otieno met in the town hall.", "Maria Silva negotiatesWith John Otieno")]
    public void A_subject_that_the_parser_hung_elsewhere_is_found(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void A_demand_made_at_a_meeting_is_made_of_the_other_side() =>
        Relations("The minister made the demand during a meeting with Chilean officials.").Should().Contain("minister demandsOf Chilean officials");

    [Fact]
    public void Not_wanting_somebody_to_act_is_opposition_and_no_demand() =>
        Relations("The farmers do not want Maria Silva to stand again.").Should().Equal("farmers opposes Maria Silva");

    [Theory]
    [InlineData("Chad would support sending observers to Niger.", "Chad supports sending observers to Niger")]
    [InlineData("Two deputies voted against raising the tax.", "Two deputies opposes raising the tax")]
    public void An_act_said_by_a_gerund_is_a_target(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void Withdrawn_support_is_no_support() => Relations("The bishops have withdrawn their support for the reform.").Should().Contain("bishops rejects reform").And.NotContain("bishops supports reform");

    [Theory]
    [InlineData("The general travelled to the capital, where he held talks with the rebels.", "general negotiatesWith rebels")]
    [InlineData("The union says it will not accept the pay cut.", "union opposes pay cut")]
    public void A_pronoun_is_the_unnamed_party_of_the_clause_above(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void What_is_judged_does_what_is_said_of_it() =>
        Relations("Peru criticized the law, saying it would violate the treaty.").Should().Contain("Peru opposes law").And.NotContain("Peru opposes treaty").And.NotContain("Peru rejects treaty");

    [Theory]
    [InlineData("Peru and Chile have been locked in negotiations over the lake.", "Peru negotiatesWith Chile")]
    [InlineData("The envoy arrived on Monday for two days of talks with the rebels.", "envoy negotiatesWith rebels")]
    public void Talks_have_their_parties_whatever_measures_or_holds_them(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void A_perfect_taken_for_a_part_of_its_object_is_a_verb() =>
        Relations("The committee found that the company had bribed officials.").Should().Contain("committee accuses company");

    [Theory]
    [InlineData("Peru and Chile blamed each other for the violence.")]
    [InlineData("Peru and Chile have accused one another of lying.")]
    public void Each_of_those_who_blame_each_other_blames_the_others(string text) => Relations(text).Should().Contain(["Peru accuses Chile", "Chile accuses Peru"]);

    [Fact]
    public void Who_plans_a_summit_with_somebody_talks_with_him() =>
        Relations("Peru's president has announced plans for a summit with the Chilean president.").Should().Contain("Peru's president negotiatesWith Chilean president");

    [Fact]
    public void An_exercise_between_two_is_not_of_the_one_who_suffers_it() =>
        Relations("North Korea will delay the talks because of a joint exercise between South Korea and Japan.").Should().NotContain(r => r.StartsWith("North Korea cooperatesWith"));

    [Theory]
    [InlineData("The minister called the raid an abhorrent act.", "minister opposes raid")]
    [InlineData("The bishop said the tax was a bad idea.", "bishop opposes tax")]
    public void The_adjective_of_a_vague_noun_judges(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void Evidence_that_a_speaker_has_accuses() => Relations("The United States says it has evidence that Iran is meddling in Iraq.").Should().Contain("United States accuses Iran");

    [Fact]
    public void Negotiators_of_several_states_talk_for_these() =>
        Relations("Negotiators from Chad and two Asian countries held talks.").Should().Contain("Chad negotiatesWith Asian countries").And.NotContain(r => r.StartsWith("Negotiators"));

    [Fact]
    public void Support_that_somebody_relies_on_is_given_by_its_owner() => Relations("The president relies on the support of the army.").Should().Contain("army supports president");

    [Theory]
    [InlineData("Norway welcomed Chad's decision to lower the tax on salt.", "Norway supports Chad's decision")]
    [InlineData("The senators endorsed President Maria Silva's budget plan.", "senators supports Maria Silva's budget plan")]
    public void What_is_somebodys_is_named_by_its_owner_without_titles_and_clauses(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void A_party_put_beside_another_by_along_with_takes_part() =>
        Relations("The general said Togo, along with Chad and Niger, is responsible for the raid.").Should().Contain(["general accuses Togo", "general accuses Chad", "general accuses Niger"]);

    [Fact]
    public void A_dispute_that_is_theirs_is_between_the_two_named_last() =>
        Relations("The bishop urged Peru and Chile to resolve their dispute.").Should().Contain(["Peru opposes Chile", "Chile opposes Peru"]);
}
