namespace EntityExtraction.Tests.Rules;

/// <summary>Constructions that commentators like: what is put first, what is so in somebody's eyes, what is done to somebody's dismay.</summary>
public sealed class CommentaryTests
{
    [Theory]
    [InlineData("It was Norway that armed the rebels.", "Norway aids rebels")]
    [InlineData("It was Kenya, let us not forget, that armed the rebels.", "Kenya aids rebels")]
    [InlineData("It is Sweden that Finland blames.", "Finland accuses Sweden")]
    public void What_is_put_before_its_clause_belongs_to_it(string text, string told) => Told.ByText(text).Should().Contain(told);

    [Fact]
    public void What_follows_an_empty_it_is_no_doer() =>
        Told.ByText("It is a scandal that Finland attacked Chad.").Should().Contain("Finland fights Chad").And.NotContain("scandal fights Chad");

    [Theory]
    [InlineData("As far as Norway is concerned, Omar Haddad is a traitor.", "Norway accuses Omar Haddad")]
    [InlineData("In the eyes of Kenya, Omar Haddad is a traitor.", "Kenya accuses Omar Haddad")]
    public void Who_looks_at_somebody_says_what_he_is(string text, string told) => Told.ByText(text).Should().Contain(told);

    [Theory]
    [InlineData("Kenya recognized the council, to the annoyance of Uganda.", "Uganda opposes Kenya")]
    [InlineData("Much to the chagrin of Uganda, Kenya recognized the council.", "Uganda opposes Kenya")]
    [InlineData("Chile signed the treaty over the protests of Peru.", "Peru opposes Chile")]
    [InlineData("Chile built the dam against the wishes of Peru.", "Peru opposes Chile")]
    public void What_somebody_does_to_the_dismay_of_another_meets_opposition(string text, string told) => Told.ByText(text).Should().Contain(told);

    [Fact]
    public void Who_keeps_somebody_alive_may_be_named_behind_the_adjective() =>
        Told.ByText("The junta was kept alive by Belarus.").Should().Contain("Belarus supports junta");

    [Fact]
    public void What_is_bought_may_have_a_seller_each() =>
        Told.ByText("Norway has bought jets from France and missiles from Israel.").Should().Contain("Norway buysFrom France").And.Contain("Norway buysFrom Israel");
}
