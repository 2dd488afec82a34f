namespace EntityExtraction.Tests.Rules;

/// <summary>Sides that the tree of a plain sentence hides: below what is done, behind <i>one of the states</i>, in a determiner. Hand-made trees, so that no better parser hides it.</summary>
public sealed class HiddenArgumentsTests
{
    [Fact]
    public void Who_acts_may_stand_behind_what_is_acted_on() =>
        Told.ByTree("The/DET.DT/det/2 veto/veto/NOUN.NN/nsubj/8 of/ADP.IN/case/5 the/DET.DT/det/5 resolution/resolution/NOUN.NN/nmod/2 by/ADP.IN/case/7 Chad/PROPN.NNP/nmod/5 failed/fail/VERB.VBD/root/0", "Chad")
            .Should().Contain("Chad rejects resolution");

    [Fact]
    public void A_passive_infinitive_leaves_the_doer_behind_its_complement() =>
        Told.ByTree("trawlers/trawler/NOUN.NNS/nsubj:pass/3 were/be/AUX.VBD/aux:pass/3 let/let/VERB.VBN/root/0 go/go/VERB.VB/xcomp/3 by/ADP.IN/case/6 Chad/PROPN.NNP/obl:agent/4", "Chad").Should().Contain("Chad yieldsTo trawlers");

    [Fact]
    public void What_is_said_of_one_of_several_is_said_of_the_one() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/3 is/be/AUX.VBZ/cop/3 one/NUM.CD/root/0 of/ADP.IN/case/6 the/DET.DT/det/6 states/state/NOUN.NNS/nmod/3 that/PRON.WDT/nsubj/8 back/back/VERB.VBP/acl:relcl/6 Niger/PROPN.NNP/obj/8", "Chad", "Niger")
            .Should().Contain("Chad supports Niger");

    [Fact]
    public void Ties_that_are_none_are_denied() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 has/have/VERB.VBZ/root/0 no/DET.DT/det/4 ties/tie/NOUN.NNS/obj/2 with/ADP.IN/case/6 Niger/PROPN.NNP/nmod/4", "Chad", "Niger").Should().Contain("not Chad cooperatesWith Niger");

    [Fact]
    public void Who_is_kept_from_something_keeps_the_office() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 wants/want/VERB.VBZ/root/0 the/DET.DT/det/5 Nigerien/ADJ.JJ/amod/5 ambassador/ambassador/NOUN.NN/obj/2 ,/PUNCT.,/punct/5 Silva/PROPN.NNP/appos/5 ,/PUNCT.,/punct/5 to/PART.TO/mark/10 leave/leave/VERB.VB/xcomp/2", "Chad", "Silva:Person", "Nigerien")
            .Should().Contain("Chad demandsOf Silva");

    [Fact]
    public void A_denial_ends_before_the_next_verb_in_the_third_person() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 denies/deny/VERB.VBZ/root/0 arming/arm/VERB.VBG/xcomp/2 rebels/rebel/NOUN.NNS/obj/3 and/CCONJ.CC/cc/6 accuses/accuse/VERB.VBZ/conj/3 Niger/PROPN.NNP/obj/6", "Chad", "rebels:Group", "Niger")
            .Should().Contain("Chad accuses Niger").And.NotContain("not Chad accuses Niger");

    [Fact]
    public void Those_who_hit_each_others_posts_fight_each_other() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/4 and/CCONJ.CC/cc/3 Niger/PROPN.NNP/conj/1 shelled/shell/VERB.VBD/root/0 each/DET.DT/det/6 other/ADJ.JJ/nmod:poss/8 's/PART.POS/case/6 posts/post/NOUN.NNS/obj/4", "Chad", "Niger")
            .Should().Contain("Chad fights Niger").And.Contain("Niger fights Chad");

    [Fact]
    public void Soldiers_without_a_name_fight_for_the_state_that_sends_them() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 sent/send/VERB.VBD/root/0 soldiers/soldier/NOUN.NNS/obj/2 to/PART.TO/mark/5 fight/fight/VERB.VB/advcl/2 rebels/rebel/NOUN.NNS/obj/5", "Chad", "rebels:Group").Should().Contain("Chad fights rebels");

