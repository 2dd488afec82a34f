using System.CommandLine;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Training.Commands;

// Every command is a file of its own in Commands; add a new one to the table.
var root = new RootCommand("Trains and measures the models of EntityExtraction.")
{
    new Command("train", "Trains a model.")
    {
        TrainSegmenterCommand.Create(),
        TrainClustersCommand.Create(),
        TrainTaggerCommand.Create(),
        TrainLemmatizerCommand.Create(),
        TrainPunctuationCommand.Create(),
        TrainNeuralCommand.Create(),
        TrainNerCommand.Create(),
        TrainScorerCommand.Create(),
        TrainAllCommand.Create(),
    },
    new Command("evaluate", "Measures a built-in model on the development parts of the corpora.")
    {
        EvaluateSegmentationCommand.Create(),
        EvaluateSyntaxCommand.Create(),
        EvaluateNerCommand.Create(),
        EvaluateScorerCommand.Create(),
        EvaluateSpeedCommand.Create(),
    },
    CompileCatalogCommand.Create(),
    CompileRulesCommand.Create(),
    AnnotateCommand.Create(),
};

// Bad corpora and models are told in a line; a stack trace is for bugs.
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is FormatException or IOException or ModelFormatException)
{
    Console.Error.WriteLine($"error: {e.Message}");
    return 2;
}
