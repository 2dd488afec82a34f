using System.CommandLine;
using System.Globalization;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Training.EntityRecognition;

namespace EntityExtraction.Training.Commands;

internal static class TrainNerCommand
{
    private const int Epochs = 6;

    public static Command Create() => TrainingOptions.Command("ner", "Trains the entity recognizer; needs clusters.bin in the output folder.", Run);

    public static void Run(TrainingRun run)
    {
        var classes = TrainTaggerCommand.Classes(run);
        var names = CatalogNames.Read();
        var sentences = new EntityCorpora(run.Corpora, names).Train();
        var progress = new Progress("entities", run.EpochsOr(Epochs));
        run.Save("entities", new EntityTrainer(classes, names, run.Seed).Train(sentences, run.EpochsOr(Epochs), (epoch, loss, model) =>
        {
            var recognizer = new EntityRecognizer(ModelFile.FromBytes(model, "entities in training", EntityRecognizer.Kind, EntityRecognizer.Version), classes);
            var scores = EvaluateNerCommand.Tuning.Select(file => $"{file} {EntityScore.Measure(run.Corpora, file, recognizer)}");
            progress.Epoch(epoch, string.Create(CultureInfo.InvariantCulture, $"loss {loss:F4}, {string.Join(", ", scores)}, {model.Length / 1024.0 / 1024:F1} MB"));
        }));
    }
}
