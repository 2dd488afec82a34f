using FluentAssertions;
using Xunit;

namespace EntityExtraction.Tests.Rules;

public class RivalsAndDenialsTests
{
    [Fact]
    public void Each_of_two_may_accuse_the_other() =>
        Told.ByText("Kenya and Chad accused the other of lying.").Should().BeEquivalentTo("Kenya accuses Chad", "Chad accuses Kenya");

    [Fact]
    public void The_other_of_one_who_accuses_is_nobody() =>
        Told.ByText("Kenya accused the other of lying.").Should().BeEmpty();

    [Fact]
    public void Rivals_named_beside_each_other_are_against_each_other() =>
        Told.ByText("Kenya's rival, Chad, tested a missile.").Should().BeEquivalentTo("Kenya opposes Chad", "Chad opposes Kenya");

    [Fact]
    public void Who_denies_an_act_rejects_that_it_did_it() =>
        Told.ByText("Kenya denied bombing the port.").Should().Contain("Kenya rejects bombing the port");

    [Theory]
    [InlineData("Villagers shouted \"Death to Chad\" in the square.", "Villagers protests Chad")]
    [InlineData("Students chanted \"Down with Juan Costa\" in the square.", "Students protests Juan Costa")]
    public void What_crowds_shout_is_against_whom_they_name(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void Two_rivals_of_whom_the_text_has_spoken_are_against_each_other() =>
        Told.ByText("Kenya and Chad met on Monday. Oman hopes for peace between the two rivals.").Should().Contain("Kenya opposes Chad").And.Contain("Chad opposes Kenya");

    [Fact]
    public void A_charge_that_others_make_is_not_the_speakers() =>
        Told.ByText("Asked about charges that Juan Costa was corrupt, Kenya said it was another matter.").Should().NotContain("Kenya accuses Juan Costa");

    [Fact]
    public void Who_warns_against_an_act_opposes_it() =>
        Told.ByText("Kenya warned against leaving Chad too early.").Should().Contain("Kenya opposes leaving Chad too early");

    [Fact]
    public void Fighters_who_are_turned_out_are_fought() =>
        Told.ByText("Kenyan troops ejected the militants from the port.").Should().Contain("Kenyan troops fights militants").And.NotContain("Kenyan troops coerces militants");
}
