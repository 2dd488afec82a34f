namespace EntityExtraction.Tests.Rules;

/// <summary>Forces of two that do the same together.</summary>
public sealed class JointForcesTests
{
    [Theory]
    [InlineData("Chadian and French troops attacked the rebels.", "French troops cooperatesWith Chadian troops")]
    [InlineData("NATO and Chadian forces killed ten insurgents on Friday.", "Chadian forces cooperatesWith NATO forces")]
    [InlineData("Kenyan warplanes and Ugandan helicopters bombed the camp.", "Kenyan warplanes cooperatesWith Ugandan helicopters")]
    public void They_act_together(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("Kenyan troops and police raided a mosque.")]
    [InlineData("Two militias attacked the town.")]
    [InlineData("Kenyan troops did not attack the rebels.")]
    public void Those_of_one_state_need_not(string text) => Told.ByText(text).Should().NotContain(r => r.Contains("cooperatesWith", StringComparison.Ordinal));
}
