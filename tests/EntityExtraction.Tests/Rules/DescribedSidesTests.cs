using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>The words under which described parties and things stand, and the members of lists.</summary>
public sealed class DescribedSidesTests
{
    private static IReadOnlyList<Relation> Extract(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document));
    }

    private static string[] Relations(string text) => [.. Extract(text).Select(r => $"{r.Source.Name} {r.Type} {r.Target.Name}")];

    [Fact]
    public void Where_somebody_happens_to_be_is_no_part_of_the_name() =>
        Relations("A judge in the old town of Arica sentenced the miners.").Should().Contain("judge sanctions miners");

    [Fact]
    public void A_place_with_a_name_parts_a_party_from_others_of_its_kind() =>
        Relations("Rebels in Uganda attacked the police.").Should().Contain(r => r.StartsWith("Rebels in Uganda fights", StringComparison.Ordinal));

    [Fact]
    public void What_the_relation_tells_is_no_part_of_the_name() =>
        Relations("Peru kept the town, a port seized by Chilean soldiers in 1880.").Should().Contain("Chilean soldiers seizes port");

    [Fact]
    public void What_somebody_plans_is_known_without_what_the_plan_is() =>
        Relations("Peru has rejected Chilean plans to expel all the miners.").Should().Contain("Peru rejects Chilean plans");

    [Fact]
    public void The_text_keeps_the_words_that_the_name_leaves_out() =>
        Extract("Peru has rejected Chilean plans to expel all the miners.").Should().Contain(r => r.Target.Text == "Chilean plans to expel all the miners");

    [Fact]
    public void A_thing_is_known_by_who_does_it() =>
        Relations("Peru criticized recent efforts by Chile to expel miners.").Should().Contain("Peru opposes Chile's recent efforts");

    [Fact]
    public void Those_who_are_told_apart_stand_beside_all_of_them() =>
        Relations("Soldiers arrested six gunmen, including a commander of the Shining Path.").Should().Contain(["Soldiers coerces gunmen", "Soldiers coerces commander of the Shining Path"]);

    [Fact]
    public void A_kind_of_organization_keeps_its_name_inside_a_description() =>
        Relations("Soldiers arrested a senior member of the militant group Hamas.").Should().Contain("Soldiers coerces senior member of the militant group Hamas");

    [Fact]
    public void All_of_three_subjects_do_it() =>
        Relations("The African Union, the United Nations and NATO praised the vote.").Should().Contain(["African Union supports vote", "United Nations supports vote", "NATO supports vote"]);

    [Fact]
    public void Who_is_named_after_an_office_with_a_title_of_his_own_is_the_one_who_acts() =>
        Relations("The head of the Peruvian Lutheran Church, Bishop Maria Silva, urged miners to leave.").Should().Contain("Maria Silva demandsOf miners");

    [Theory]
    [InlineData("Kenya thanked those who voted.", "Kenya supports those who voted")]
    [InlineData("Kenya condemned those responsible for the raid.", "Kenya opposes those responsible for the raid")]
    public void People_told_only_by_what_they_did_are_a_party(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void Those_of_whom_something_is_told_are_nothing_to_be_a_member_of() =>
        Relations("Those killed in the raid included two Kenyans.").Should().NotContain(r => r.Contains("memberOf", StringComparison.Ordinal));

    [Fact]
    public void The_compound_that_tells_the_relation_is_no_part_of_the_name() =>
        Relations("Peru welcomed a UN-backed probe.").Should().Contain("United Nations supports probe");

    [Fact]
    public void A_government_that_is_protested_against_is_that_of_the_only_state_named() =>
        Relations("The vote in Kenya has sparked anti-government protests.").Should().Contain("protesters opposes Kenya");

    [Theory]
    [InlineData("A Taliban spokesman, Omar Haddad said the raid had failed.", "Omar Haddad leads Taliban")]
    [InlineData("Omar Haddad, director-general for tax affairs at the Kenyan Finance Ministry, resigned.", "Omar Haddad leads Kenyan Finance Ministry")]
    public void Whom_somebody_speaks_for_or_serves_is_told_beside_the_name(string text, string expected) => Relations(text).Should().Contain(expected);

    [Fact]
    public void A_country_that_is_meant_gives_its_name_to_what_it_has() =>
        Relations("Kenya's troops left. The miners praised the country's leaders.").Should().Contain("miners supports Kenya's leaders");

    [Fact]
    public void Who_resists_efforts_makes_none() =>
        Relations("Peru has resisted all Western efforts to sanction Chile.").Should().Contain("Peru opposes all Western efforts").And.NotContain("Peru sanctions Chile");

    [Fact]
    public void Those_who_are_urged_to_end_attacks_made_them() =>
        Relations("The leadership of the Peasant Union urged the militants to end attacks against Peru.").Should().Contain("militants fights Peru").And.NotContain("leadership of the Peasant Union fights Peru");

    [Fact]
    public void A_word_before_a_hanging_hyphen_shares_the_compound() =>
        Relations("The Chadian- and Libyan-backed rebels attacked the town.").Should().Contain(r => r.StartsWith("Chad supports", StringComparison.Ordinal)).And.Contain(r => r.StartsWith("Libya supports", StringComparison.Ordinal));

    [Fact]
    public void A_state_that_is_called_somebodys_is_led_by_that_person() =>
        Relations("Journalists described life in Hugo Chavez's Venezuela.").Should().Contain("Hugo Chavez leads Venezuela");

    [Fact]
    public void What_somebody_is_accused_of_is_no_part_of_the_name() =>
        Extract("Peru accused the government of fraud.").Should().Contain(r => r.Type.Name == "accuses" && r.Target.Text == "government");

    [Fact]
    public void A_faction_of_somebody_is_led_by_that_person() =>
        Relations("The dominant Fatah faction of President Omar Haddad may delay the vote.").Should().Contain("Omar Haddad leads Fatah");

    [Fact]
    public void What_a_minister_looks_after_is_not_what_the_minister_leads() =>
        Relations("Maria Santos, who was an economist and former minister of negotiations, resigned.").Should().NotContain(r => r.EndsWith("leads negotiations", StringComparison.Ordinal));

    [Fact]
    public void Efforts_are_known_by_what_they_are_for() =>
        Extract("Kenya accused Uganda of hampering efforts to restart the talks.").Should().Contain(r => r.Source.Name == "Uganda" && r.Target.Text == "efforts to restart the talks");
}
