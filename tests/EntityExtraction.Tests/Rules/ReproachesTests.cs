namespace EntityExtraction.Tests.Rules;

/// <summary>Telling of harm that another does.</summary>
public sealed class ReproachesTests
{
    [Theory]
    [InlineData("Rebels say government planes bombed two villages.", "Rebels accuses government")]
    [InlineData("Amnesty International says Kenyan soldiers killed twelve herders.", "Amnesty International accuses Kenyan soldiers")]
    [InlineData("Chad says Nigerien troops attacked a Chadian patrol.", "Chad accuses Nigerien troops")]
    public void Watchdogs_opponents_and_other_states_reproach_those_who_do_it(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("Police say gunmen attacked a hotel.")]
    [InlineData("Chad says Nigerien troops attacked militants.")]
    [InlineData("Chad says its troops attacked a village.")]
    [InlineData("The agency reports that Chadian soldiers killed two herders.")]
    [InlineData("Officials in Peru say Omar Haddad was arrested by Chilean police.")]
    public void Reports_of_it_reproach_nobody(string text) => Told.ByText(text).Should().NotContain(r => r.Contains("accuses", StringComparison.Ordinal));
}
