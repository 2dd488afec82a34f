using EntityExtraction.Rules;
using EntityExtraction.Rules.Checking;

namespace EntityExtraction.Tests.Rules.Checking;

public sealed class CheckExamplesTests
{
    private static readonly RuleSet Rules = RuleSet.Parse("hosts.yaml", """
        relations: { hostsTroopsOf: { parent: cooperatesWith } }
        rules:
          - id: hosts-troops
            relation: hostsTroopsOf
            trigger: { verb: [host] }
            source: agent
            target: [of, patient]
            where: { patient: { lemma: [troop, base, Norvian] } }
            examples:
              - { text: Qatar hosts troops of France., expect: Qatar hostsTroopsOf France }
              - { text: Qatar hosted a festival of France., expect: Qatar hostsTroopsOf France }
              - { text: Chad attacked Sudan., expect: Chad fights Sudan }
            counterExamples:
              - Qatar hosts a concert.
              - Qatar hosts troops of Norway.
        extend:
          - rule: supports-back-verb
            trigger: { verb: [cheerlead] }
            examples: [ { text: Iran backs Syria., expect: Iran supports Syria } ]
            counterExamples: [ Iran backs Syria. ]
        """);

    private static readonly IReadOnlyList<RuleCheck> Checks = [.. Rules.CheckExamples()];

    [Fact]
    public void Every_example_and_counter_example_is_run_in_file_order() =>
        Checks.Select(c => (c.Line, c.Passed)).Should().Equal((10, true), (11, false), (12, true), (14, true), (15, false), (19, true), (20, false));

    [Fact]
    public void An_example_that_is_not_met_tells_what_was_found_and_why_the_rule_failed() =>
        Checks[1].Message.Should().Be("hosts.yaml(11,9): error EE201: The example 'Qatar hosted a festival of France.' does not state what it should; hosts-troops (hosts.yaml, line 3): failed at guards: "
            + "wanted patient: lemma one of [troop, base, Norvian]; saw 'festival': lemma 'festival'. Expected 'Qatar hostsTroopsOf France', found no relation.");

    [Fact]
    public void An_actor_under_another_than_its_canonical_name_is_told()
    {
        var rules = RuleSet.Parse("b.yaml", """
            relations: { hostsTroopsOf: {} }
            rules:
              - id: hosts-troops
                relation: hostsTroopsOf
                trigger: { verb: [host] }
                source: agent
                target: patientOwner
                examples: [ { text: Britain hosts French troops., expect: Britain hostsTroopsOf France } ]
            """);

        rules.CheckExamples().Single().Message.Should().StartWith("b.yaml(8,17): error EE201").And.EndWith("'Britain' stands under its canonical name, 'United Kingdom'.");
    }

    [Fact]
    public void A_counter_example_that_matches_tells_what_it_gave()
    {
        Checks[4].Problem!.Code.Should().Be("EE202");
        Checks[4].Message.Should().Contain("found Qatar hostsTroopsOf Norway (by 'hosts-troops')");
    }

    [Fact]
    public void An_example_is_named_as_a_test_is() => Checks[0].ToString().Should().Be("hosts-troops: 'Qatar hosts troops of France.' states Qatar hostsTroopsOf France");

    [Fact]
    public void An_example_that_another_rule_meets_passes_with_a_warning()
    {
        var rules = RuleSet.Parse("w.yaml", """
            rules:
              - id: supports-cheerlead
                relation: supports
                trigger: { verb: [cheerlead] }
                source: agent
                target: patient
                examples: [ { text: Iran backs Syria., expect: Iran supports Syria } ]
            """);
        var check = rules.CheckExamples().Single();
        check.Passed.Should().BeTrue();
        check.Problem!.Code.Should().Be("EE203");
    }

    [Theory]
    [InlineData("Iran supports Syria", true)]
    [InlineData("the Iran supports syria", true)]
    [InlineData("not Iran supports Syria", false)]
    [InlineData("Iran supports Syria (actual)", true)]
    [InlineData("Iran supports Syria (future)", false)]
    [InlineData("Iran supports Syria (attributed)", false)]
    [InlineData("Iran opposes Syria", false)]
    [InlineData("Syria supports Iran", false)]
    public void An_expectation_is_met_by_its_relation_alone(string expected, bool isMet)
    {
        var rules = RuleSet.Parse("t.yaml", "rules: [ { id: a, relation: supports, trigger: { verb: [back] }, source: agent, target: patient } ]");
        var relation = rules.Extract(AnnotatedSentence.Parse("Iran/PROPN/nsubj/2 backs/back/VERB/root/0 Syria/PROPN/obj/2", "Iran", "Syria")).Relations.Single();
        Expectation.TryParse(expected, t => t is "supports" or "opposes", out var expectation).Should().BeTrue();
        expectation!.IsMetBy(relation).Should().Be(isMet);
    }
}
