using System.CommandLine;
using EntityExtraction.Export;

namespace EntityExtraction.Cli.Commands;

/// <summary><c>extract</c>: actors and relations of documents.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var output = SharedOptions.OutputFile();
        var threads = SharedOptions.Threads();
        var format = SharedOptions.Format("jsonl", "jsonl");
        var date = new Option<DateOnly?>("--date") { Description = "The day the documents were written (YYYY-MM-DD); resolves 'Monday' or 'last year'." };
        var confidence = new Option<double>("--min-confidence") { Description = "Leave out relations below this confidence, 0 to 1." };
        confidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is < 0 or > 1 or double.NaN) result.AddError("--min-confidence must lie between 0 and 1.");
        });

        var mentions = new Option<string?>("--mentions")
        {
            Description = "JSON lines {id, text, mentions: [{id, start, end}]}, '-' for standard input: only relations between these mentions are written, each line at once.",
            HelpName = "file",
        };

        var command = new Command("extract", "Write the actors and relations of documents, one document a line.") { paths, mentions, format, output, date, confidence, threads };
        command.Validators.Add(result =>
        {
            if (result.GetValue(mentions) is not null && result.GetValue(paths) is { Length: > 0 }) result.AddError("--mentions brings its own texts; name no other files.");
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new ExtractionOptions { MinimumConfidence = parsed.GetValue(confidence) };
            return Task.FromResult(parsed.GetValue(mentions) is { } file
                ? RunMentions(file, parsed.GetValue(output), parsed.GetValue(date), options, parsed.GetValue(threads), cancellationToken)
                : Run(parsed.GetValue(paths) ?? [], parsed.GetValue(output), parsed.GetValue(date), options, parsed.GetValue(threads), cancellationToken));
        });
        return command;
    }

    private static int Run(string[] paths, string? output, DateOnly? date, ExtractionOptions options, int? threads, CancellationToken cancellationToken)
    {
        var failures = new FailureLog(Console.Error);
        var extractor = EntityExtractor.CreateBuilder().WithOptions(options).Build();
        var documents = new InputSource(paths, failures, date).Read();

        using var stream = Output.Open(output);
        using var writer = new JsonlWriter(stream);
        foreach (var outcome in extractor.ExtractAll(documents, threads, cancellationToken))
        {
            if (outcome.Result is { } result)
            {
                writer.Write(result);
                failures.Succeeded();
            }
            else
            {
                failures.Add($"{outcome.Source.Id}: {outcome.Error!.Message}");
            }
        }

        return failures.Finish();
    }

    private static int RunMentions(string file, string? output, DateOnly? date, ExtractionOptions options, int? threads, CancellationToken cancellationToken)
    {
        var failures = new FailureLog(Console.Error);
        var lines = new MentionLines(file, failures, date);
        var extractor = EntityExtractor.CreateBuilder().WithOptions(options).Build();

        using var stream = Output.Open(output);
        using var writer = new JsonlWriter(stream);
        // In dialogue the next line may wait for the answer to this one: on one thread, each is answered before the next is read.
        foreach (var outcome in extractor.ExtractAll(lines.Read(), threads ?? (file == "-" ? 1 : null), cancellationToken))
        {
            var place = lines.NextPlace();
            if (outcome.Result is { } result)
            {
                writer.Write(result);
                stream.Flush();
                failures.Succeeded();
            }
            else
            {
                failures.Add($"{place}: {outcome.Error!.Message}");
            }
        }

        return failures.Finish();
    }
}
