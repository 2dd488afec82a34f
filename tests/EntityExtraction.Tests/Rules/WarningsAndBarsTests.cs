using FluentAssertions;
using Xunit;

namespace EntityExtraction.Tests.Rules;

public class WarningsAndBarsTests
{
    [Theory]
    [InlineData("Kenya warned that Chad is building a bomb.")]
    [InlineData("Kenya warns that Chad may be building a bomb.")]
    [InlineData("Kenya warned that Chad could bomb the port.")]
    public void Who_warns_of_anothers_wrong_accuses_him(string text) =>
        Told.ByText(text).Should().Contain("Kenya accuses Chad");

    [Theory]
    [InlineData("Kenya warned Chad against building a bomb.")]
    [InlineData("Kenya warned that it would build a bomb.")]
    [InlineData("Kenya warned what would happen if Chad built a bomb.")]
    public void Who_warns_against_a_wrong_accuses_nobody_of_it(string text) =>
        Told.ByText(text).Should().NotContain(told => told.Contains("accuses"));

    [Fact]
    public void Who_keeps_somebody_from_an_act_hinders_him() =>
        Told.ByText("Kenya wants to keep Chad from building the dam.").Should().Contain("Kenya hinders Chad");

    [Fact]
    public void Who_must_pay_a_fine_is_punished_and_gets_nothing() =>
        Told.ByText("The court fined the bank $5 million.").Should().Contain("court sanctions bank");

    [Fact]
    public void A_hyphenated_noun_that_ends_in_a_particle_is_a_noun() =>
        Told.ByText("Kenya ended a six-month stand-off with Chad.").Should().Contain("Kenya opposes Chad");

    [Fact]
    public void Many_words_may_stand_before_those_who_are_counted() =>
        Told.ByText("Kenyan police have captured at least 30 alleged al-Shabab-trained gunmen in the hills.").Should().ContainSingle(told => told.StartsWith("Kenyan police coerces"));

    [Fact]
    public void Who_may_not_leave_or_enter_a_state_is_kept_by_it()
    {
        Told.ByText("Two singers were prevented from leaving Peru.").Should().Contain(told => told.StartsWith("Peru coerces"));
        Told.ByText("Kenya barred a singer from leaving Peru.").Should().NotContain(told => told.StartsWith("Peru"));
    }

    [Fact]
    public void Others_who_are_taken_are_people() =>
        Told.ByText("Kenyan troops killed a rebel and captured six others.").Should().Contain("Kenyan troops coerces six others");

    [Fact]
    public void Funds_that_are_to_be_cut_are_no_party() =>
        Told.ByText("Kenya has threatened to cut funds unless Chad lowers its tariffs.").Should().Contain("Kenya threatens Chad");
}
