namespace EntityExtraction.Tests.Rules;

/// <summary>Parties that no subject, object or preposition names.</summary>
public sealed class UnspokenPartiesTests
{
    [Theory]
    [InlineData("Rebel attacks on peacekeepers have increased.", "rebels fights peacekeepers")]
    [InlineData("A Turkish missile attack killed the gunmen.", "Turkey fights gunmen")]
    [InlineData("The gunmen were killed in a U.S. drone strike.", "United States fights gunmen")]
    [InlineData("The soldiers were wounded in a rebel attack.", "rebels fights soldiers")]
    public void Who_owns_the_attack_attacks(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("Peru won the backing of Chile.", "Chile supports Peru")]
    [InlineData("Peru has Chile's support.", "Chile supports Peru")]
    public void Backing_that_somebody_gets_is_given_by_its_owner(string text, string expected) => Told.ByText(text).Should().Equal(expected);

    [Fact]
    public void Backing_that_somebody_loses_is_no_backing() => Told.ByText("Peru lost the backing of Chile.").Should().BeEmpty();

    [Theory]
    [InlineData("During a visit to Chad, Vladimir Putin promised to help.", "Vladimir Putin negotiatesWith Chad")]
    [InlineData("During his visit to Chad, Vladimir Putin promised to help.", "Vladimir Putin negotiatesWith Chad")]
    public void Who_says_something_on_a_visit_is_the_visitor(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Fact]
    public void A_pronoun_under_a_verb_of_saying_is_the_unnamed_speaker() =>
        Told.ByText("The minister said he would meet the rebels.").Should().Equal("minister negotiatesWith rebels");

    [Fact]
    public void Counted_people_are_not_their_state() => Told.ByText("A Kenyan court sentenced two Ugandans to death.").Should().Equal("Kenyan court sanctions two Ugandans");
}
