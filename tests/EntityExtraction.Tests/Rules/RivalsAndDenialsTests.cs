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
}
