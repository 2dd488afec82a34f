namespace EntityExtraction.Tests.Rules;

/// <summary>Who was asked, told by the answer, and whose endeavours others speak of: hand-made trees, so that no better parser hides it.</summary>
public sealed class RequestsAnsweredTests
{
    [Theory]
    [InlineData("agree/agree/VERB.VB/root/0 to/ADP.IN/case/7 a/DET.DT/det/7 request/request/NOUN.NN/obl/4")]
    [InlineData("bow/bow/VERB.VB/root/0 to/ADP.IN/case/7 the/DET.DT/det/7 demands/demand/NOUN.NNS/obl/4")]
    public void Who_will_not_answer_a_request_was_asked_all_the_same(string answer) =>
        Told.ByTree($"Chad/PROPN.NNP/nsubj/4 will/AUX.MD/aux/4 not/PART.RB/advmod/4 {answer} by/ADP.IN/case/9 Niger/PROPN.NNP/nmod/7", "Chad", "Niger").Should().Contain("Niger demandsOf Chad");

    [Fact]
    public void A_demand_may_be_followed_by_what_looks_like_a_relative_clause() =>
        Told.ByTree("Chad/PROPN.NNP/nmod:poss/3 's/PART.POS/case/1 demand/demand/NOUN.NN/nsubj/8 that/SCONJ.IN/mark/6 Niger/PROPN.NNP/nsubj/6 leave/leave/VERB.VBP/acl:relcl/3 soon/ADV.RB/advmod/6 failed/fail/VERB.VBD/root/0", "Chad", "Niger").Should().Contain("Chad demandsOf Niger");

    [Fact]
    public void Whose_action_is_called_for_is_asked() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 called/call/VERB.VBD/root/0 for/ADP.IN/case/5 NATO/PROPN.NNP/compound/5 intervention/intervention/NOUN.NN/obl/2", "Chad", "NATO:Organization").Should().Contain("Chad demandsOf NATO");

    [Fact]
    public void Who_praises_an_endeavour_does_not_share_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 praised/praise/VERB.VBD/root/0 the/DET.DT/det/4 efforts/effort/NOUN.NNS/obj/2 of/ADP.IN/case/6 monks/monk/NOUN.NNS/nmod/4 to/PART.TO/mark/8 help/help/VERB.VB/advcl/2 Niger/PROPN.NNP/obj/8", "Chad", "monks:Group", "Niger")
            .Should().Contain("monks supports Niger").And.NotContain("Chad supports Niger");

    [Fact]
    public void Who_quarrels_over_plans_has_not_made_them() =>
        Told.ByTree("Togo/PROPN.NNP/nsubj/2 quarrelled/quarrel/VERB.VBD/root/0 over/ADP.IN/case/4 plans/plan/NOUN.NNS/obl/2 to/PART.TO/mark/6 help/help/VERB.VB/acl/4 Niger/PROPN.NNP/obj/6", "Togo", "Niger").Should().NotContain("Togo supports Niger");

    [Fact]
    public void Those_who_want_to_join_an_alliance_are_no_allies_of_each_other() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/4 and/CCONJ.CC/cc/3 Mali/PROPN.NNP/conj/1 joined/join/VERB.VBD/root/0 the/DET.DT/det/6 alliance/alliance/NOUN.NN/obj/4", "Chad", "Mali").Should().NotContain("Chad alliedWith Mali");

    [Fact]
    public void A_crowd_of_states_at_a_conference_does_not_deal_with_itself() =>
        Told.ByTree("Ministers/minister/NOUN.NNS/nsubj/12 from/ADP.IN/case/3 Chad/PROPN.NNP/nmod/1 ,/PUNCT/punct/5 Mali/PROPN.NNP/conj/3 ,/PUNCT/punct/7 Togo/PROPN.NNP/conj/3 ,/PUNCT/punct/9 Niger/PROPN.NNP/conj/3 and/CCONJ.CC/cc/11 Benin/PROPN.NNP/conj/3 met/meet/VERB.VBD/root/0", "Chad", "Mali", "Togo", "Niger", "Benin")
            .Should().NotContain("Chad negotiatesWith Mali");

    [Fact]
    public void A_word_of_a_name_tells_nothing() =>
        Told.ByTree("officials/official/NOUN.NNS/root/0 from/ADP.IN/case/5 the/DET.DT/det/5 United/united/ADJ.NNP/amod/5 States/States/PROPN.NNPS/nmod/1 and/CCONJ.CC/cc/7 Japan/PROPN.NNP/conj/5", "officials:Group", "United States:Country", "Japan").Should().NotContain("United States cooperatesWith Japan").And.NotContain("Japan cooperatesWith United States");

    [Fact]
    public void A_name_of_a_thing_has_no_marks_of_quotation() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 praised/praise/VERB.VBD/root/0 the/DET.DT/det/7 \"/PUNCT.``/punct/5 peace/peace/NOUN.NN/compound/7 \"/PUNCT.''/punct/5 plan/plan/NOUN.NN/obj/2", "Chad").Should().ContainSingle(r => r.StartsWith("Chad supports", StringComparison.Ordinal) && !r.Contains('"', StringComparison.Ordinal));
}
