using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Scoring;
using EntityExtraction.Training.Scoring;

namespace EntityExtraction.Training.Commands;

internal static class TrainScorerCommand
{
    /// <summary>The least share of right answers over the five classes on held-back rows.</summary>
    private const double LeastMicro = 0.74;

    public static Command Create() =>
        TrainingOptions.Command("scorer", "Trains the stance model and the confidence of relations on the built-in models and rules; after either has changed.", Run);

    public static void Run(TrainingRun run)
    {
        var lines = AttitudeLines();
        var words = new ModelWriter(StanceModel.Kind, StanceModel.Version);
        AttitudeWords.Write(words, lines);
        var attitudes = new AttitudeWords(ModelFile.FromBytes(words.ToBytes(), "attitude words", StanceModel.Kind, StanceModel.Version));

        var cache = new AnalysisCache();
        var analysis = new AnalysisPipeline(cache);
        var samples = StanceSample.Read(Path.Combine(run.Corpora.Folder, "dse", "train.tsv"), analysis, attitudes);
        cache.Save();
        Console.Error.WriteLine($"{samples.Count} rows analyzed, {samples.Average(s => s.Forward.Length):F0} features");

        var trainer = new StanceTrainer(samples, LeastMicro);
        var bytes = trainer.Train(lines);
        run.Save("stance", bytes);
        var stance = new StanceModel(ModelFile.FromBytes(bytes, "stance in training", StanceModel.Kind, StanceModel.Version));
        var rated = samples.SelectMany((s, i) => RatedRelation.Of(s, trainer.HeldBack[i])).Concat(RuleExamples.Rate(analysis, stance)).Concat(AnnotatedRelations.Rate(run.Corpora, analysis, stance)).ToList();
        cache.Save();
        run.Save("confidence", new ConfidenceTrainer(rated).Train());
    }

    private static string[] AttitudeLines()
    {
        using var stream = typeof(TrainScorerCommand).Assembly.GetManifestResourceStream("attitude-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }
}
