using System.CommandLine;
using EntityExtraction.Training.Segmentation;

namespace EntityExtraction.Training.Commands;

/// <summary><c>train segmenter --corpora DIR --out DIR</c></summary>
internal static class TrainSegmenterCommand
{
    public static Command Create()
    {
        var corpora = new Option<DirectoryInfo>("--corpora") { Description = "The folder with ewt/ and gum/.", Required = true };
        var output = new Option<DirectoryInfo>("--out") { Description = "Where segmenter.bin is written.", Required = true };
        var command = new Command("segmenter", "Trains the model that finds where sentences end.") { corpora, output };
        command.SetAction(parsed => SegmentationCommands.Train(
            parsed.GetRequiredValue(corpora).FullName, parsed.GetRequiredValue(output).FullName, parsed.InvocationConfiguration.Output));
        return command;
    }
}
