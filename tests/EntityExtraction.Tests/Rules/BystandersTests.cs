using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>Who stands in the sentence but does not do, or is not asked for, what a word of it says.</summary>
public sealed class BystandersTests
{
    private static string[] Relations(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return [.. RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Select(r => $"{(r.Polarity == EntityExtraction.Relations.Polarity.Negated ? "not " : "")}{r.Source.Name} {r.Type} {r.Target.Name}")];
    }

    [Theory]
    [InlineData("The bishop urged the senators to approve the treaty.", "senators supports treaty", "bishop supports treaty")]
    [InlineData("The governor ordered the policemen to arrest the smugglers.", "policemen coerces smugglers", "governor coerces smugglers")]
    public void Who_is_urged_or_ordered_does_what_the_infinitive_says(string text, string expected, string not) => Relations(text).Should().Contain(expected).And.NotContain(not);

    [Fact]
    public void Who_comes_under_attack_attacks_nobody() => Relations("A Kenyan convoy came under attack on the road to the port.").Should().NotContain(r => r.StartsWith("Kenyan convoy fights"));

    [Fact]
    public void Who_cannot_stop_the_attacks_of_others_does_not_make_them() => Relations("The peacekeepers could not stop militia attacks on the farmers.").Should().NotContain(r => r.Contains("peacekeepers fights"));

    [Fact]
    public void Who_is_freed_after_a_clash_did_not_fight_in_it() => Relations("The mayor was freed after clashes with the police.").Should().NotContain(r => r.Contains(" fights "));

    [Fact]
    public void Who_is_killed_in_a_raid_does_not_aim_it() => Relations("Two smugglers were killed in a raid targeting the port authority.").Should().NotContain(r => r.Contains("smugglers fights"));

    [Fact]
    public void Who_is_to_be_freed_is_asked_nothing() => Relations("The bishop called for the prisoners to be freed.").Should().NotContain(r => r.Contains(" demandsOf prisoners"));

    [Fact]
    public void What_need_not_be_done_is_not_demanded() => Relations("Peru said Chile did not have to open the border.").Should().NotContain("Peru demandsOf Chile");

    [Fact]
    public void A_border_with_a_state_is_no_fight_with_it() => Relations("The rebels were engaged in heavy fighting along the border with Togo.").Should().NotContain(r => r.Contains("fights Togo") || r.Contains("Togo fights"));

    [Fact]
    public void An_era_named_after_a_state_is_not_its_own() => Relations("The reform reduced Soviet-era aid to the farmers.").Should().NotContain(r => r.StartsWith("Soviet Union"));

    [Fact]
    public void A_war_that_an_accord_ends_was_one() => Relations("Peru and Chile signed an accord to end the war between the army and the rebels.").Should().Contain("army fights rebels").And.NotContain("not army fights rebels");

    [Fact]
    public void A_demand_that_is_not_met_is_one() => Relations("Peru cannot meet the demands of the kidnappers.").Should().NotContain("not kidnappers demandsOf Peru");

    [Fact]
    public void A_storm_under_a_name_fights_nobody() => Relations("Cyclone Maria swept across the delta, leaving ninety people dead.").Should().NotContain(r => r.Contains(" fights "));

    [Fact]
    public void Those_as_whom_gunmen_dress_do_nothing() => Relations("Gunmen dressed as Kenyan policemen abducted the trader in a raid.").Should().NotContain(r => r.StartsWith("Kenyan policemen coerces"));
}
