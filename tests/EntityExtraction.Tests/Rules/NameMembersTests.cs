using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

public sealed class NameMembersTests
{
    private static string[] Relations(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return [.. RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Where(r => r.Type.Is(RelationType.MemberOf) || r.Type.Is(RelationType.Leads))
            .Select(r => $"{r.Source.Name} {r.Type} {r.Target.Name}").Distinct()];
    }

    [Theory]
    [InlineData("Omar Haddad of the Labour Party praised the cooks.", "Omar Haddad memberOf Labour Party")]
    [InlineData("Mary Holloway, of Human Rights Watch, praised the cooks.", "Mary Holloway memberOf Human Rights Watch")]
    [InlineData("Peter Otieno, of the Nairobi-based Human Rights Watch, praised the cooks.", "Peter Otieno memberOf Human Rights Watch")]
    [InlineData("Omar Haddad from Fatah praised the cooks.", "Omar Haddad memberOf Fatah")]
    public void The_body_behind_a_name_has_the_person_as_a_member(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void A_spokesman_leads_the_body_behind_his_name() => Relations("Spokesman Omar Haddad of Human Rights Watch praised the cooks.").Should().Contain("Omar Haddad leads Human Rights Watch");

    [Theory]
    [InlineData("Omar Haddad bought shares from Gazprom.")]
    [InlineData("Omar Haddad of Nairobi praised the cooks.")]
    public void A_place_or_the_source_of_a_thing_has_no_members(string text) => Relations(text).Should().BeEmpty();

    [Theory]
    [InlineData("Democratic Senator Eva Moss left on Friday.", "Eva Moss memberOf Democratic Party")]
    [InlineData("The panel was led by Ohio Republican Henry Moss.", "Henry Moss memberOf Republican Party")]
    [InlineData("Senator Eva Moss, a Democrat, left on Friday.", "Eva Moss memberOf Democratic Party")]
    [InlineData("Arnold Schwarzenegger, the Republican governor of California, left.", "Arnold Schwarzenegger memberOf Republican Party")]
    public void Who_is_called_by_the_party_is_of_it(string text, string expected) => Told.ByText(text).Should().Contain(expected);

    [Theory]
    [InlineData("Democratic Congresswoman Eva Moss left on Friday.")]
    [InlineData("Arnold Schwarzenegger, the Republican governor of California, left.")]
    public void Nor_do_they_lead_it(string text) => Told.ByText(text).Should().NotContain(r => r.EndsWith("leads Democratic Party", StringComparison.Ordinal) || r.EndsWith("leads Republican Party", StringComparison.Ordinal));

    [Fact]
    public void A_lawmaker_of_an_American_party_is_one_of_the_state() => Told.ByText("Democratic Congresswoman Eva Moss left on Friday.").Should().Contain("Eva Moss leads United States");
}
