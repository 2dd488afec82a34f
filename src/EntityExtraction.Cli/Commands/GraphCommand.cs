using System.CommandLine;

namespace EntityExtraction.Cli.Commands;

/// <summary><c>graph</c>: the actors and relations of many documents as one graph.</summary>
internal static class GraphCommand
{
    public static Command Create()
    {
        var input = new InputOptions();
        var results = new ResultsOption();
        var extraction = new ExtractorOptions();
        var format = SharedOptions.OptionalFormat(OutputFormat.OfGraph);
        var output = SharedOptions.OutputFile();

        var command = new ExampleCommand("graph", "Bring the actors and relations of many documents together, and tell contradictions.")
        {
            Examples =
            [
                ("Who deals with whom, and what does not go together", "entityextract graph news --format table"),
                ("For Gephi", "entityextract graph news -o news.graphml"),
                ("From an earlier run of extract", "entityextract graph --results news.jsonl --format edges -o edges.csv"),
                ("A picture by Graphviz", "entityextract graph news --type supports,opposes --format dot | neato -Tsvg > news.svg"),
                ("Event records after PLOVER", "entityextract graph news --format plover -o events.csv"),
            ],
        };
        input.AddTo(command);
        results.AddTo(command, input);
        command.Add(format);
        command.Add(output);
        extraction.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var failures = new FailureLog(Console.Error);
            var filter = extraction.Filter(parsed);
            var path = parsed.GetValue(output);
            var extractor = results.File(parsed) is null ? extraction.Extractor(parsed) : null;
            using var stream = Output.Open(path);
            using var sink = new GraphSink(OutputFormat.Choose(parsed.GetValue(format), path, OutputFormat.OfGraph), stream, Output.IsStandardOutput(path) && !Console.IsOutputRedirected);
            return Task.FromResult(extractor is null
                ? ResultsOption.Read(results.File(parsed)!, filter, failures, sink.Write, sink.Complete, cancellationToken)
                : new ExtractionRun(extractor, filter, extraction.Threads(parsed), failures).Run(input.Source(parsed, failures), sink, cancellationToken));
        });
        return command;
    }
}
