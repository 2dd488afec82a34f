using System.CommandLine;
using EntityExtraction.Export;

namespace EntityExtraction.Cli.Commands;

/// <summary><c>extract</c>: actors and relations of documents.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var input = new InputOptions();
        var extraction = new ExtractorOptions();
        var output = SharedOptions.OutputFile();
        var format = SharedOptions.OptionalFormat(OutputFormat.OfExtract);
        var withText = new Option<bool>("--with-text") { Description = "Write the texts into the JSON lines, too; offsets of web pages index them." };
        var resume = new Option<bool>("--resume") { Description = "Go on with the output of a run that was stopped: what is in it is not done again." };
        var mentions = new Option<string?>("--mentions")
        {
            Description = "JSON lines {id, text, mentions: [{id, start, end}]}, '-' for standard input: only relations between these mentions are written, each line at once.",
            HelpName = "file",
        };

        var command = new ExampleCommand("extract", "Write the actors and relations of documents.")
        {
            Examples =
            [
                ("All texts below a folder, a line each", "entityextract extract news -o news.jsonl"),
                ("What a web page says, as a table", "entityextract extract page.html --format table"),
                ("Who supports or opposes Turkey, for a spreadsheet", "entityextract extract 'news/**/*.txt' --actor Turkey --type supports,opposes -o turkey.csv"),
                ("A collection with the text under 'body', gone on with after a stop", "entityextract extract archive.jsonl.gz --text-field body -o out.jsonl --resume"),
                ("In a pipe", "curl -s https://example.org/news.html | entityextract extract --input-format html"),
            ],
        };
        input.AddTo(command);
        foreach (var option in (Option[])[mentions, format, output, withText, resume]) command.Add(option);
        extraction.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(mentions) is not null && input.HasPaths(result)) result.AddError("--mentions brings its own texts; name no other files.");
            if (!result.GetValue(resume)) return;
            if (Output.IsStandardOutput(result.GetValue(output))) result.AddError("--resume goes on with a file; name it with --output.");
            else if (OutputFormat.Choose(result.GetValue(format), result.GetValue(output), OutputFormat.OfExtract) != OutputFormat.Jsonl) result.AddError("--resume goes on with JSON lines only (--format jsonl).");
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var failures = new FailureLog(Console.Error);
            var filter = extraction.Filter(parsed);
            if (parsed.GetValue(mentions) is { } file)
            {
                return Task.FromResult(RunMentions(file, parsed.GetValue(output), input.Date(parsed), extraction.Extractor(parsed), filter, extraction.Threads(parsed), failures, cancellationToken));
            }

            var path = parsed.GetValue(output);
            var source = input.Source(parsed, failures);
            // Before the output is opened: a mistyped input, and what is wrong with catalogs or rules, must not cost the results of an earlier run.
            if (source.FindsNothing)
            {
                foreach (var _ in source.Read()) continue;
                return Task.FromResult(failures.Finish());
            }

            var extractor = extraction.Extractor(parsed);
            var (stream, done) = parsed.GetValue(resume) ? Output.Resume(path!) : (Output.Open(path), []);
            using (stream)
            {
                using var sink = Sinks.Create(OutputFormat.Choose(parsed.GetValue(format), path, OutputFormat.OfExtract), stream, () => extraction.Rules(parsed), parsed.GetValue(withText), source.IsStandardInput,
                    Output.IsStandardOutput(path) && !Console.IsOutputRedirected);
                var run = new ExtractionRun(extractor, filter, extraction.Threads(parsed), failures) { Done = done };
                return Task.FromResult(run.Run(source, sink, cancellationToken));
            }
        });
        return command;
    }

    private static int RunMentions(string file, string? output, DateOnly? date, EntityExtractor extractor, RelationFilter filter, int? threads, FailureLog failures, CancellationToken cancellationToken)
    {
        var lines = new MentionLines(file, failures, date);
        using var stream = Output.Open(output);
        using var writer = new JsonlWriter(stream);
        // In dialogue the next line may wait for the answer to this one: on one thread, each is answered before the next is read.
        foreach (var outcome in extractor.ExtractAll(lines.Read(), threads ?? (file == "-" ? 1 : null), cancellationToken))
        {
            var place = lines.NextPlace();
            if (outcome.Result is { } result)
            {
                writer.Write(filter.Apply(result));
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
