namespace EntityExtraction.Tests.Rules;

/// <summary>Deeds that are laid on somebody by the words above them.</summary>
public sealed class CulpritsTests
{
    [Theory]
    [InlineData("Omar Haddad was indicted for his role in attacks on Danish soldiers.", "Omar Haddad fights Danish soldiers")]
    [InlineData("Omar Haddad has been wanted since May for a series of raids on Kenyan villages.", "Omar Haddad fights Kenyan villages")]
    [InlineData("Omar Haddad is wanted in connection with the bombings of the Danish embassies in Chad.", "Omar Haddad fights Danish embassies")]
    [InlineData("Prosecutors accuse Tom Berg of taking part in the execution of Sudanese refugees.", "Tom Berg fights Sudanese refugees")]
    public void Whoever_is_wanted_or_charged_did_it(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void A_deed_that_is_an_example_of_what_one_is_tried_for_is_laid_on_the_same() =>
        Told.ByText("Omar Haddad is expected to be tried for other crimes, including the 1988 gassing of Swedes in Oslo.").Should().Contain("Omar Haddad fights Sweden");

    [Fact]
    public void Who_is_under_pressure_does_what_is_asked() =>
        Told.ByText("The arrest increased pressure on Serbia to capture former general Omar Haddad.").Should().Contain("Serbia coerces Omar Haddad");

    [Fact]
    public void A_guest_is_visited_by_nobody_who_harms_him() =>
        Told.ByText("The men plotted to kill visiting Danish President Tom Jones.").Should().Contain("men fights Tom Jones").And.NotContain("men negotiatesWith Tom Jones");

    [Fact]
    public void A_bare_noun_before_past_tenses_is_their_subject() =>
        Told.ByText("Gunmen kidnapped, tortured and beheaded Omar Haddad and broadcast the images.").Should().Contain("Gunmen fights Omar Haddad");

    [Fact]
    public void A_suspicion_is_of_what_the_suspect_does() =>
        Told.ByText("Police detained a Chadian teacher on suspicion of planning to bomb the Swedish embassy.").Should().Contain(["Chadian teacher fights Swedish embassy", "Police coerces Chadian teacher"])
            .And.NotContain("Police fights Swedish embassy");

    [Theory]
    [InlineData("The court wants those responsible for the killing of a Swedish nurse.", "those responsible for the killing of a Swedish nurse fights Swedish nurse")]
    [InlineData("Kenya vowed to arrest those responsible.", "Kenya coerces those responsible")]
    [InlineData("Denmark said Hezbollah is responsible for the attack on Israel.", "Hezbollah fights Israel")]
    [InlineData("Hezbollah is behind the attack on Israel.", "Hezbollah fights Israel")]
    public void Whoever_is_guilty_did_it(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void Whoever_is_not_responsible_did_nothing() =>
        Told.ByText("Denmark said Hezbollah is not responsible for the attack on Israel.").Should().NotContain("Hezbollah fights Israel");

    [Fact]
    public void Who_kills_in_an_attack_makes_it() => Told.ByText("Gunmen killed two cooks in a mortar attack on a Kenyan camp.").Should().Contain("Gunmen fights Kenyan camp");

    [Fact]
    public void Who_does_nothing_to_stop_an_attack_does_not_make_it() =>
        Told.ByText("Chad has accused Uganda of doing nothing to stop the raids on farmers.").Should().NotContain("Uganda fights farmers");
}
