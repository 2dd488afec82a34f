using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.EntityRecognition;
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
        var command = new Command("ner", "Measures the entity recognizer under each scheme.") { corpora };
        command.SetAction(result =>
        {
            foreach (var (mode, scheme) in from m in Enum.GetValues<AnalysisMode>() from s in Enum.GetValues<EntityScheme>() select (m, s))
            {
                IAnnotator tagger = mode == AnalysisMode.Fast ? EnglishAnalysis.Tagger : EnglishAnalysis.Neural;
                foreach (var file in Tuning.Concat(Measured))
                {
                    Console.WriteLine($"{mode} {scheme} {file}: {EntityScore.Measure(new Corpora(result.GetValue(corpora)!), file, EnglishAnalysis.Entities.With(scheme).With(mode), tagger)}");
                }
            }
        });
        return command;
    }
}
