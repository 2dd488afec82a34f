using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Scoring;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Scoring;

public sealed class OwnScorerTests
{
    private const string Text = "Norway supports Sweden. Iran may attack Iraq.";

    [Fact]
    public void A_scorer_of_ones_own_rates_what_the_rules_found()
    {
        var relations = EntityExtractor.CreateBuilder().UseRelationScorer(new ByModality()).Build().Extract(Text).Relations;

        relations.Select(r => (r.Source.Name, r.Confidence)).Should().Equal(("Norway", 0.9), ("Iran", 0.2));
    }

    [Fact]
    public void Its_confidences_decide_what_is_reported()
    {
        var builder = EntityExtractor.CreateBuilder().UseRelationScorer(new ByModality());

        builder.WithOptions(new ExtractionOptions { MinimumConfidence = 0.3 }).Build().Extract(Text).Relations.Should().ContainSingle();
        builder.WithOptions(new ExtractionOptions { Mode = ExtractionMode.Precise }).Build().Extract(Text).Relations.Should().ContainSingle();
    }

    [Fact]
    public void It_sees_the_features_that_the_built_in_one_looks_at()
    {
        var found = EntityExtractor.Create().Extract(Text + " Norway supports Sweden.");

        var features = RelationFeatures.Of(found.Document, found.EntityMap, found.Relations, given: false);

        features.Should().HaveCount(3);
        features.Should().OnlyContain(f => f.Count > 10);
        features[2].Should().Equal(features[0], "the sentence is the same");
        features[1].Should().NotEqual(features[0]);
    }

    private sealed class ByModality : IRelationScorer
    {
        public IReadOnlyList<Relation> Rate(Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given) =>
            [.. relations.Select(r => r with { Confidence = r.Modality == Modality.Actual ? 0.9 : 0.2 })];
    }
}
