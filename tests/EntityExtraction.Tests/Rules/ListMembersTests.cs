namespace EntityExtraction.Tests.Rules;

/// <summary>Lists behind a dash or in brackets that spell out who belongs to a body.</summary>
public sealed class ListMembersTests
{
    [Fact]
    public void A_quartet_is_spelled_out_behind_its_dash() =>
        Told.ByText("The minister praised the quartet - Norway, Peru, Chile and Kenya - on Friday.").Should()
            .Contain(["Norway memberOf quartet", "Peru memberOf quartet", "Chile memberOf quartet", "Kenya memberOf quartet"]);

    [Theory]
    [InlineData("The permanent members of the Security Council - China, France and Russia - met on Friday.")]
    [InlineData("Three Security Council members (China, France and Russia) met on Friday.")]
    public void Members_are_those_of_the_body_named_with_them(string text) =>
        Told.ByText(text).Should().Contain(["China memberOf United Nations Security Council", "France memberOf United Nations Security Council", "Russia memberOf United Nations Security Council"]);

    [Theory]
    [InlineData("The minister visited three cities - Oslo, Lima and Nairobi - on Friday.")]
    [InlineData("The minister praised the team - Norway won.")]
    [InlineData("The minister left the panel, Norway, Peru and Chile left the hall.")]
    public void Other_lists_have_no_members(string text) => Told.ByText(text).Should().NotContain(r => r.Contains("memberOf", StringComparison.Ordinal));
}
