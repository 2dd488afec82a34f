using System.Globalization;
using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Rules;
using EntityExtraction.Scoring;

namespace EntityExtraction.Training.Scoring;

/// <summary>Relations of news as it comes that a reader judged: where they stand in gmb/dev and whether they are right. They tell how often the rules are right
/// there, which rows picked for attitudes do not.</summary>
internal static class JudgedRelations
{
    private const double Weight = 2;

    /// <summary>Those judged relations that the rules still find. Mistakes seen are mistakes mended, so that too few wrong ones are left: each side counts as much as when it was judged.</summary>
    public static List<RatedRelation> Rate(Corpora corpora, AnalysisPipeline analysis, StanceModel stance)
    {
        var all = Read().ToList();
        var judged = all.ToLookup(j => j.Sentence);
        var rated = new List<RatedRelation>();
        var number = -1;
        foreach (var rows in corpora.Columns("gmb/dev.bio"))
        {
            number++;
            if (!judged.Contains(number)) continue;
            var document = analysis.Analyze(RunningText.Of(rows.Select(r => r[0])));
            var entities = CatalogEntityLinker.BuiltIn.Link(document);
            var relations = RuleRelationExtractor.BuiltIn.Extract(document, entities);
            var reader = new ConfidenceReader(stance, document, entities, relations, given: false);
            for (var i = 0; i < relations.Count; i++)
            {
                var relation = relations[i];
                var known = judged[number].Where(j => j.Type == relation.Type.Name && j.Source == (relation.Source.Span.Start, relation.Source.Span.End) && j.Target == (relation.Target.Span.Start, relation.Target.Span.End)).ToList();
                if (known.Count == 0) continue;
                var features = new List<ulong>();
                reader.Read(i, features);
                rated.Add(new RatedRelation([.. features], Given: false, known[0].Right, Weight, number / 10 % StanceTrainer.Folds, IsOfNews: true));
            }
        }

        return [.. rated.Select(r => r with { Weight = Weight * all.Count(j => j.Right == r.Right) / rated.Count(o => o.Right == r.Right) })];
    }

    private static IEnumerable<(int Sentence, string Type, (int, int) Source, (int, int) Target, bool Right)> Read()
    {
        using var stream = typeof(JudgedRelations).Assembly.GetManifestResourceStream("judged-relations.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            yield return (Number(cells[0]), cells[1], (Number(cells[2]), Number(cells[3])), (Number(cells[4]), Number(cells[5])), cells[6] == "1");
        }
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
