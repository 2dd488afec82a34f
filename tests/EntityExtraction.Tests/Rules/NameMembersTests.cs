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
    [InlineData("Omar Haddad from Fatah praised the cooks.", "Omar Haddad memberOf Fatah")]
    public void The_body_behind_a_name_has_the_person_as_a_member(string text, string expected) => Relations(text).Should().Contain(expected);

    [Theory]
    [InlineData("Omar Haddad bought shares from Gazprom.")]
    [InlineData("Omar Haddad of Nairobi praised the cooks.")]
    public void A_place_or_the_source_of_a_thing_has_no_members(string text) => Relations(text).Should().BeEmpty();
}
