using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;
using EntityExtraction.Training.EntityRecognition;

namespace EntityExtraction.Training.Commands;

internal static class TrainNerCommand
{
    private const int UsualEpochs = 6;

    public static Command Create()
    {
        var options = new TrainingOptions();
        var resume = new Option<bool>("--resume") { Description = "Go on from entities.training in the output folder, as if there had been no break." };
        var patience = new Option<int>("--patience") { Description = "End after this many epochs without a better score.", DefaultValueFactory = _ => new EntityTraining(0, 0).Patience };
        var runs = new Option<int>("--runs") { Description = "Runs from the beginning, each in another order; the model is their mean.", DefaultValueFactory = _ => new EntityTraining(0, 0).Runs };
        var command = new Command("ner", "Trains the entity recognizer; needs clusters.bin in the output folder and uses neural.bin there, or the built-in one.")
        {
            options.Corpora, options.Output, options.Seed, options.Epochs, resume, patience, runs,
        };
        command.SetAction(result => Run(options.Read(result), result.GetValue(resume), new EntityTraining(0, 0) { Patience = result.GetValue(patience), Runs = result.GetValue(runs) }));
        return command;
    }

    public static void Run(TrainingRun run) => Run(run, resume: false, new EntityTraining(0, 0));

    private static void Run(TrainingRun run, bool resume, EntityTraining settings)
    {
        var classes = TrainTaggerCommand.Classes(run);
        var names = CatalogNames.Read();
        var analyzer = Analyzer(run, classes);
        var sentences = new SentenceAnalyzer(analyzer).Analyze(new EntityCorpora(run.Corpora, names).Train());
        var dev = EvaluateNerCommand.Tuning.Select(file => (File: file, Documents: EntityScore.Documents(run.Corpora, file, analyzer))).ToList();
        var training = settings with { Epochs = run.EpochsOr(UsualEpochs), Seed = run.Seed, Resume = resume, State = Path.Combine(run.Output, "entities.training") };
        run.Save("entities", new EntityTrainer(classes, names, training).Train(sentences, model =>
        {
            var recognizer = new EntityRecognizer(ModelFile.FromBytes(model, "entities in training", EntityRecognizer.Kind, EntityRecognizer.Version), classes);
            var scores = dev.Select(d => (d.File, Score: EntityScore.Measure(d.Documents, recognizer))).ToList();
            return (scores.Sum(s => s.Score.F1), string.Join(", ", scores.Select(s => $"{s.File} {s.Score}")));
        }));
    }

    /// <summary>What the recognizer will find tags and trees by.</summary>
    private static NeuralAnalyzer Analyzer(TrainingRun run, WordClasses classes) => File.Exists(run.PathOf("neural"))
        ? new NeuralAnalyzer(ModelFile.Open(run.PathOf("neural"), NeuralAnalyzer.Kind, NeuralAnalyzer.Version), classes) : EnglishAnalysis.Neural;
}
