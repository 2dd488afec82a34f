using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Commands;

internal static class AnnotateCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = "CoNLL-U file; its tokens and sentences are kept, everything else is made anew.", Required = true };
        var output = new Option<string?>("--output") { Description = "File to write; the standard output by default." };
        var command = new Command("annotate", "Annotates the tokens of a CoNLL-U file with the built-in models.") { input, output };
        command.SetAction(result =>
        {
            var pipeline = EnglishAnalysis.Load();
            var path = result.GetValue(input)!;
            using var reader = File.OpenText(path);
            using var writer = result.GetValue(output) is { } file ? File.CreateText(file) : new StreamWriter(Console.OpenStandardOutput());
            foreach (var document in ConlluReader.ReadDocuments(reader, path, Layers.None)) ConlluWriter.Write(pipeline.Analyze(document), writer);
        });
        return command;
    }
}
