using System.CommandLine;
using System.Text;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Input;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Cli.Commands;

/// <summary><c>annotate</c>: tags, lemmas, trees and entity spans of documents.</summary>
internal static class AnnotateCommand
{
    private const string Conllu = "conllu";

    public static Command Create()
    {
        var paths = SharedOptions.Paths(".txt and .html (or .conllu)");
        var output = SharedOptions.OutputFile();
        var format = SharedOptions.Format(Conllu, Conllu);
        var inputFormat = new Option<string>("--input-format") { Description = "Form of the input; the tokens and sentences of conllu are kept.", DefaultValueFactory = _ => "text" };
        inputFormat.AcceptOneOf("text", Conllu);

        var scheme = new Option<EntityScheme>("--entity-scheme")
        {
            Description = "Names: titles stay outside persons, nationalities are NORP. TitlesAndNationalities: titles inside, nationalities are LOC.",
            DefaultValueFactory = _ => EntityScheme.Names,
        };

        var command = new ExampleCommand("annotate", "Write the analysis of documents: tags, lemmas, dependency trees, entity spans.")
        {
            Examples =
            [
                ("The trees of a text", "entityextract annotate brief.txt"),
                ("In a pipe", "echo 'NATO supports Ukraine.' | entityextract annotate"),
                ("With tokens and sentences as they are", "entityextract annotate --input-format conllu treebank.conllu -o parsed.conllu"),
            ],
        };
        command.Add(paths);
        foreach (var option in (Option[])[inputFormat, format, output, scheme]) command.Add(option);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(
            Run(parsed.GetValue(paths) ?? [], parsed.GetValue(inputFormat) == Conllu, parsed.GetValue(output), EnglishAnalysis.Load(parsed.GetValue(scheme)), cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, bool givenTokens, string? output, AnalysisPipeline pipeline, CancellationToken cancellationToken)
    {
        var failures = new FailureLog(Console.Error);
        using var stream = Output.Open(output);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false));
        if (givenTokens) AnnotateTokens(paths, pipeline, writer, failures, cancellationToken);
        else AnnotateTexts(paths, pipeline, writer, failures, cancellationToken);
        writer.Flush();
        return failures.Finish();
    }

    private static void AnnotateTexts(string[] paths, AnalysisPipeline pipeline, StreamWriter writer, FailureLog failures, CancellationToken cancellationToken)
    {
        foreach (var source in new InputSource(paths, failures, new InputSettings()).Read())
        {
            ConlluWriter.Write(pipeline.Analyze(new DocumentBuilder(SourceText.From(source.Text), source.Id), cancellationToken), writer);
            failures.Succeeded();
        }
    }

    private static void AnnotateTokens(string[] paths, AnalysisPipeline pipeline, StreamWriter writer, FailureLog failures, CancellationToken cancellationToken)
    {
        foreach (var path in paths.Length == 0 ? ["-"] : TextFiles.Find(paths, "*.conllu"))
        {
            try
            {
                using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : TextFile.OpenText(path);
                foreach (var document in ConlluReader.ReadDocuments(reader, path == "-" ? "standard input" : path, Layers.Tokens | Layers.Sentences))
                {
                    ConlluWriter.Write(pipeline.Analyze(document, cancellationToken), writer);
                }

                failures.Succeeded();
            }
            catch (Exception e) when (e is UnreadableDocumentException or ConlluFormatException)
            {
                failures.Add(e.Message);
            }
        }
    }
}
