namespace EntityExtraction.Tests.Rules;

/// <summary>Under which name a side goes that the words only count, describe or take up again.</summary>
public sealed class SidesByNameTests
{
    [Theory]
    [InlineData("Denmark occupied much of Norway.", "Denmark seizes Norway")]
    [InlineData("Most of Norway was annexed to Denmark.", "Denmark seizes Norway")]
    [InlineData("Denmark occupied much of Europe, including Norway.", "Denmark seizes Norway")]
    public void A_quantity_of_a_place_is_the_place(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void A_place_goes_by_the_name_behind_its_kind() => Told.ByText("Rebels captured the capital, Bangui.").Should().Contain("Rebels seizes Bangui");

    [Fact]
    public void An_act_is_known_by_those_who_do_it() => Told.ByText("Chad condemned raids by armed men.").Should().Contain("Chad opposes armed men's raids");

    [Fact]
    public void The_owner_inside_a_phrase_does_not_swallow_its_head() =>
        Told.ByText("Kenya expelled two supporters of President Paul Biya's party.").Should().Contain("Kenya coerces two supporters of Paul Biya's party");

    [Theory]
    [InlineData("Authorities in Belgrade oppose the plan.")]
    [InlineData("Officials in Serbia oppose the plan.")]
    [InlineData("The government in Belgrade opposes the plan.")]
    public void Authorities_stand_for_the_state_that_they_sit_in(string text) => Told.ByText(text).Should().Contain("Serbia opposes plan");

    [Fact]
    public void Officials_of_another_body_do_not() => Told.ByText("Red Cross officials in Serbia oppose the plan.").Should().NotContain("Serbia opposes plan");

    [Fact]
    public void Who_acts_along_with_somebody_is_not_acted_upon() =>
        Told.ByText("Chad condemned the raid along with Niger.").Should().Contain(["Chad opposes raid", "Niger opposes raid"]).And.NotContain("Chad opposes Niger");

    [Theory]
    [InlineData("Anna Moe was abducted in Chad on Friday. The kidnappers threatened to kill the woman.", "kidnappers threatens Anna Moe")]
    [InlineData("Peter Otieno was arrested on Friday. Officials accused the man of fraud.", "Officials accuses Peter Otieno")]
    [InlineData("Rebels seized two Chinese engineers on Friday. The kidnappers threatened to kill the men.", "kidnappers threatens Chinese engineers")]
    public void A_definite_noun_takes_up_who_was_named(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("Anna Moe met a teacher in Chad on Friday. The kidnappers threatened to kill the teacher.")]
    [InlineData("President Maria Silva visited Chad on Friday. The kidnappers threatened to kill the woman.")]
    [InlineData("Anna Moe visited Chad on Friday. The kidnappers threatened to kill the woman who fled.")]
    public void Another_who_may_be_meant_or_an_office_keeps_it_from_that(string text) => Told.ByText(text).Should().NotContain(r => r.Contains("kidnappers threatens Anna", StringComparison.Ordinal) || r.Contains("kidnappers threatens Maria", StringComparison.Ordinal));

    [Fact]
    public void A_pronoun_does_not_mean_the_one_who_plans_to_strike_it() =>
        Told.ByText("Niger left the talks, alleging Chad plans to launch military strikes against it.").Should().Contain("Chad fights Niger");

    [Theory]
    [InlineData("Two explosions blamed on rebels killed four soldiers.", "rebels fights soldiers")]
    [InlineData("Four soldiers were killed in violence that officials blamed on the Taliban.", "Taliban fights soldiers")]
    [InlineData("Hamas claimed responsibility for the bombing in which two soldiers died.", "Hamas fights soldiers")]
    [InlineData("Gunfire from a Kenyan patrol boat wounded two fishermen.", "Kenya fights two fishermen")]
    [InlineData("Norway sent frigates to protect trawlers against attacks by Somali pirates.", "Somali pirates fights trawlers")]
    public void Whoever_is_behind_the_harm_does_it(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void Who_is_elected_to_do_something_does_it() => Told.ByText("The senate elected Maria Silva to lead the council.").Should().Contain("Maria Silva leads council");

    [Fact]
    public void A_name_in_apposition_to_somebody_else_is_not_the_chancellor() =>
        Told.ByText("German Chancellor Gerhard Schroeder and his rival, Anna Moe, met in Dresden.").Should().NotContain("Anna Moe leads Germany");

    [Theory]
    [InlineData("Kenyan soldiers arrested ten men during an operation against al-Shabab.", "Kenyan soldiers fights al-Shabab")]
    [InlineData("Kenyan soldiers entered the town as part of a campaign against insurgents.", "Kenyan soldiers fights insurgents")]
    [InlineData("The bridge fell after a failed attempt by rebels to capture the town.", "rebels seizes town")]
    [InlineData("The last group of Kenyan soldiers has left Somalia.", "last group of Kenyan soldiers withdrawsFrom Somalia")]
    public void Who_does_the_one_does_the_other(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void Those_who_suffer_in_an_operation_carry_out_none() =>
        Told.ByText("Ten villagers died during an operation against insurgents.").Should().NotContain(r => r.Contains("fights insurgents", StringComparison.Ordinal));

    [Theory]
    [InlineData("Peru accused ethnic Hungarians of spying.", "Peru accuses ethnic Hungarians")]
    [InlineData("Peru accused Hungarians of spying.", "Peru accuses Hungary")]
    [InlineData("Officials say he was killed by ethnic Chechens. They say the men killed Omar Haddad.", "ethnic Chechens fights Omar Haddad")]
    [InlineData("The United Nations nuclear agency accused Chad of lying.", "International Atomic Energy Agency accuses Chad")]
    [InlineData("The U.N. children's agency praised Chad.", "UNICEF supports Chad")]
    public void Peoples_and_agencies_are_those_who_are_meant(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("Chad fell silent after an attack on Mumbai's train network that killed nearly 200 people.", "network fights")]
    [InlineData("The bill would fund military operations in Iraq.", "fights")]
    [InlineData("Omar Haddad asked the envoys Peter Otieno and Anna Moe for a clear position.", "leads clear position")]
    public void What_an_attack_is_on_or_what_one_pays_for_does_nothing(string text, string wrong) => Told.ByText(text).Should().NotContain(r => r.Contains(wrong, StringComparison.Ordinal));
}
