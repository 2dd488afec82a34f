using System.CommandLine;
using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Segmentation;
using EntityExtraction.Rules;
using EntityExtraction.Scoring;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Training.Commands;

/// <summary><c>evaluate speed</c>: tokens a second of each stage and of all together.</summary>
internal static class EvaluateSpeedCommand
{
    private const int Runs = 15;

    public static Command Create()
    {
        var corpora = TrainingOptions.CorporaOption();
        var command = new Command("speed", "Measures tokens a second of processor time (one core), each stage by itself.") { corpora };
        command.SetAction(result => Run(new Corpora(result.GetValue(corpora)!).Dev("ewt")));
        return command;
    }

    private static void Run(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = string.Join("\n\n", sentences.Chunk(20).Select(part => ConlluDocument.Build(part, Layers.None).Text.Original));
        var document = EnglishAnalysis.Load().Analyze(text);
        var entities = CatalogEntityLinker.BuiltIn.Link(document);
        var relations = RuleRelationExtractor.BuiltIn.Extract(document, entities);
        Measure("segmenter", document.TokenCount, () => new Segmenter().Annotate(new DocumentBuilder(SourceText.From(text))));
        foreach (var annotator in EnglishAnalysis.Syntax.Append(EnglishAnalysis.Tagger).Append(EnglishAnalysis.Entities).Append(EnglishAnalysis.Entities.With(AnalysisMode.Fast)))
        {
            var fast = annotator is Analysis.EntityRecognition.EntityRecognizer { Mode: AnalysisMode.Fast };
            var given = ConlluDocument.Build(sentences, Layers.All & ~annotator.Provides & ~(fast ? Layers.Dependencies : Layers.None));
            Measure(fast ? annotator.Name + ", fast" : annotator.Name, given.TokenCount, () => annotator.Annotate(given));
        }

        Measure("linker", document.TokenCount, () => CatalogEntityLinker.BuiltIn.Link(document));
        Measure("relations", document.TokenCount, () => RuleRelationExtractor.BuiltIn.Extract(document, entities));
        Measure("confidence", document.TokenCount, () => RelationFeatures.Of(document, entities, relations, given: false));
        Measure("analysis, fast", document.TokenCount, () => EnglishAnalysis.Load(AnalysisMode.Fast).Analyze(text));
        Measure("analysis, accurate", document.TokenCount, () => EnglishAnalysis.Load().Analyze(text));
        var extractor = EntityExtractor.Create();
        Measure("everything", document.TokenCount, () => extractor.Extract(text));
    }

    private static void Measure(string stage, int tokens, Action work)
    {
        work();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Runs; i++)
        {
            // Processor time, so that other work on the machine counts little.
            var before = Environment.CpuUsage.TotalTime;
            work();
            var taken = Environment.CpuUsage.TotalTime - before;
            if (taken < best) best = taken;
        }

        Console.WriteLine($"{stage}: {tokens / best.TotalSeconds:N0} tokens a second");
    }
}
