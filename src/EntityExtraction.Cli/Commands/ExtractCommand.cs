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

        var command = new Command("extract", "Write the actors and relations of documents, one document a line.") { paths, format, output, date, confidence, threads };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetValue(paths) ?? [], parsed.GetValue(output), parsed.GetValue(date), parsed.GetValue(confidence), parsed.GetValue(threads), cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, string? output, DateOnly? date, double confidence, int? threads, CancellationToken cancellationToken)
    {
        var failures = new FailureLog(Console.Error);
        var extractor = EntityExtractor.CreateBuilder().WithOptions(new ExtractionOptions { MinimumConfidence = confidence }).Build();
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
}
