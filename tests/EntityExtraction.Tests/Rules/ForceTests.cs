namespace EntityExtraction.Tests.Rules;

/// <summary>Force whose doer or victim stands elsewhere than beside its verb.</summary>
public sealed class ForceTests
{
    [Theory]
    [InlineData("Two guards were killed when rebels stormed the jail.", "rebels fights Two guards")]
    [InlineData("The mayor condemned the killing of two fishermen during an Eritrean naval raid.", "Eritrea fights two fishermen")]
    [InlineData("Kenyan officials say airstrikes by U.S. gunships have killed three fishermen.", "United States fights three fishermen")]
    public void Harm_in_an_attack_is_done_by_the_attacker(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void A_definite_attack_takes_up_that_of_the_sentence_before() =>
        Told.ByText("Insurgents carried out a suicide bombing in Kabul. Three people were killed in the attack.").Should().Contain("Insurgents fights Three people");

    [Theory]
    [InlineData("Six Danish engineers who were held hostage by gunmen in Yemen flew home.", "gunmen in Yemen coerces Danish engineers")]
    [InlineData("Brazil released three fishermen arrested in May.", "Brazil coerces three fishermen")]
    public void Who_holds_and_who_frees_are_captors(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void Returned_fire_is_aimed_at_whoever_began() =>
        Told.ByText("The guards returned fire after the smugglers began shooting.").Should().Contain(["guards fights smugglers", "smugglers fights guards"]);

    [Theory]
    [InlineData("The reporter lost two teeth during his arrest by Zambian police.", "Zambian police coerces reporter")]
    [InlineData("The farmers said soldiers beat them.", "soldiers fights farmers")]
    public void Pronouns_stand_for_unnamed_parties_of_the_sentence(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void Those_who_fight_together_do_not_fight_each_other() =>
        Told.ByText("Kenyan soldiers and Ugandan troops fought together in the valley.").Should().NotContain(r => r.Contains("fights", StringComparison.Ordinal));

    [Fact]
    public void A_condition_tells_who_is_threatened() => Told.ByText("China has threatened to use force if Taiwan declares independence.").Should().Contain("China threatens Taiwan");

    [Theory]
    [InlineData("Ana Silva ousted Maria Lopez in two sets.")]
    [InlineData("The senator is fighting new charges of fraud.")]
    [InlineData("The families will take part in a ceremony.")]
    public void Games_courts_and_ceremonies_are_no_force(string text) => Told.ByText(text).Should().NotContain(r => r.Contains(" fights ", StringComparison.Ordinal) || r.Contains(" seizes ", StringComparison.Ordinal));
}
