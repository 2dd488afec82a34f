namespace EntityExtraction.Tests.Rules;

/// <summary>Who talks, asks and is asked where the tree hides it: hand-made trees, so that no better parser hides it.</summary>
public sealed class SidesOfTalksTests
{
    [Theory]
    [InlineData("conj/1")]
    [InlineData("appos/1")]
    [InlineData("appos/5")]
    public void A_counterpart_who_is_named_behind_is_the_second_side(string name) =>
        Told.ByTree($"Silva/PROPN.NNP/nsubj/10 and/CCONJ.CC/cc/5 her/PRON.PRP$/nmod:poss/5 Chadian/ADJ.JJ/amod/5 counterpart/counterpart/NOUN.NN/conj/1 ~,/PUNCT/punct/7 John/PROPN.NNP/{name} Otieno/PROPN.NNP/flat/7 ~,/PUNCT/punct/1 met/meet/VERB.VBD/root/0", "Silva:Person", "her=Silva:Person", "Chadian=Chad", "John Otieno:Person")
            .Should().Contain("Silva negotiatesWith John Otieno");

    [Fact]
    public void The_name_behind_a_counterpart_is_not_that_of_the_first() =>
        Told.ByTree("The/DET.DT/det/2 minister/minister/NOUN.NN/nsubj/11 and/CCONJ.CC/cc/6 his/PRON.PRP$/nmod:poss/6 Chadian/ADJ.JJ/amod/6 counterpart/counterpart/NOUN.NN/conj/2 ~,/PUNCT/punct/8 John/PROPN.NNP/appos/2 Otieno/PROPN.NNP/flat/8 ~,/PUNCT/punct/2 met/meet/VERB.VBD/root/0", "Chadian=Chad", "John Otieno:Person")
            .Should().Contain("minister negotiatesWith John Otieno");

    [Fact]
    public void Who_backs_a_plan_along_with_another_does_not_back_that_one() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 backed/back/VERB.VBD/root/0 the/DET.DT/det/4 plan/plan/NOUN.NN/obj/2 along/ADP.IN/case/7 with/ADP.IN/case/7 Mali/PROPN.NNP/obl/2", "Chad", "Mali")
            .Should().Contain("Mali supports plan").And.NotContain("Chad supports Mali");

    [Fact]
    public void Who_is_under_pressure_is_asked() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/5 is/be/AUX.VBZ/cop/5 under/ADP.IN/case/5 Malian/ADJ.JJ/amod/5 pressure/pressure/NOUN.NN/root/0 to/PART.TO/mark/7 leave/leave/VERB.VB/acl/5", "Chad", "Malian=Mali").Should().Contain("Mali demandsOf Chad").And.NotContain("Chad demandsOf Mali");

    [Fact]
    public void Who_agrees_to_a_request_does_what_is_asked() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 agreed/agree/VERB.VBD/root/0 to/ADP.IN/case/6 a/DET.DT/det/6 Malian/ADJ.JJ/amod/6 request/request/NOUN.NN/obl/2 to/PART.TO/mark/8 help/help/VERB.VB/acl/6 Togo/PROPN.NNP/obj/8", "Chad", "Malian=Mali", "Togo")
            .Should().Contain("Mali demandsOf Chad").And.Contain("Chad supports Togo").And.NotContain("Mali supports Togo");

    [Fact]
    public void The_doer_of_what_is_called_for_is_asked_though_hung_on_the_verb() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 called/call/VERB.VBD/root/0 for/ADP.IN/case/4 intervention/intervention/NOUN.NN/obl/2 by/ADP.IN/case/6 Mali/PROPN.NNP/obl:agent/2", "Chad", "Mali").Should().Contain("Chad demandsOf Mali").And.NotContain("Mali demandsOf Chad");

    [Fact]
    public void Who_is_denied_permission_does_not_do_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 denied/deny/VERB.VBD/root/0 permission/permission/NOUN.NN/obj/2 to/ADP.IN/case/5 Mali/PROPN.NNP/nmod/3 to/PART.TO/mark/7 help/help/VERB.VB/advcl/2 Togo/PROPN.NNP/obj/7", "Chad", "Mali", "Togo").Should().NotContain("not Chad supports Togo");

    [Fact]
    public void Who_describes_a_session_with_another_took_part_in_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 described/describe/VERB.VBD/root/0 the/DET.DT/det/4 session/session/NOUN.NN/obj/2 with/ADP.IN/case/6 Mali/PROPN.NNP/nmod/4", "Chad", "Mali").Should().Contain("Chad negotiatesWith Mali");

    [Fact]
    public void Who_is_ready_for_talks_is_a_side_of_them() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/3 is/be/AUX.VBZ/cop/3 ready/ready/ADJ.JJ/root/0 for/ADP.IN/case/5 talks/talk/NOUN.NNS/obl/3 with/ADP.IN/case/7 Mali/PROPN.NNP/nmod/5", "Chad", "Mali").Should().Contain("Chad negotiatesWith Mali");

    [Fact]
    public void Who_rejects_the_idea_of_talks_does_not_hold_them() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 rejected/reject/VERB.VBD/root/0 the/DET.DT/det/4 idea/idea/NOUN.NN/obj/2 of/SCONJ.IN/mark/6 holding/hold/VERB.VBG/acl/4 talks/talk/NOUN.NNS/obj/6 with/ADP.IN/case/9 Mali/PROPN.NNP/obl/6", "Chad", "Mali").Should().Contain("not Chad negotiatesWith Mali");

    [Fact]
    public void Supporters_are_called_so_for_whom_they_support() =>
        Told.ByTree("Supporters/supporter/NOUN.NNS/nsubj/4 of/ADP.IN/case/3 Silva/PROPN.NNP/nmod/1 marched/march/VERB.VBD/root/0", "Silva:Person").Should().Contain("Supporters of Silva supports Silva");

