namespace EntityExtraction.Tests.Rules;

/// <summary>Which words of the text are a side, and who stands on it, where trees and tags are misleading.</summary>
public sealed class WordsOfSidesTests
{
    [Fact]
    public void What_is_said_of_a_thing_is_no_part_of_its_name() =>
        Told.ByText("The minister rejected a claim denied by the Houthis.").Should().Contain("Houthis rejects claim");

    [Fact]
    public void A_possibility_is_told_with_what_may_happen() =>
        Told.ByText("Denmark has rejected the possibility of sending its frigates.").Should().Contain("Denmark rejects possibility of sending its frigates");

    [Fact]
    public void Marks_of_quotation_are_no_part_of_a_name() =>
        Told.ByText("Kenya criticized the \"hostile\" film.").Should().Contain("Kenya opposes hostile film");

    [Theory]
    [InlineData("Many Ugandans criticized the law.", "Many Ugandans opposes law")]
    [InlineData("Several Asians praised the mayor of Oslo.", "Asians supports mayor of Oslo")]
    public void Peoples_are_parties(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void A_figure_of_rank_is_somebody() =>
        Told.ByText("Police arrested a senior Hamas figure.").Should().Contain("Police coerces senior Hamas figure");

    [Fact]
    public void A_figure_without_rank_is_a_number() =>
        Told.ByText("Police released the monthly figures.").Should().BeEmpty();

    [Fact]
    public void A_compound_may_be_written_without_its_hyphen() =>
        Told.ByText("The NATO led force left the valley.").Should().Contain("NATO leads NATO led force");

    [Fact]
    public void Who_is_joined_in_an_act_does_it_too() =>
        Told.ByText("Anna Berg joined lawmakers from Oslo in condemning the raid.").Should().Contain(["Anna Berg opposes raid", "lawmakers opposes raid"]);

    [Fact]
    public void Forces_of_two_states_stand_on_one_side() =>
        Told.ByText("It began with a conflict between Hutu rebels and Ugandan and Kenyan troops.").Should().Contain("Hutu rebels fights Ugandan troops").And.NotContain("Ugandan troops fights Kenyan troops");

    [Fact]
    public void An_attack_told_of_two_casualties_is_one() =>
        Told.ByText("Two Danish soldiers were killed and three others wounded when rebels ambushed a convoy.").Should().Contain("rebels fights Danish soldiers");

    [Fact]
    public void An_order_is_of_the_court_that_gave_it() =>
        Told.ByText("The farmers have been protesting a court order evicting Sudanese squatters.").Should().Contain("court coerces Sudanese squatters").And.NotContain("farmers coerces Sudanese squatters");

    [Fact]
    public void Who_releases_somebody_holds_nobody_any_more() =>
        Told.ByText("Chad has freed two journalists.").Should().Contain("Chad coerces two journalists");

    [Theory]
    [InlineData("Kenya calls the proposal blackmail.", "Kenya opposes proposal")]
    [InlineData("Anna Berg called the president's remarks \"harmful\".", "Anna Berg opposes president's remarks")]
    [InlineData("Anna Berg said that building a wall is not the answer.", "Anna Berg opposes building a wall")]
    public void What_is_judged_is_opposed(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void A_blast_is_of_those_who_claim_it() =>
        Told.ByText("Boko Haram claimed responsibility for a blast that killed ten shoppers.").Should().Contain("Boko Haram fights ten shoppers");

    [Fact]
    public void Nobody_fights_in_an_accident() =>
        Told.ByText("A Chadian army helicopter crashed in the hills, killing its pilot.").Should().NotContain(r => r.Contains("fights", StringComparison.Ordinal));

    [Fact]
    public void What_is_not_ruled_out_is_not_opposed() =>
        Told.ByText("Chad has not ruled out the use of force.").Should().NotContain(r => r.Contains("rejects", StringComparison.Ordinal));

    [Fact]
    public void Who_charges_those_arrested_arrested_them() =>
        Told.ByText("Authorities in Chad have filed charges against ten men arrested last week.").Should().Contain("Chad coerces ten men");

    [Fact]
    public void Police_who_remove_people_withdraw_nobody() =>
        Told.ByText("Danish police began removing protesters from the city of Oslo.").Should().Contain("Danish police coerces protesters").And.NotContain(r => r.Contains("withdraws", StringComparison.Ordinal));
}
