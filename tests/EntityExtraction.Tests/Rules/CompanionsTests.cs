namespace EntityExtraction.Tests.Rules;

/// <summary>Who stands beside whom, and what people are told by: hand-made trees, so that no better parser hides it.</summary>
public sealed class CompanionsTests
{
    [Fact]
    public void What_is_asked_may_be_to_be_something() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 asked/ask/VERB.VBD/root/0 Niger/PROPN.NNP/iobj/2 to/PART.TO/mark/6 be/be/AUX.VB/cop/6 patient/patient/ADJ.JJ/xcomp/2", "Chad", "Niger").Should().Contain("Chad demandsOf Niger");

    [Fact]
    public void What_a_speaker_says_of_neglect_leaves_what_is_neglected() =>
        Told.ByTree("Oman/PROPN.NNP/nsubj/2 says/say/VERB.VBZ/root/0 Chad/PROPN.NNP/nsubj/6 is/be/AUX.VBZ/aux/6 not/PART.RB/advmod/6 cooperating/cooperate/VERB.VBG/ccomp/2 with/ADP.IN/case/8 Mali/PROPN.NNP/obl/6", "Oman", "Chad", "Mali")
            .Should().Contain("Oman accuses Chad").And.Contain("not Chad cooperatesWith Mali");

    [Theory]
    [InlineData("the/DET.DT/det/4 faithful/faithful/ADJ.JJ/obj/2", "faithful")]
    [InlineData("monks/monk/NOUN.NNS/obj/2 and/CCONJ.CC/cc/6 other/ADJ.JJ/amod/6 pilgrims/pilgrim/NOUN.NNS/conj/3", "other pilgrims")]
    public void People_of_a_kind_can_be_asked(string asked, string name) =>
        Told.ByTree($"Chad/PROPN.NNP/nsubj/2 urged/urge/VERB.VBD/root/0 {asked}", "Chad").Should().Contain($"Chad demandsOf {name}");

    [Theory]
    [InlineData("Chad/PROPN.NNP/nsubj/5 and/CCONJ.CC/cc/4 allied/ADJ.JJ/amod/4 rebels/rebel/NOUN.NNS/conj/1 left/leave/VERB.VBD/root/0")]
    [InlineData("Chad/PROPN.NNP/compound/4 and/CCONJ.CC/cc/3 allied/ADJ.JJ/conj/1 rebels/rebel/NOUN.NNS/nsubj/5 left/leave/VERB.VBD/root/0")]
    public void Allies_beside_a_party_are_its_own(string literal) => Told.ByTree(literal, "Chad", "rebels:Group").Should().Contain("rebels alliedWith Chad");

    [Fact]
    public void A_state_is_no_part_of_the_body_beside_which_it_stands() =>
        Told.ByTree("Members/member/NOUN.NNS/nsubj/7 of/ADP.IN/case/4 the/DET.DT/det/4 Council/PROPN.NNP/nmod/1 and/CCONJ.CC/cc/6 Norway/PROPN.NNP/conj/4 sanctioned/sanction/VERB.VBD/root/0 Chad/PROPN.NNP/obj/7", "Council:Organization", "Norway", "Chad")
            .Should().Contain("Norway sanctions Chad").And.Contain("Members of the Council sanctions Chad");

    [Fact]
    public void A_second_helped_party_may_hang_on_what_is_given() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 lent/lend/VERB.VBD/root/0 support/support/NOUN.NN/obj/2 to/ADP.IN/case/5 Niger/PROPN.NNP/obl/2 and/CCONJ.CC/cc/7 Mali/PROPN.NNP/conj/3", "Chad", "Niger", "Mali")
            .Should().Contain("Chad supports Niger").And.Contain("Chad supports Mali");

    [Fact]
    public void The_second_side_of_talks_may_hang_on_the_talks() =>
        Told.ByTree("Talks/talk/NOUN.NNS/nsubj/6 between/ADP.IN/case/3 Chad/PROPN.NNP/nmod/1 and/CCONJ.CC/cc/5 rebels/rebel/NOUN.NNS/conj/1 failed/fail/VERB.VBD/root/0", "Chad", "rebels:Group").Should().Contain("Chad negotiatesWith rebels");

    [Fact]
    public void Partners_of_one_who_come_from_several_states_are_that_ones_only() =>
        Told.ByTree("The/DET.DT/det/2 partners/partner/NOUN.NNS/nsubj/7 from/ADP.IN/case/4 Chad/PROPN.NNP/nmod/2 and/CCONJ.CC/cc/6 Mali/PROPN.NNP/conj/4 left/leave/VERB.VBD/root/0", "Chad", "Mali").Should().NotContain("Chad cooperatesWith Mali");

    [Fact]
    public void Endorsements_by_somebody_are_that_ones() =>
        Told.ByTree("Silva/PROPN.NNP/nsubj/2 received/receive/VERB.VBD/root/0 endorsements/endorsement/NOUN.NNS/obj/2 by/ADP.IN/case/6 a/DET.DT/det/6 union/union/NOUN.NN/obl/2", "Silva:Person", "union:Group").Should().Contain("union supports Silva");

    [Fact]
    public void What_is_done_to_a_thing_is_no_part_of_its_name() =>
        Told.ByTree("remarks/remark/NOUN.NNS/root/0 welcomed/welcome/VERB.VBN/acl/1 by/ADP.IN/case/4 Chad/PROPN.NNP/obl:agent/2", "Chad").Should().Contain("Chad supports remarks");

    [Fact]
    public void A_particle_behind_a_hyphen_makes_a_noun() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 praised/praise/VERB.VBD/root/0 the/DET.DT/det/6 run/run/NOUN.NN/compound/6 -/PUNCT.HYPH/punct/4 off/off/ADP.RP/obj/2", "Chad").Should().Contain("Chad supports run - off");
}
