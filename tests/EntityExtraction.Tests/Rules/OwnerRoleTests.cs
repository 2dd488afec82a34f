using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Rules;

/// <summary>The roles that tell whose the doer or the object is.</summary>
public sealed class OwnerRoleTests
{
    private static readonly RuleSet Rules = RuleSet.Parse("test.yaml", """
        relations: { hostsTroopsOf: {}, arrivedIn: {} }
        rules:
          - { id: hosts, relation: hostsTroopsOf, trigger: { verb: [host] }, source: agent, target: patientOwner, where: { patient: { lemma: [troop, base, thousand] } } }
          - { id: arrives, relation: arrivedIn, trigger: { verb: [arrive] }, source: { role: agentOwner, type: Country }, target: in }
        """);

    [Theory]
    [InlineData("Qatar/PROPN/nsubj/2 hosts/host/VERB/root/0 French/ADJ/amod/4 troops/troop/NOUN/obj/2")]
    [InlineData("Qatar/PROPN/nsubj/2 hosts/host/VERB/root/0 French/PROPN/nmod:poss/5 's/PART/case/3 troops/troop/NOUN/obj/2")]
    [InlineData("Qatar/PROPN/nsubj/2 hosts/host/VERB/root/0 troops/troop/NOUN/obj/2 of/ADP/case/5 French/PROPN/nmod/3")]
    [InlineData("French/ADJ/amod/2 troops/troop/NOUN/nsubj:pass/4 are/be/AUX/aux:pass/4 hosted/host/VERB.VBN/root/0 by/ADP/case/6 Qatar/PROPN/obl:agent/4")]
    [InlineData("Qatar/PROPN/nsubj/2 hosts/host/VERB/root/0 thousands/thousand/NOUN/obj/2 of/ADP/case/6 French/ADJ/amod/6 troops/troop/NOUN/nmod/3")]
    public void The_owner_of_the_object_is_found_however_it_is_named(string literal)
    {
        var relation = Find(literal, "Qatar", "French=France").Should().ContainSingle().Which;
        (relation.Source.Name, relation.Type.Name, relation.Target.Name, relation.Target.Text).Should().Be(("Qatar", "hostsTroopsOf", "France", "French"));
        relation.Confidence.Should().Be(0.9);
    }

    [Fact]
    public void Two_owners_give_two_relations() =>
        Find("Qatar/PROPN/nsubj/2 hosts/host/VERB/root/0 troops/troop/NOUN/obj/2 of/ADP/case/5 Chad/PROPN/nmod/3 and/CCONJ/cc/7 Niger/PROPN/conj/5", "Qatar", "Chad", "Niger")
            .Select(r => r.Target.Name).Should().Equal("Chad", "Niger");

    [Fact]
    public void The_owner_of_the_doer_may_be_the_source()
    {
        var relation = Find("French/ADJ/amod/2 troops/troop/NOUN/nsubj/3 arrived/arrive/VERB.VBD/root/0 in/ADP/case/5 Chad/PROPN/obl/3", "French=France", "Chad").Should().ContainSingle().Which;
        (relation.Source.Name, relation.Target.Name).Should().Be(("France", "Chad"));
    }

    [Fact]
    public void What_is_nobodys_fills_no_owner()
    {
        const string literal = "Qatar/PROPN/nsubj/2 hosts/host/VERB/root/0 troops/troop/NOUN/obj/2";
        Find(literal, "Qatar").Should().BeEmpty();
        Rules.WhyNot("hosts", AnnotatedSentence.Parse(literal, "Qatar")).ToString().Should().EndWith("failed at target: wanted target: patientOwner filled; saw filled are agent = 'Qatar', patient = 'troops'");
    }

    [Fact]
    public void Troops_of_ones_own_are_hosted_by_nobody() =>
        Find("Qatar/PROPN/nsubj/2 hosts/host/VERB/root/0 Qatari/ADJ/amod/4 troops/troop/NOUN/obj/2", "Qatar", "Qatari=Qatar").Should().BeEmpty();

    [Fact]
    public void Guards_hold_for_owners_as_well() =>
        Find("Nomadic/ADJ/amod/2 troops/troop/NOUN/nsubj/3 arrived/arrive/VERB.VBD/root/0 in/ADP/case/5 Chad/PROPN/obl/3", "Nomadic:Group", "Chad").Should().BeEmpty();

    [Fact]
    public void An_explanation_leads_through_the_object()
    {
        var result = Rules.Extract(AnnotatedSentence.Parse("Qatar/PROPN/nsubj/2 hosts/host/VERB/root/0 French/ADJ/amod/4 troops/troop/NOUN/obj/2", "Qatar", "French=France"));
        result.Explain(result.Relations.Single())!.Roles[1].ToString().Should().StartWith("target is patientOwner 'French' (hosts -obj-> troops -amod-> French)");
    }

    private static IReadOnlyList<Relation> Find(string literal, params string[] mentions) => Rules.Extract(AnnotatedSentence.Parse(literal, mentions)).Relations;
}
