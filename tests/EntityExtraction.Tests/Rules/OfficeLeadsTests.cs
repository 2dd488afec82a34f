using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

public sealed class OfficeLeadsTests
{
    private static IEnumerable<Relation> Relations(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Where(r => r.Type.Equals(RelationType.Leads));
    }

    private static string[] Leads(string text) => [.. Relations(text).Select(r => $"{r.Source.Name} leads {r.Target.Name}").Distinct()];

    [Theory]
    [InlineData("Kenya made Peter Otieno its finance minister on Friday.", "Peter Otieno leads Kenya")]
    [InlineData("Peter Otieno was appointed finance minister by Ghana.", "Peter Otieno leads Ghana")]
    [InlineData("Gazprom named Ivan Orlov as chief executive.", "Ivan Orlov leads Gazprom")]
    [InlineData("Kenya spoke of a new start. Peter Otieno served as prime minister until 1999.", "Peter Otieno leads Kenya")]
    [InlineData("Peter Otieno has been farm minister of Kenya, head of the audit office and chairman of the harvest council.", "Peter Otieno leads harvest council")]
    [InlineData("Niger let the Chadian merchant Peter Otieno in, who had served as president during the coup.", "Peter Otieno leads Chad")]
    [InlineData("Kenya spoke of a new start. Peter Otieno was prime minister for two years.", "Peter Otieno leads Kenya")]
    [InlineData("Kenya's parliament elected Mr. Otieno prime minister on Tuesday.", "Otieno leads Kenya")]
    [InlineData("The appointment of Peter Otieno as head of the audit office was praised.", "Peter Otieno leads audit office")]
    public void An_office_that_is_given_is_held(string text, string expected) => Leads(text).Should().Contain(expected);

    [Fact]
    public void An_office_whose_body_is_not_named_implies_the_state_that_gives_it() =>
        Relations("Peter Otieno was named finance minister on Monday by Ghana.").Single().Item!.Text.Should().Be("finance minister");

    [Fact]
    public void Who_was_elected_is_in_office() => Relations("Jane Otieno was elected president of Kenya.").Single().Modality.Should().Be(Modality.Actual);

    [Fact]
    public void Who_was_never_appointed_holds_no_office() =>
        Relations("Ghana never appointed Peter Otieno as finance minister.").Should().OnlyContain(r => r.Polarity == Polarity.Negated);

    [Theory]
    [InlineData("Kenya spoke of a new start. Lukashenko came to power in 1994.", "Alexander Lukashenko leads Belarus")]
    [InlineData("Lukashenko took office in 1994.", "Alexander Lukashenko leads Belarus")]
    public void Who_comes_to_power_leads_the_state(string text, string expected) => Leads(text).Should().Contain(expected);

    [Theory]
    [InlineData("Kenya and Ghana spoke of a new start. Peter Otieno served as president until 1999.")]
    [InlineData("Peter Otieno won the prize as coach.")]
    [InlineData("The firm won more power in Kenya.")]
    public void An_office_of_nobody_in_particular_leads_nothing(string text) => Leads(text).Should().BeEmpty();

    [Theory]
    [InlineData("Lukashenko's Iron Brigade militia burned the village.", "Alexander Lukashenko leads Iron Brigade")]
    [InlineData("Ivan Orlov and his Green Front party lost the vote.", "Ivan Orlov leads Green Front party")]
    public void The_named_party_of_a_person_is_led_by_that_person(string text, string expected) => Leads(text).Should().Contain(expected);

    [Fact]
    public void A_newspaper_of_a_person_is_not_a_following() => Leads("Lukashenko's Guardian interview was long.").Should().BeEmpty();

    [Fact]
    public void The_rules_that_are_code_can_be_switched_off_by_their_ids() => CodeRules.Ids.Should().OnlyHaveUniqueItems().And.HaveCount(7);
}
