using System.CommandLine;
using EntityExtraction.Training.Punctuation;

namespace EntityExtraction.Training.Commands;

internal static class TrainPunctuationCommand
{
    public static Command Create() => TrainingOptions.Command("punctuation", "Learns where marks of punctuation hang in a tree.", Run);

    public static void Run(TrainingRun run) => run.Save("punctuation", PunctuationTrainer.Train(run.Corpora.Train()).ToBytes());
}
