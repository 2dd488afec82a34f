using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

public sealed class AttributionTests
{
    private static IEnumerable<Relation> Supports(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Where(r => r.Type.Is(RelationType.Supports));
    }

    [Fact]
    public void Somebody_known_is_the_speaker() =>
        Supports("Kenya said that Ghana supports Togo.").Should().ContainSingle().Which.Attribution!.Name.Should().Be("Kenya");

    [Fact]
    public void A_guest_of_somebody_unnamed_is_no_speaker() =>
        Supports("His host said that Ghana supports Togo.").Should().ContainSingle().Which.Attribution.Should().BeNull();
}
