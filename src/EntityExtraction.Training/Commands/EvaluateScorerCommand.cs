using System.CommandLine;
using System.Globalization;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Training.Scoring;

namespace EntityExtraction.Training.Commands;

internal static class EvaluateScorerCommand
{
    private static readonly double[] Minima = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    public static Command Create()
    {
        var corpora = TrainingOptions.CorporaOption();
        var command = new Command("scorer", "Measures stance, confidence and the dial of least confidence on dse/valid, by mode.") { corpora };
        command.SetAction(result => Run(new Corpora(result.GetValue(corpora)!)));
        return command;
    }

    private static void Run(Corpora corpora)
    {
        var rows = StanceRow.Read(Path.Combine(corpora.Folder, "dse", "valid.tsv"));
        var cache = new AnalysisCache();
        foreach (var mode in (ExtractionMode[])[ExtractionMode.Precise, ExtractionMode.Balanced, ExtractionMode.Recall])
        {
            var extractor = EntityExtractor.CreateBuilder().UseAnalysis(new AnalysisPipeline(cache)).WithOptions(new ExtractionOptions { Mode = mode }).Build();
            var found = extractor.ExtractAll(rows.Select((r, i) => new SourceDocument(i.ToString(CultureInfo.InvariantCulture), r.Text) { Mentions = r.Mentions }))
                .Zip(rows, (o, r) => (r.Label, Relations: o.Result!.Relations.Where(x => x.Stance != Stance.Neutral).ToList())).ToList();
            cache.Save();
            Report(mode, found);
        }
    }

    private static void Report(ExtractionMode mode, List<(int Label, List<Relation> Relations)> found)
    {
        var score = new StanceScore();
        foreach (var (label, relations) in found) score.Add(label, relations.MaxBy(r => r.Confidence) is { } best ? Meant(best) : 0);
        Console.WriteLine($"{mode}: {score}");

        var rated = found.SelectMany(f => f.Relations.Select(r => (r.IsGuess, r.Confidence, Right: Meant(r) == f.Label))).ToList();
        Console.WriteLine($"  of rules: {CalibrationScore.Of(rated.Where(r => !r.IsGuess).Select(r => (r.Confidence, r.Right)))}");
        if (rated.Exists(r => r.IsGuess)) Console.WriteLine($"  guesses: {CalibrationScore.Of(rated.Where(r => r.IsGuess).Select(r => (r.Confidence, r.Right)))}");
        Console.WriteLine($"  all: {CalibrationScore.Of(rated.Select(r => (r.Confidence, r.Right)))}");
        Console.WriteLine($"  least confidence, found, right: {string.Join("; ", Minima.Select(m => Dial(m, [.. rated.Where(r => r.Confidence >= m).Select(r => r.Right)])))}");
    }

    private static string Dial(double least, List<bool> right) =>
        right.Count == 0 ? $"{least} none" : string.Create(CultureInfo.InvariantCulture, $"{least} {right.Count} {right.Average(r => r ? 1.0 : 0):F2}");

    private static int Meant(Relation relation) => (relation.Stance == Stance.Positive ? 1 : 3) + (relation.Source.Mention == "p" ? 0 : 1);
}
