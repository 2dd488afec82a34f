using EntityExtraction.Actors;
using EntityExtraction.Actors.Given;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Scoring;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Training.Scoring;

/// <summary>A row as the models see it.</summary>
/// <param name="Row">The sentence, the two mentions and what people read.</param>
/// <param name="Document">The analysis.</param>
/// <param name="Entities">The entities, the two mentions among them.</param>
/// <param name="Relations">What the rules found between the two.</param>
/// <param name="Forward">Features of what p may think of q.</param>
/// <param name="Backward">Features of what q may think of p.</param>
internal sealed record StanceSample(StanceRow Row, Document Document, EntityMap Entities, IReadOnlyList<Relation> Relations, ulong[] Forward, ulong[] Backward)
{
    /// <summary>The rows of a file, analyzed; those whose marks hold no word are left out.</summary>
    public static List<StanceSample> Read(string path, AnalysisPipeline analysis, AttitudeWords attitudes) =>
        [.. StanceRow.Read(path).AsParallel().AsOrdered().Select(r => Of(r, analysis, attitudes)).OfType<StanceSample>()];

    private static StanceSample? Of(StanceRow row, AnalysisPipeline analysis, AttitudeWords attitudes)
    {
        var document = analysis.Analyze(new DocumentBuilder(SourceText.From(row.Text)));
        var entities = GivenMentionPlacer.Place(document, CatalogEntityLinker.BuiltIn.Link(document), row.Mentions);
        var all = RuleRelationExtractor.BuiltIn.Extract(document, entities);
        var relations = new GivenSides(document, entities).Between(all);
        var p = entities.Mentions.FirstOrDefault(m => m.Id == "p");
        var q = entities.Mentions.FirstOrDefault(m => m.Id == "q");
        if (p is null || q is null) return null;
        var pairs = new PairFeatures(document, entities, RuleSet.BuiltIn, attitudes, [.. relations, .. all]);
        return new StanceSample(row, document, entities, relations, pairs.Of(p, q).ToArray(), pairs.Of(q, p).ToArray());
    }
}
