using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>Members of a body who have no name.</summary>
public sealed class DescribedMembersTests
{
    private static string[] Members(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return [.. RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Where(r => r.Type.Is(RelationType.MemberOf))
            .Select(r => $"{r.Source.Name} memberOf {r.Target.Name}").Distinct()];
    }

    [Theory]
    [InlineData("Two Hezbollah lawmakers praised the cooks.", "Hezbollah lawmakers memberOf Hezbollah")]
    [InlineData("Several lawyers from the Labour Party praised the cooks.", "Several lawyers from the Labour Party memberOf Labour Party")]
    [InlineData("The two lawmakers are from the Labour Party.", "lawmakers memberOf Labour Party")]
    public void Somebody_in_particular_told_by_a_body_is_a_member(string text, string expected) => Members(text).Should().Contain(expected);

    [Theory]
    [InlineData("Hezbollah fighters praised the cooks.")]
    [InlineData("The army killed twenty Hezbollah fighters.")]
    [InlineData("The soldiers will stay at Camp Liberty.")]
    [InlineData("The minister joined leaders of the Labour Party in praising the cooks.")]
    [InlineData("Peru must adhere to the rules of the European Union.")]
    public void Those_told_by_a_body_are_nobody_in_particular_and_company_is_no_membership(string text) => Members(text).Should().BeEmpty();
}