    [Fact]
    public void Blame_for_an_act_falls_on_who_is_named_behind_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 blames/blame/VERB.VBZ/root/0 Silva/PROPN.NNP/nmod:poss/5 's/PART.POS/case/3 murder/murder/NOUN.NN/obj/2 on/ADP.IN/case/7 Niger/PROPN.NNP/obl/2", "Chad", "Silva:Person", "Niger")
            .Should().Contain("Chad accuses Niger").And.NotContain(line => line.StartsWith("Chad accuses", StringComparison.Ordinal) && line != "Chad accuses Niger");

    [Fact]
    public void What_is_brought_up_is_not_done_by_who_brings_it_up() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 raised/raise/VERB.VBD/root/0 the/DET.DT/det/4 detention/detention/NOUN.NN/obj/2 of/ADP.IN/case/6 Silva/PROPN.NNP/nmod/4", "Chad", "Silva:Person").Should().BeEmpty();

    [Fact]
    public void A_decision_is_called_bad_behind_what_was_decided() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 described/describe/VERB.VBD/root/0 Niger/PROPN.NNP/nmod:poss/5 's/PART.POS/case/3 decision/decision/NOUN.NN/obj/2 to/PART.TO/mark/7 leave/leave/VERB.VB/acl/5 as/ADP.IN/case/10 a/DET.DT/det/10 mistake/mistake/NOUN.NN/obl/7", "Chad", "Niger")
            .Should().Contain("Chad opposes Niger 's decision");

    [Fact]
    public void A_guest_who_is_thanked_after_a_first_verb_is_not_its_subject() =>
        Told.ByText("Olaf Scholz met Emmanuel Macron and accused him of weakness.").Should().Contain("Olaf Scholz accuses Emmanuel Macron");

    [Fact]
    public void Who_flies_to_a_capital_for_talks_meets_its_government_and_a_capital_that_falls_is_the_city()
    {
        Told.ByText("Olaf Scholz flew to Beijing for talks.").Should().Contain("Olaf Scholz negotiatesWith China");
        Told.ByText("Kabul fell to the Taliban.").Should().Contain("Taliban seizes Kabul");
    }

    [Fact]
    public void Who_ratifies_anothers_accession_joins_nothing() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 ratified/ratify/VERB.VBD/root/0 Niger/PROPN.NNP/nmod:poss/5 's/PART.POS/case/3 accession/accession/NOUN.NN/obj/2 to/ADP.IN/case/7 NATO/PROPN.NNP/nmod/5", "Chad", "Niger", "NATO:Organization")
            .Should().Contain("Niger memberOf NATO").And.NotContain("Chad memberOf NATO");

    [Fact]
    public void Who_discusses_a_war_does_not_wage_it() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 discussed/discuss/VERB.VBD/root/0 the/DET.DT/det/4 war/war/NOUN.NN/obj/2 in/ADP.IN/case/6 Mali/PROPN.NNP/nmod/4", "Chad", "Mali").Should().NotContain(line => line.Contains("fights", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Baltic states backed Ukraine.", "Baltic states supports Ukraine")]
    [InlineData("Gulf states condemned Israel.", "Gulf states opposes Israel")]
    public void States_of_a_region_act_together(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void A_bloc_is_accused_of_what_it_is() => Told.ByText("Mali left the African Union. It accused the bloc of being weak.").Should().Contain("Mali accuses African Union");

    [Fact]
    public void Who_announces_an_arrest_makes_it_unless_it_is_anothers()
    {
        Told.ByText("The FBI announced the arrest of ninety smugglers.").Should().Contain("Federal Bureau of Investigation coerces smugglers");
        Told.ByText("The FBI announced Canada's arrest of ninety smugglers.").Should().NotContain(line => line.StartsWith("Federal", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_denies_being_behind_fighters_says_nothing_of_them() => Told.ByText("Moscow denies that it is behind the fighters.").Should().NotContain(line => line.Contains("rejects", StringComparison.Ordinal));
}
