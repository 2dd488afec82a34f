using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>Who does what an infinitive, a clausal subject or a noun under a verb says, and whether it is done.</summary>
public sealed class DoersOfInfinitivesTests
{
    private static string[] Relations(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return [.. RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Select(r => $"{(r.Polarity == Polarity.Negated ? "not " : "")}{r.Source.Name} {r.Type} {r.Target.Name}")];
    }

    [Theory]
    [InlineData("Kenya has asked Uganda in recent weeks to allow the inspectors to enter.", "Uganda yieldsTo inspectors")]
    [InlineData("Uganda has been pressing Kenyan officials this month to support the dam.", "Kenyan officials supports dam")]
    public void Who_is_asked_does_it_though_a_date_stands_between(string text, string expected) =>
        Relations(text).Should().Contain(expected).And.NotContain(r => r.StartsWith(expected.StartsWith('U') ? "Kenya yieldsTo" : "Uganda supports", StringComparison.Ordinal));

    [Fact]
    public void Who_asks_for_leave_to_act_acts() => Relations("Peru asked Chile for permission to arrest the smugglers.").Should().Contain("Peru coerces smugglers");

    [Fact]
    public void An_act_as_the_subject_of_a_clause_is_not_the_one_who_speaks() =>
        Relations("Kenya said that opening the border would threaten Uganda.").Should().NotContain("Kenya threatens Uganda");

    [Fact]
    public void A_pronoun_that_does_harm_is_not_the_one_who_says_so() =>
        Relations("Kenya is calling for action against piracy, saying it threatens Uganda.").Should().NotContain("Kenya threatens Uganda");

    [Fact]
    public void Unnamed_speakers_are_not_what_they_call_a_threat() =>
        Relations("Rights groups have condemned the decrees, saying they are a threat to Uganda.").Should().NotContain(r => r.Contains("threatens"));

    [Fact]
    public void A_thing_is_not_told_to_be_that_of_the_one_who_relates_to_it()
    {
        var document = EnglishAnalysis.Load().Analyze("Farmers fear the reforms proposed by President Vladimir Putin.");
        var relations = RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document));
        relations.Should().Contain(r => r.Type.Name == "supports" && r.Source.Name == "Vladimir Putin").And.NotContain(r => r.OfActor != null && r.OfActor.Name == r.Source.Name);
    }

    [Fact]
    public void What_somebody_undertakes_instead_is_done_to_its_end() =>
        Relations("The singer has canceled a trip to Chile to protest against the oath.").Should().Contain("singer protests oath");

    [Fact]
    public void What_has_yet_to_be_done_is_not_done() => Relations("The senate has yet to approve the treaty.").Should().Contain("not senate supports treaty");

    [Fact]
    public void A_visit_that_ends_took_place() => Relations("Maria Silva ended her visit to Chile.").Should().Contain("Maria Silva negotiatesWith Chile");

    [Fact]
    public void Who_works_for_a_release_has_nobody_to_release() =>
        Relations("Kenyan officials are working to secure the release of the hostages.").Should().NotContain(r => r.Contains("yieldsTo"));

    [Fact]
    public void Who_answers_threats_makes_none() => Relations("Kenya will respond to any threats against Uganda.").Should().NotContain(r => r.Contains("threatens"));

    [Fact]
    public void What_is_anothers_is_not_given_up() =>
        Relations("The bishop spoke of his efforts to end Kenya's siege of Uganda.").Should().NotContain(r => r.StartsWith("bishop yieldsTo", StringComparison.Ordinal));

    [Fact]
    public void A_reason_is_no_place_that_somebody_leaves() =>
        Relations("Kenyan troops withdrew because of the rebels.").Should().NotContain(r => r.Contains("withdrawsFrom"));
}
