using EntityExtraction.FluentAssertions;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using Xunit.Sdk;

namespace EntityExtraction.Tests.FluentAssertionsTests;

public sealed class ExtractionResultAssertionsTests
{
    private static readonly RuleSet Rules = RuleSet.Parse("t.yaml", """
        relations: { arms: { parent: aids, roles: [weapon] } }
        rules:
          - { id: supports-back, relation: supports, trigger: { verb: [back] }, source: agent, target: patient, where: { with: { present: false } } }
          - { id: arms-arm, relation: arms, trigger: { verb: [arm] }, source: agent, target: patient, item: with, roles: { weapon: with } }
        """);

    private static readonly ExtractionResult Result = Rules.Extract(AnnotatedSentence.Parse(
        "Ankara/PROPN/nsubj/3 never/ADV/advmod/3 backs/back/VERB.VBZ/root/0 GNA/PROPN/obj/3\nIran/PROPN/nsubj/2 arms/arm/VERB.VBZ/root/0 Syria/PROPN/obj/2 with/ADP/case/5 tanks/tank/NOUN/obl/2",
        "Ankara=Turkey", "GNA=Government of National Accord:Organization", "Iran", "Syria"));

    [Fact]
    public void A_relation_is_found_under_any_name_of_its_sides()
    {
        Result.Should().ContainRelation("Turkey", RelationType.Supports, "Government of National Accord");
        Result.Should().ContainRelation("Ankara", RelationType.Supports, "the GNA").WithPolarity(Polarity.Negated).ByRule("supports-back").WithConfidence(0.8);
    }

    [Fact]
    public void A_more_specific_type_counts()
    {
        Result.Should().ContainRelation("Iran", RelationType.Supports, "Syria").WithItem("tank").And.NotContainRelation("Syria", RelationType.Supports, "Iran");
        Result.Should().ContainRelation("Iran", "arms", "Syria").WithRole("weapon", "tanks").Which.Rule.Should().Be("arms-arm");
    }

    [Fact]
    public void Nothing_is_empty() => Rules.Extract(AnnotatedSentence.Parse("Iran/PROPN/nsubj/2 left/leave/VERB/root/0", "Iran")).Should().BeEmpty();

    [Fact]
    public void A_failure_shows_the_text_what_was_found_and_why_not()
    {
        var result = Rules.Extract(AnnotatedSentence.Parse("Iran/PROPN/nsubj/2 backs/back/VERB.VBZ/root/0 Syria/PROPN/obj/2 with/ADP/case/5 tanks/tank/NOUN/obl/2", "Iran", "Syria"));
        Failing(() => result.Should().ContainRelation("Iran", RelationType.Supports, "Syria", "it says so")).Should().Be("""
            Expected the relation Iran supports Syria because it says so, but it is not there.
            Text: Iran backs Syria with tanks
            Found: nothing
            Why not:
              supports-back (t.yaml, line 3): failed at guards: wanted with not filled; saw filled are agent = 'Iran', patient = 'Syria', with = 'tanks'
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_failure_without_a_trigger_says_so() =>
        Failing(() => Result.Should().ContainRelation("Iran", RelationType.Opposes, "Syria")).Should().EndWith("Why not: no word of the text triggers a rule for opposes.").And.Contain("Turkey supports Government of National Accord (negated, rule supports-back, 0.90)");

    [Fact]
    public void A_relation_that_must_not_be_there_is_explained() =>
        Failing(() => Result.Should().NotContainRelation("Iran", RelationType.Aids, "Syria")).Should().StartWith("Did not expect the relation Iran aids Syria, but it is there.").And.Contain("target is patient 'Syria' (arms -obj-> Syria)");

    [Fact]
    public void A_detail_that_is_not_so_is_shown() =>
        Failing(() => Result.Should().ContainRelation("Turkey", RelationType.Supports, "GNA").WithPolarity(Polarity.Affirmed)).Should().StartWith("Expected Turkey supports GNA with polarity Affirmed, but it has not.").And.Contain("(negated, rule supports-back, 0.90)");

    [Fact]
    public void A_result_that_is_not_empty_says_what_is_in_it() => Failing(() => Result.Should().BeEmpty()).Should().StartWith("Expected no relations, but there are some.").And.Contain("Iran arms Syria");

    [Fact]
    public void An_example_that_fails_tells_its_diagnostic()
    {
        var rules = RuleSet.Parse("x.yaml", "rules: [ { id: a, relation: supports, trigger: { verb: [xyzzy] }, source: agent, target: patient, examples: [ { text: Iran left., expect: Iran supports Syria } ] } ]");
        Failing(() => rules.CheckExamples().Single().Should().Pass()).Should().Contain("error EE201");
    }

    private static string Failing(Action assertion) => assertion.Should().Throw<XunitException>().Which.Message.ReplaceLineEndings("\n");
}
