using System.CommandLine;
using EntityExtraction.Training.Neural;

namespace EntityExtraction.Training.Commands;

internal static class TrainAverageCommand
{
    public static Command Create()
    {
        var options = new TrainingOptions();
        var networks = new Option<string[]>("--networks")
        {
            Description = "neural.training or neural.bin files of networks that were trained on from the same one.",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        var command = new Command("average", "Writes the network whose weights are the mean of several; needs clusters.bin in the output folder.") { options.Corpora, options.Output, options.Seed, options.Epochs, networks };
        command.SetAction(result =>
        {
            var run = options.Read(result);
            var dev = Corpora.Treebanks.Select(t => (t, run.Corpora.Dev(t))).ToList();
            new NeuralTrainer(TrainTaggerCommand.Classes(run), new NeuralSettings()).Average(result.GetRequiredValue(networks), run.Corpora.Train(), dev, bytes => run.Save("neural", bytes));
        });
        return command;
    }
}
