using System.CommandLine;
using EntityExtraction.Reporting;

namespace EntityExtraction.Cli.Commands;

/// <summary><c>report</c>: documents as one page for the browser.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var input = new InputOptions();
        var results = new ResultsOption();
        var extraction = new ExtractorOptions();
        var output = SharedOptions.OutputFile();
        var title = new Option<string>("--title") { Description = "What stands above the report.", DefaultValueFactory = _ => new HtmlReportOptions().Title, HelpName = "text" };

        var command = new ExampleCommand("report", "Write one HTML file with texts, graph, timeline and matrix; it works offline.")
        {
            Examples =
            [
                ("The report of a folder", "entityextract report news -o news.html"),
                ("Only what is said of Turkey, under a title", "entityextract report news --actor Turkey --title 'Turkey in May' -o turkey.html"),
                ("From an earlier run of extract --with-text", "entityextract report --results news.jsonl -o news.html"),
            ],
        };
        input.AddTo(command);
        results.AddTo(command, input);
        command.Add(output);
        command.Add(title);
        extraction.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var failures = new FailureLog(Console.Error);
            var filter = extraction.Filter(parsed);
            var extractor = results.File(parsed) is null ? extraction.Extractor(parsed) : null;
            using var stream = Output.Open(parsed.GetValue(output));
            using var sink = new HtmlSink(stream, new HtmlReportOptions { Title = parsed.GetValue(title)!, Rules = extraction.Rules(parsed) });
            return Task.FromResult(extractor is null
                ? ResultsOption.Read(results.File(parsed)!, filter, failures, sink.Write, sink.Complete, cancellationToken)
                : new ExtractionRun(extractor, filter, extraction.Threads(parsed), failures).Run(input.Source(parsed, failures), sink, cancellationToken));
        });
        return command;
    }
}
