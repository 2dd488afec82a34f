namespace EntityExtraction.Tests.Rules;

/// <summary>Arrests and strikes that are told by those who must have made them, and places that tell who holds somebody.</summary>
public sealed class AnnouncersTests
{
    [Theory]
    [InlineData("Police say Omar Haddad was arrested Sunday outside Lagos.", "Police coerces Omar Haddad")]
    [InlineData("The navy says at least ten rebels were killed Monday in the south.", "navy fights rebels")]
    [InlineData("Police say the Kurds are suspected of smuggling wool.", "Police accuses Kurds")]
    [InlineData("Danish-led forces say air strikes killed some 40 militants.", "Danish-led forces fights militants")]
    public void Those_whose_business_it_is_did_it(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("The union said two teachers were arrested on Sunday.")]
    [InlineData("The army says two soldiers were killed on Sunday.")]
    [InlineData("Police say two teachers were arrested by the army.")]
    public void Others_only_tell_of_it(string text) => Told.ByText(text).Should().NotContain(r => r.StartsWith("union coerces", StringComparison.Ordinal) || r.StartsWith("army fights", StringComparison.Ordinal) || r.StartsWith("Police coerces", StringComparison.Ordinal));

    [Theory]
    [InlineData("The suspect is being held at a U.S. naval base.", "United States coerces suspect")]
    [InlineData("Omar Haddad is held in a Kenyan prison.", "Kenya coerces Omar Haddad")]
    public void Whose_prison_it_is_holds_the_prisoners(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("Sudan handed over the town of Abyei to Kenya.", "Sudan withdrawsFrom Abyei")]
    [InlineData("The Kenyan senate voted down the reforms.", "Kenyan senate rejects reforms")]
    public void A_particle_that_looks_like_a_preposition_leaves_the_object(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void Under_an_active_verb_a_by_phrase_tells_whose_the_object_is() =>
        Told.ByText("The minister denounced remarks by the top Danish general.").Should().Contain("minister opposes remarks by the top Danish general");
}
