namespace EntityExtraction.Tests.Rules;

/// <summary>Sides that stand far from their words in the sentences of news agencies.</summary>
public sealed class WireConstructionsTests
{
    [Theory]
    [InlineData("Gunmen detonated a mine as a Malian patrol drove by.", "Gunmen fights Malian patrol")]
    [InlineData("Talks are underway between Kenya and Uganda.", "Kenya negotiatesWith Uganda")]
    [InlineData("Talks took place between Kenya and Uganda.", "Kenya negotiatesWith Uganda")]
    [InlineData("The Chadian minister expressed doubt whether Norway is ready for a deal.", "Chadian minister opposes Norway")]
    [InlineData("Omar Haddad called the report by Norway \"baseless.\"", "Omar Haddad opposes Norway's report")]
    [InlineData("Chad says both raids were aimed at stopping smugglers from crossing the lake.", "Chad hinders smugglers")]
    [InlineData("Chad and ten other OPEC members cut their output.", "Chad memberOf OPEC")]
    [InlineData("Omar Haddad pleaded not guilty to charges of theft.", "Omar Haddad rejects charges of theft")]
    [InlineData("President Otieno and African Union leaders met in Nairobi.", "Otieno negotiatesWith African Union leaders")]
    [InlineData("The small island nation of Tonga accused Fiji of lying.", "Tonga accuses Fiji")]
    [InlineData("Omar Haddad leads Chad. He accused the government in neighboring Niger of fueling the conflict.", "Omar Haddad accuses Niger")]
    [InlineData("European and Chadian leaders accused Niger of lying.", "European leaders accuses Niger")]
    [InlineData("A court in Lima found the mayor guilty.", "court in Lima accuses mayor")]
    [InlineData("The general said that he would destroy the rebels.", "general threatens rebels")]
    [InlineData("Chad's leader dismissed Niger's charges.", "Chad's leader rejects Niger's charges")]
    [InlineData("Maria Silva was deported from Chad on Monday.", "Chad coerces Maria Silva")]
    [InlineData("Chadian officials say differences remain in talks with Niger on trade.", "Chadian officials negotiatesWith Niger")]
    public void They_are_found(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("Gunmen detonated a mine as the sun rose.", "fights")]
    [InlineData("A Kenyan airliner was approaching Lima.", "negotiatesWith")]
    [InlineData("Omar Haddad pleaded guilty to charges of theft.", "rejects")]
    public void Others_are_not(string text, string relation) => Told.ByText(text).Should().NotContain(r => r.Contains(relation, StringComparison.Ordinal));

    [Fact]
    public void They_who_fire_are_those_who_are_hit_for_it() =>
        Told.ByText("Chad's army attacked Nigerien militants after they fired two rockets at Zinder.").Should().Contain("Nigerien militants fights Zinder");

    [Fact]
    public void What_was_founded_in_a_state_is_not_the_state() =>
        Told.ByText("A new movement was founded last year in Kenya but it is opposed by two unions.").Should().NotContain(r => r.EndsWith("Kenya", StringComparison.Ordinal));

    [Fact]
    public void Both_who_speak_are_those_who_plan() =>
        Told.ByText("Maria Silva met Omar Haddad in Lima. The two said they plan to strengthen cooperation in trade.").Should().Contain("Maria Silva cooperatesWith Omar Haddad");
}
