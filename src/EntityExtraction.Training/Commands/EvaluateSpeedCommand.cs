using System.CommandLine;
using System.Diagnostics;
using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Commands;

internal static class EvaluateSpeedCommand
{
    public static Command Create()
    {
        var corpora = TrainingOptions.CorporaOption();
        var command = new Command("speed", "Measures tokens a second on one core, each annotator by itself.") { corpora };
        command.SetAction(result =>
        {
            var sentences = new Corpora(result.GetValue(corpora)!).Dev("ewt");
            foreach (var annotator in EnglishAnalysis.Syntax)
            {
                var document = ConlluDocument.Build(sentences, Layers.All & ~annotator.Provides);
                annotator.Annotate(document);
                var best = TimeSpan.MaxValue;
                for (var i = 0; i < 5; i++)
                {
                    var watch = Stopwatch.StartNew();
                    annotator.Annotate(document);
                    if (watch.Elapsed < best) best = watch.Elapsed;
                }

                Console.WriteLine($"{annotator.Name}: {document.TokenCount / best.TotalSeconds:N0} tokens/s");
            }
        });
        return command;
    }
}
