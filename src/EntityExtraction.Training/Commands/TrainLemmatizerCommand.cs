using System.CommandLine;
using EntityExtraction.Training.Lemmatization;

namespace EntityExtraction.Training.Commands;

internal static class TrainLemmatizerCommand
{
    public static Command Create() => TrainingOptions.Command("lemmatizer", "Learns how forms become lemmas.", Run);

    public static void Run(TrainingRun run) => run.Save("lemmatizer", LemmatizerTrainer.Train(run.Corpora.Train()).ToBytes());
}
