using System.CommandLine;
using EntityExtraction.Training.Words;

namespace EntityExtraction.Training.Commands;

internal static class TrainClustersCommand
{
    public static Command Create() => TrainingOptions.Command("clusters", "Sorts words into classes by the words around them.", Run);

    public static void Run(TrainingRun run) => run.Save("clusters", WordClassTrainer.Train(run.Corpora, run.EpochsOr(8)).ToBytes());
}
