using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Training.EntityRecognition;

namespace EntityExtraction.Training.Commands;

internal static class EvaluateNerCommand
{
    /// <summary>What settings may be chosen by.</summary>
    public static readonly string[] Tuning = ["ner/gum-dev.bio", "ner/wnut17-dev.bio"];

    private static readonly string[] Measured = ["gmb/dev.bio", "ner/uner-ewt-dev.bio"];

    public static Command Create()
    {
        var corpora = TrainingOptions.CorporaOption();
        var models = new Option<string?>("--models") { Description = "Folder whose clusters.bin and entities.bin are measured instead of the built-in ones." };
        var command = new Command("ner", "Measures the entity recognizer under each scheme.") { corpora, models };
        command.SetAction(result =>
        {
            var recognizer = result.GetValue(models) is { } folder ? Read(folder) : EnglishAnalysis.Entities;
            foreach (var (mode, scheme) in from m in Enum.GetValues<AnalysisMode>() from s in Enum.GetValues<EntityScheme>() select (m, s))
            {
                IAnnotator tagger = mode == AnalysisMode.Fast ? EnglishAnalysis.Tagger : EnglishAnalysis.Neural;
                foreach (var file in Tuning.Concat(Measured))
                {
                    Console.WriteLine($"{mode} {scheme} {file}: {EntityScore.Measure(new Corpora(result.GetValue(corpora)!), file, recognizer.With(scheme).With(mode), tagger)}");
                }
            }
        });
        return command;
    }

    private static EntityRecognizer Read(string folder) => new(
        ModelFile.Open(Path.Combine(folder, "entities.bin"), EntityRecognizer.Kind, EntityRecognizer.Version),
        new WordClasses(ModelFile.Open(Path.Combine(folder, "clusters.bin"), WordClasses.Kind, WordClasses.Version)));
}
