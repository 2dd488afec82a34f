using EntityExtraction.Reporting;
using EntityExtraction.Rules;

namespace EntityExtraction.Cli;

/// <summary>The sink for a form of output.</summary>
internal static class Sinks
{
    public static IResultSink Create(string format, Stream stream, Func<RuleSet> rules, bool withText = false, bool flush = false, bool terminal = false) => format switch
    {
        OutputFormat.Table => new TableSink(stream, terminal),
        OutputFormat.Csv => new CsvSink(stream),
        OutputFormat.Jsonl => new JsonlSink(stream, withText, flush),
        OutputFormat.Html => new HtmlSink(stream, new HtmlReportOptions { Rules = rules() }),
        _ => new GraphSink(format, stream, terminal),
    };
}
