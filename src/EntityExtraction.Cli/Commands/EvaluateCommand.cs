using System.CommandLine;
using System.Text;
using EntityExtraction.Cli.Evaluation;

namespace EntityExtraction.Cli.Commands;

/// <summary><c>evaluate</c>: scores predictions, or the extractor itself, against a gold standard.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var predicted = new Argument<string?>("predicted")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "What 'extract' wrote for the texts; without it the extractor is run over them.",
        };
        var gold = new Option<string>("--gold") { Description = "Gold relations, one JSON object a line.", Required = true, HelpName = "file" };
        var entities = new Option<string?>("--entities") { Description = "Gold entities, one JSON object a line.", HelpName = "file" };
        var texts = new Option<string?>("--texts") { Description = "Folder of the texts; that of the gold if not given.", HelpName = "folder" };
        var misses = Values.Whole("--misses", 0, "How many missed relations to list.");
        var extras = Values.Whole("--extras", 0, "How many spurious relations to list.");
        var format = SharedOptions.Format("table", "table", "json");
        var output = SharedOptions.OutputFile();
        var threads = SharedOptions.Threads();
        var mode = SharedOptions.Mode();

        var command = new ExampleCommand("evaluate", "Score predictions, or the extractor itself, against relations that people found.")
        {
            Examples =
            [
                ("The extractor against a gold standard", "entityextract evaluate --gold gold.relations.jsonl"),
                ("An output of extract, with what it missed", "entityextract evaluate out.jsonl --gold gold.relations.jsonl --misses 20"),
            ],
        };
        command.Add(predicted);
        foreach (var option in (Option[])[gold, entities, texts, misses, extras, format, output, mode, threads]) command.Add(option);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetRequiredValue(gold), parsed.GetValue(entities), parsed.GetValue(texts), parsed.GetValue(predicted), parsed.GetValue(output),
            (report, stream) => Write(report, stream, parsed.GetValue(format) == "json", parsed.GetValue(misses) ?? 0, parsed.GetValue(extras) ?? 0),
            new ExtractionOptions { Mode = SharedOptions.ModeOf(parsed, mode) }, parsed.GetValue(threads), cancellationToken)));
        return command;
    }

    private static int Run(string gold, string? entities, string? texts, string? predicted, string? output, Action<Report, Stream> write, ExtractionOptions options, int? threads, CancellationToken cancellationToken)
    {
        var failures = new FailureLog(Console.Error);
        var files = new GoldFiles(texts ?? Path.GetDirectoryName(Path.GetFullPath(gold))!);
        var relations = files.Relations(gold);
        var actors = entities is null ? null : files.Entities(entities);
        var found = predicted is null ? null : files.Predictions(predicted);
        foreach (var problem in files.Problems) failures.Add(problem);
        // A score against half of a gold standard would be no score.
        if (files.Problems.Count > 0) return ExitCode.BadInput;

        found ??= Extract(files.Texts, failures, options, threads, cancellationToken);
        using var stream = Output.Open(output);
        write(Report.Of(relations, actors, found), stream);
        failures.Succeeded();
        return failures.Finish();
    }

    private static Dictionary<string, PredictedDocument> Extract(IEnumerable<SourceDocument> texts, FailureLog failures, ExtractionOptions options, int? threads, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, PredictedDocument>(StringComparer.Ordinal);
        foreach (var outcome in EntityExtractor.CreateBuilder().WithOptions(options).Build().ExtractAll(texts, threads, cancellationToken))
        {
            if (outcome.Result is { } result) found[outcome.Source.Id] = PredictedDocument.Of(result);
            else failures.Add($"{outcome.Source.Id}: {outcome.Error!.Message}");
        }

        return found;
    }

    private static void Write(Report report, Stream stream, bool asJson, int misses, int extras)
    {
        if (asJson)
        {
            JsonReport.Write(report, stream, misses, extras);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        TableReport.Write(report, writer, misses, extras);
    }
}
