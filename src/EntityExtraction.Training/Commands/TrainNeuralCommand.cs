using EntityExtraction.Training.Neural;

namespace EntityExtraction.Training.Commands;

internal static class TrainNeuralCommand
{
    private const int UsualEpochs = 14;

    public static System.CommandLine.Command Create() =>
        TrainingOptions.Command("neural", "Trains the network that tags and parses; needs clusters.bin in the output folder.", Run);

    public static void Run(TrainingRun run)
    {
        var dev = Corpora.Treebanks.Select(t => (t, run.Corpora.Dev(t))).ToList();
        new NeuralTrainer(TrainTaggerCommand.Classes(run), run.Seed).Train(run.Corpora.Train(), dev, run.EpochsOr(UsualEpochs), bytes => run.Save("neural", bytes));
    }
}
