using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Rules;
using EntityExtraction.Scoring;

namespace EntityExtraction.Training.Scoring;

/// <summary>The examples of the built-in rules, as right relations: they teach types that the corpora do not know.</summary>
internal static class RuleExamples
{
    private const double Weight = 0.5;

    public static List<RatedRelation> Rate(AnalysisPipeline analysis, StanceModel stance)
    {
        var rated = new List<RatedRelation>();
        foreach (var rule in RuleSet.BuiltIn.Rules)
        {
            foreach (var example in rule.Examples)
            {
                var document = analysis.Analyze(example.Text);
                var entities = CatalogEntityLinker.BuiltIn.Link(document);
                var relations = RuleRelationExtractor.BuiltIn.Extract(document, entities);
                (bool Given, ConfidenceReader Reader)[] views = [.. ((bool[])[true, false]).Select(given => (given, new ConfidenceReader(stance, document, entities, relations, given)))];
                for (var i = 0; i < relations.Count; i++)
                {
                    if (relations[i].Rule != rule.Id) continue;
                    foreach (var (given, reader) in views)
                    {
                        var features = new List<ulong>();
                        reader.Read(i, features);
                        rated.Add(new RatedRelation([.. features], given, true, Weight, -1));
                    }
                }
            }
        }

        return rated;
    }
}
