using System.CommandLine;
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
        TrainParserCommand.Create(),
        TrainNeuralCommand.Create(),
        TrainNerCommand.Create(),
        TrainAllCommand.Create(),
    },
    new Command("evaluate", "Measures a built-in model on the development parts of the corpora.")
    {
        EvaluateSegmentationCommand.Create(),
        EvaluateSyntaxCommand.Create(),
        EvaluateNerCommand.Create(),
        EvaluateSpeedCommand.Create(),
    },
    CompileCatalogCommand.Create(),
    CompileRulesCommand.Create(),
    AnnotateCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
