using System.CommandLine;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;
using EntityExtraction.Training.EntityRecognition;

namespace EntityExtraction.Training.Commands;

internal static class AnnotateCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = "CoNLL-U file, or one with a word first on each line (BIO); its tokens and sentences are kept, everything else is made anew.", Required = true };
        var scheme = new Option<EntityScheme>("--entity-scheme") { Description = "How titles and nationalities are written out.", DefaultValueFactory = _ => EntityScheme.Names };
        var output = new Option<string?>("--output") { Description = "File to write; the standard output by default." };
        var command = new Command("annotate", "Annotates the tokens of a CoNLL-U file with the built-in models.") { input, output, scheme };
        command.SetAction(result =>
        {
            var pipeline = EnglishAnalysis.Load(result.GetValue(scheme));
            var path = result.GetValue(input)!;
            using var reader = File.OpenText(path);
            using var writer = result.GetValue(output) is { } file ? File.CreateText(file) : new StreamWriter(Console.OpenStandardOutput());
            var documents = path.EndsWith(".bio", StringComparison.Ordinal)
                ? EntityScore.Documents(new Corpora(Path.GetDirectoryName(Path.GetFullPath(path))!), Path.GetFileName(path)).Select(d => d.Document)
                : ConlluReader.ReadDocuments(reader, path, Layers.None);
            foreach (var document in documents) ConlluWriter.Write(pipeline.Analyze(document), writer);
        });
        return command;
    }
}
