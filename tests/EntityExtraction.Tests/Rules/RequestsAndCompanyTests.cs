namespace EntityExtraction.Tests.Rules;

/// <summary>Who is asked, helped and met, where trees hang the words elsewhere: hand-made trees, so that no better parser hides it.</summary>
public sealed class RequestsAndCompanyTests
{
    [Fact]
    public void A_finite_verb_without_an_auxiliary_is_no_passive() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj:pass/2 called/call/VERB.VBN/root/0 on/ADP.IN/case/4 Niger/PROPN.NNP/obl/2 to/PART.TO/mark/6 attack/attack/VERB.VB/advcl/2 Togo/PROPN.NNP/obj/6", "Chad", "Niger", "Togo")
            .Should().Contain("Chad demandsOf Niger").And.Contain("Niger fights Togo");

    [Fact]
    public void What_is_asked_is_found_below_what_describes_the_asked() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 called/call/VERB.VBD/root/0 on/ADP.IN/case/4 friends/friend/NOUN.NNS/obl/2 of/ADP.IN/case/7 an/DET.DT/det/7 envoy/envoy/NOUN.NN/nmod/4 taken/take/VERB.VBN/acl/7 hostage/hostage/NOUN.NN/obj/8 to/PART.TO/mark/11 help/help/VERB.VB/advcl/8 Niger/PROPN.NNP/obj/11", "Chad", "friends:Group", "Niger")
            .Should().Contain("Chad demandsOf friends").And.Contain("friends supports Niger");

    [Fact]
    public void What_somebody_was_sent_to_do_is_not_what_is_asked() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 called/call/VERB.VBD/root/0 on/ADP.IN/case/4 friends/friend/NOUN.NNS/obl/2 sent/send/VERB.VBN/acl/4 to/PART.TO/mark/7 help/help/VERB.VB/xcomp/5 Niger/PROPN.NNP/obj/7", "Chad", "friends:Group", "Niger")
            .Should().NotContain("Chad demandsOf friends");

    [Theory]
    [InlineData("unless/SCONJ.IN/mark/8 Niger/PROPN.NNP/nsubj/8 pays/pay/VERB.VBZ/advcl/4", true)]
    [InlineData("if/SCONJ.IN/mark/9 Niger/PROPN.NNP/nsubj/9 not/PART.RB/advmod/9 pays/pay/VERB.VBZ/advcl/4", true)]
    [InlineData("if/SCONJ.IN/mark/8 Niger/PROPN.NNP/nsubj/8 pays/pay/VERB.VBZ/advcl/4", false)]
    public void A_condition_is_laid_on_who_could_avert_it(string condition, bool isDemand) =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 said/say/VERB.VBD/root/0 it/PRON.PRP/nsubj/4 leaves/leave/VERB.VBZ/ccomp/2 soon/ADV.RB/advmod/4 " + condition, "Chad", "Niger").Contains("Chad demandsOf Niger").Should().Be(isDemand);

    [Fact]
    public void Who_is_killed_in_an_operation_takes_no_part_in_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 said/say/VERB.VBD/root/0 rebels/rebel/NOUN.NNS/nsubj:pass/5 were/be/AUX.VBD/aux:pass/5 killed/kill/VERB.VBN/ccomp/2 in/ADP.IN/case/9 a/DET.DT/det/9 joint/ADJ.JJ/amod/9 operation/operation/NOUN.NN/obl/5 with/ADP.IN/case/11 Niger/PROPN.NNP/nmod/9", "Chad", "rebels:Group", "Niger")
            .Should().Contain("Chad cooperatesWith Niger").And.NotContain("rebels cooperatesWith Niger");

    [Fact]
    public void Talks_ahead_of_which_one_acts_are_ones_own() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 paid/pay/VERB.VBD/root/0 ahead/ADV.RB/advmod/2 of/ADP.IN/case/5 talks/talk/NOUN.NNS/obl/3 with/ADP.IN/case/7 Mali/PROPN.NNP/nmod/5", "Chad", "Mali").Should().Contain("Chad negotiatesWith Mali");

    [Fact]
    public void A_visitor_that_the_tree_takes_for_an_object_urges() =>
        Told.ByTree("visiting/visit/VERB.VBG/csubj/4 Minister/PROPN.NNP/nmod:desc/3 Silva/PROPN.NNP/obj/1 urged/urge/VERB.VBD/root/0 Chad/PROPN.NNP/iobj/4 to/PART.TO/mark/7 leave/leave/VERB.VB/xcomp/4", "Silva:Person", "Chad").Should().Contain("Silva demandsOf Chad");

    [Fact]
    public void Soldiers_are_backed_and_not_their_clash() =>
        Told.ByTree("A/DET.DT/det/2 clash/clash/NOUN.NN/nsubj/10 between/ADP.IN/case/4 rebels/rebel/NOUN.NNS/nmod/2 and/CCONJ.CC/cc/6 soldiers/soldier/NOUN.NNS/conj/4 backed/back/VERB.VBN/acl/2 by/ADP.IN/case/9 Chad/PROPN.NNP/obl:agent/7 ended/end/VERB.VBD/root/0", "rebels:Group", "soldiers:Group", "Chad")
            .Should().Contain("Chad supports soldiers");

    [Fact]
    public void With_whose_help_one_acts_supports_one() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 built/build/VERB.VBD/root/0 dams/dam/NOUN.NNS/obj/2 with/ADP.IN/case/6 the/DET.DT/det/6 help/help/NOUN.NN/obl/2 of/ADP.IN/case/8 Niger/PROPN.NNP/nmod/6", "Chad", "Niger").Should().Contain("Niger supports Chad");

