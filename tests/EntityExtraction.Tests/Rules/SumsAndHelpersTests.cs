using FluentAssertions;
using Xunit;

namespace EntityExtraction.Tests.Rules;

public class SumsAndHelpersTests
{
    [Fact]
    public void A_sum_of_sanctions_is_sanctions() =>
        Told.ByText("Kenya imposed $2 billion in sanctions on Chad.").Should().Contain("Kenya sanctions Chad");

    [Fact]
    public void A_sum_of_aid_that_is_suspended_is_not_given() =>
        Told.ByText("Kenya suspended $80 million in aid to Chad.").Should().Equal("Kenya sanctions Chad");

    [Fact]
    public void Who_is_asked_for_help_in_an_act_would_do_it() =>
        Told.ByText("Kenya has asked Chad for help in stopping Niger from building a dam.").Should().Contain("Chad hinders Niger").And.NotContain("Kenya hinders Niger");

    [Fact]
    public void Who_asks_for_permission_would_act() =>
        Told.ByText("Kenya asked Chad for permission to attack Niger.").Should().Contain("Kenya fights Niger").And.NotContain("Chad fights Niger");

    [Fact]
    public void Attacks_blamed_on_somebody_are_laid_on_him() =>
        Told.ByText("A car bombing blamed on the rebels has killed four Kenyan soldiers.").Should().Contain("rebels fights Kenyan soldiers");

    [Theory]
    [InlineData("Liberals accused Kenya of lying.", "Liberals accuses Kenya")]
    [InlineData("Kenya accused a private television station of lying.", "Kenya accuses private television station")]
    [InlineData("Togo's new defense strategy criticized Chad.", "Togo opposes Chad")]
    [InlineData("Kenya uses sanctions against Chad.", "Kenya sanctions Chad")]
    public void Parties_and_their_means_are_known(string text, string expected) => Told.ByText(text).Should().Contain(expected);
}