    [Fact]
    public void Who_is_welcomed_is_met() =>
        Told.ByTree("Silva/PROPN.NNP/nsubj/2 welcomed/welcome/VERB.VBD/root/0 Otieno/PROPN.NNP/obj/2", "Silva:Person", "Otieno:Person").Should().Equal("Silva negotiatesWith Otieno");

    [Fact]
    public void A_subject_hung_on_the_auxiliary_is_that_of_the_verb() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 has/have/AUX.VBZ/aux/3 backed/back/VERB.VBN/root/0 Mali/PROPN.NNP/obj/3", "Chad", "Mali").Should().Contain("Chad supports Mali");

    [Fact]
    public void A_name_and_an_adjective_share_a_noun() => Told.ByText("Chadian and EU negotiators resumed talks in Lagos.").Should().Contain("EU negotiators negotiatesWith Chadian negotiators");

    [Fact]
    public void Who_is_called_on_may_be_the_subject_of_what_is_called_for() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 called/call/VERB.VBD/root/0 for/SCONJ.IN/mark/6 Mali/PROPN.NNP/nsubj/6 to/PART.TO/mark/6 leave/leave/VERB.VB/advcl/2", "Chad", "Mali").Should().Contain("Chad demandsOf Mali");

    [Fact]
    public void A_term_set_by_a_day_is_a_demand() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 gave/give/VERB.VBD/root/0 Mali/PROPN.NNP/obj/2 until/ADP.IN/case/5 Friday/PROPN.NNP/obl/2 to/PART.TO/mark/7 leave/leave/VERB.VB/advcl/2", "Chad", "Mali").Should().Contain("Chad demandsOf Mali");

    [Fact]
    public void Who_visits_holds_the_talks_that_the_visit_includes() =>
        Told.ByTree("Silva/PROPN.NNP/nsubj/2 makes/make/VERB.VBZ/root/0 a/DET.DT/det/4 trip/trip/NOUN.NN/obj/2 that/PRON.WDT/nsubj/6 includes/include/VERB.VBZ/acl:relcl/4 talks/talk/NOUN.NNS/obj/6 with/ADP.IN/case/9 Otieno/PROPN.NNP/nmod/7", "Silva:Person", "Otieno:Person")
            .Should().Contain("Silva negotiatesWith Otieno");

    [Fact]
    public void With_whom_one_flies_out_for_talks_one_talks() =>
        Told.ByTree("Silva/PROPN.NNP/nsubj/2 flies/fly/VERB.VBZ/root/0 to/ADP.IN/case/4 Chad/PROPN.NNP/obl/2 for/ADP.IN/case/6 talks/talk/NOUN.NNS/obl/2 with/ADP.IN/case/8 Otieno/PROPN.NNP/obl/2", "Silva:Person", "Chad", "Otieno:Person").Should().Contain("Silva negotiatesWith Otieno");

    [Fact]
    public void A_second_party_may_hang_on_the_name_behind_a_title() =>
        Told.ByTree("Secretary/PROPN.NNP/nsubj/8 of/ADP.IN/case/3 State/PROPN.NNP/nmod/1 Maria/PROPN.NNP/flat/1 Silva/PROPN.NNP/flat/4 and/CCONJ.CC/cc/7 Otieno/PROPN.NNP/conj/4 met/meet/VERB.VBD/root/0", "Maria Silva:Person", "Otieno:Person").Should().Contain("Maria Silva negotiatesWith Otieno");

    [Fact]
    public void What_is_said_during_a_visit_is_not_done_to_the_visit() =>
        Told.ByTree("Silva/PROPN.NNP/nsubj/2 said/say/VERB.VBD/root/0 during/ADP.IN/case/5 a/DET.DT/det/5 visit/visit/NOUN.NN/obl/2 that/SCONJ.IN/mark/9 she/PRON.PRP/nsubj/9 will/AUX.MD/aux/9 help/help/VERB.VB/acl:relcl/5", "Silva:Person", "she=Silva:Person").Should().NotContain("Silva supports visit");

    [Fact]
    public void Whom_one_meets_may_hang_on_the_place() =>
        Told.ByTree("Silva/PROPN.NNP/nsubj/2 met/meet/VERB.VBD/root/0 at/ADP.IN/case/5 the/DET.DT/det/5 palace/palace/NOUN.NN/obl/2 with/ADP.IN/case/7 Otieno/PROPN.NNP/nmod/5", "Silva:Person", "Otieno:Person").Should().Contain("Silva negotiatesWith Otieno");

    [Fact]
    public void A_person_hung_on_the_noun_of_others_is_one_of_them() =>
        Told.ByTree("Silva/PROPN.NNP/compound/4 and/CCONJ.CC/cc/4 union/union/NOUN.NN/compound/4 leaders/leader/NOUN.NNS/nsubj/5 met/meet/VERB.VBD/root/0", "Silva:Person", "union leaders:Group").Should().Contain("Silva negotiatesWith union leaders");

    [Theory]
    [InlineData("Maria Silva is in Beirut on a two-day visit.", true)]
    [InlineData("The officials were in Beirut for talks on trade.", false)]
    public void A_capital_that_one_visits_is_its_state(string text, bool isState) => Told.ByText(text).Contains("Maria Silva negotiatesWith Lebanon").Should().Be(isState);

    [Fact]
    public void Who_depends_on_aid_gets_it() => Told.ByTree("Chad/PROPN.NNP/nsubj/2 depends/depend/VERB.VBZ/root/0 on/ADP.IN/case/5 Malian/ADJ.JJ/amod/5 aid/aid/NOUN.NN/obl/2", "Chad", "Malian=Mali").Should().Contain("Mali aids Chad");
}