    [Fact]
    public void Tools_support_nobody() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 built/build/VERB.VBD/root/0 dams/dam/NOUN.NNS/obj/2 with/ADP.IN/case/6 the/DET.DT/det/6 help/help/NOUN.NN/obl/2 of/ADP.IN/case/8 shovels/shovel/NOUN.NNS/nmod/6", "Chad").Should().NotContain(r => r.Contains("supports"));

    [Fact]
    public void Whom_an_assurance_binds_is_asked_for_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 wants/want/VERB.VBZ/root/0 assurances/assurance/NOUN.NNS/obj/2 that/SCONJ.IN/mark/7 Niger/PROPN.NNP/nsubj/7 will/AUX.MD/aux/7 leave/leave/VERB.VB/acl/3", "Chad", "Niger").Should().Contain("Chad demandsOf Niger");

    [Fact]
    public void With_whom_a_matter_is_discussed_is_met() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 discussed/discuss/VERB.VBD/root/0 policy/policy/NOUN.NN/obj/2 on/ADP.IN/case/5 wool/wool/NOUN.NN/obl/2 with/ADP.IN/case/7 Niger/PROPN.NNP/nmod/5", "Chad", "Niger").Should().Contain("Chad negotiatesWith Niger");

    [Fact]
    public void A_plural_acts_with_its_examples() =>
        Told.ByTree("Several/ADJ.JJ/amod/2 groups/group/NOUN.NNS/nsubj/5 including/VERB.VBG/case/4 Hamas/PROPN.NNP/nmod/2 met/meet/VERB.VBD/root/0 Silva/PROPN.NNP/obj/5", "Hamas:Organization", "Silva:Person")
            .Should().Contain("Several groups negotiatesWith Silva").And.Contain("Hamas negotiatesWith Silva");

    [Fact]
    public void The_government_behind_a_prefix_is_a_party() =>
        Told.ByTree("Rebels/rebel/NOUN.NNS/nsubj/2 met/meet/VERB.VBD/root/0 pro-government/ADJ.JJ/amod/4 gunmen/gunman/NOUN.NNS/obj/2", "Rebels:Group").Should().Contain("pro-government gunmen supports government");

    [Theory]
    [InlineData("who/PRON.WP/nsubj/5 voted/vote/VERB.VBD/acl:relcl/3", "those who voted")]
    [InlineData("affected/affect/VERB.VBN/acl/3 by/ADP.IN/case/6 floods/flood/NOUN.NNS/obl:agent/4", "those affected by floods")]
    [InlineData("responsible/ADJ.JJ/amod/3", "those responsible")]
    public void People_told_by_what_they_do_are_a_party(string told, string name) =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 praised/praise/VERB.VBD/root/0 those/PRON.DT/obj/2 " + told, "Chad").Should().Contain("Chad supports " + name);

    [Fact]
    public void Those_that_take_up_something_else_are_no_party() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 praised/praise/VERB.VBD/root/0 those/PRON.DT/obj/2 of/ADP.IN/case/5 Mali/PROPN.NNP/nmod/3", "Chad", "Mali").Should().NotContain(r => r.EndsWith("those", StringComparison.Ordinal));

    [Fact]
    public void Who_is_said_to_act_is_not_told_so() =>
        Told.ByTree("Silva/PROPN.NNP/nsubj/2 said/say/VERB.VBD/root/0 several/ADJ.JJ/amod/4 nations/nation/NOUN.NNS/iobj/2 have/AUX.VBP/aux/6 attacked/attack/VERB.VBN/ccomp/2 Mali/PROPN.NNP/obj/6", "Silva:Person", "Mali")
            .Should().Contain("several nations fights Mali");

    [Fact]
    public void Bare_verbs_after_who_is_seen_are_that_ones() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 wants/want/VERB.VBZ/root/0 to/PART.TO/mark/4 see/see/VERB.VB/xcomp/2 Niger/PROPN.NNP/obj/4 leave/leave/VERB.VB/conj/4 and/CCONJ.CC/cc/8 help/help/VERB.VB/conj/4 Mali/PROPN.NNP/obj/8", "Chad", "Niger", "Mali")
            .Should().Contain("Niger supports Mali").And.NotContain("Chad supports Mali");

    [Fact]
    public void Two_hyphens_before_one_participle_back_both() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 met/meet/VERB.VBD/root/0 Iranian/ADJ.JJ/amod/9 ~-/PUNCT.HYPH/punct/6 and/CCONJ.CC/cc/8 Syrian/ADJ.JJ/compound/8 ~-/PUNCT.HYPH/punct/6 ~backed/back/VERB.VBN/amod/9 fighters/fighter/NOUN.NNS/obj/2", "Chad", "Iranian=Iran", "Syrian=Syria")
            .Should().Contain(r => r.StartsWith("Iran supports", StringComparison.Ordinal)).And.Contain(r => r.StartsWith("Syria supports", StringComparison.Ordinal));

    [Fact]
    public void Who_gets_the_letter_is_asked() =>
        Told.ByTree("Silva/PROPN.NNP/nsubj/2 wrote/write/VERB.VBD/root/0 a/DET.DT/det/4 letter/letter/NOUN.NN/obj/2 to/ADP.IN/case/6 Chad/PROPN.NNP/nmod/4 demanding/demand/VERB.VBG/advcl/2 pardons/pardon/NOUN.NNS/obj/7", "Silva:Person", "Chad").Should().Contain("Silva demandsOf Chad");

    [Fact]
    public void Who_turns_a_petition_down_did_not_file_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 rejected/reject/VERB.VBD/root/0 a/DET.DT/det/4 petition/petition/NOUN.NN/obj/2 from/ADP.IN/case/6 Mali/PROPN.NNP/nmod/4", "Chad", "Mali").Should().NotContain("Chad demandsOf Mali");
}
