using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Commands;

internal static class EvaluateSpeedCommand
{
    private const int Runs = 15;

    public static Command Create()
    {
        var corpora = TrainingOptions.CorporaOption();
        var command = new Command("speed", "Measures tokens a second of processor time (one core), each annotator by itself.") { corpora };
        command.SetAction(result =>
        {
            var sentences = new Corpora(result.GetValue(corpora)!).Dev("ewt");
            foreach (var annotator in EnglishAnalysis.Syntax.Append(EnglishAnalysis.Entities))
            {
                var document = ConlluDocument.Build(sentences, Layers.All & ~annotator.Provides);
                annotator.Annotate(document);
                var best = TimeSpan.MaxValue;
                for (var i = 0; i < Runs; i++)
                {
                    // Processor time, so that other work on the machine counts little.
                    var before = Environment.CpuUsage.TotalTime;
                    annotator.Annotate(document);
                    var taken = Environment.CpuUsage.TotalTime - before;
                    if (taken < best) best = taken;
                }

                Console.WriteLine($"{annotator.Name}: {document.TokenCount / best.TotalSeconds:N0} tokens a second");
            }
        });
        return command;
    }
}
