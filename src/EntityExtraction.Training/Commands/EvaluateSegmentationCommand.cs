using System.CommandLine;
using EntityExtraction.Training.Segmentation;

namespace EntityExtraction.Training.Commands;

/// <summary><c>evaluate segmentation --corpora DIR</c></summary>
internal static class EvaluateSegmentationCommand
{
    public static Command Create()
    {
        var corpora = new Option<DirectoryInfo>("--corpora") { Description = "The folder with ewt/ and gum/.", Required = true };
        var command = new Command("segmentation", "Measures words and sentences of the built-in segmenter on raw text, in several layouts.") { corpora };
        command.SetAction(parsed => SegmentationCommands.Evaluate(parsed.GetRequiredValue(corpora).FullName, parsed.InvocationConfiguration.Output));
        return command;
    }
}
