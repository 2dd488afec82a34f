using System.Text;
using EntityExtraction.Export;
using EntityExtraction.Graph;
using EntityExtraction.Reporting;

namespace EntityExtraction.Cli;

/// <summary>All documents as one graph, written at the end.</summary>
internal sealed class GraphSink(string format, Stream stream, bool terminal) : IResultSink
{
    private readonly ActorGraphBuilder _graph = new();

    public void Write(SourceDocument source, ExtractionResult result) => _graph.Add(result, source.Date);

    public void Write(ExtractedDocument document) => _graph.Add(document);

    public void Complete()
    {
        Write(_graph.Build());
        stream.Flush();
    }

    public void Dispose()
    {
    }

    private void Write(ActorGraph graph)
    {
        if (format == OutputFormat.GraphMl)
        {
            GraphMlWriter.Write(graph, stream);
            return;
        }

        if (format == OutputFormat.Jsonl)
        {
            GraphJsonlWriter.Write(graph, stream);
            return;
        }

        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        switch (format)
        {
            case OutputFormat.Svg:
                GraphSvg.Write(graph, text);
                break;
            case OutputFormat.Dot:
                DotWriter.Write(graph, text);
                break;
            case OutputFormat.Turtle:
                TurtleWriter.Write(graph, text);
                break;
            case OutputFormat.Nodes:
                GraphCsvWriter.WriteNodes(graph, text);
                break;
            case OutputFormat.Edges:
                GraphCsvWriter.WriteEdges(graph, text);
                break;
            case OutputFormat.Plover:
                PloverCsvWriter.Write(graph, text);
                break;
            default:
                GraphTable.Write(graph, TableSink.ConsoleOn(text, terminal));
                break;
        }
    }
}
