using System.CommandLine;

namespace EntityExtraction.Training.Commands;

internal static class TrainAllCommand
{
    public static Command Create() => TrainingOptions.Command("all", "Trains all models, each after those it needs.", run =>
    {
        TrainClustersCommand.Run(run);
        TrainTaggerCommand.Run(run);
        TrainLemmatizerCommand.Run(run);
        TrainPunctuationCommand.Run(run);
        TrainNeuralCommand.Run(run);
        TrainNerCommand.Run(run);
    });
}
