using System.Text.Encodings.Web;
using System.Text.Json;
using EntityExtraction.Export.Json;
using EntityExtraction.Graph;

namespace EntityExtraction.Export;

/// <summary>Writes a graph as JSON Lines: its actors, its edges with every piece of evidence, its contradictions. docs/graph.md describes the form.</summary>
public static class GraphJsonlWriter
{
    /// <summary>Writes the graph as UTF-8; the stream stays open.</summary>
    public static void Write(ActorGraph graph, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var node in graph.Nodes) Line(json, stream, () => Write(json, node));
        foreach (var edge in graph.Edges) Line(json, stream, () => Write(json, edge));
        foreach (var contradiction in graph.Contradictions) Line(json, stream, () => Write(json, contradiction));
    }

    private static void Line(Utf8JsonWriter json, Stream stream, Action write)
    {
        json.Reset();
        json.WriteStartObject();
        write();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ActorNode node)
    {
        json.WriteString("kind", "actor");
        json.WriteString("id", node.Id);
        json.WriteString("name", node.Name);
        json.WriteString("type", node.Type.ToString());
        if (node.State is not null) json.WriteString("state", node.State);
        json.WriteNumber("mentions", node.Mentions);
        json.WriteNumber("documents", node.Documents);
        json.WriteStartArray("names");
        foreach (var name in node.Names) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ActorEdge edge)
    {
        json.WriteString("kind", "relation");
        json.WriteString("source", edge.Source.Id);
        json.WriteString("type", edge.Type.Name);
        json.WriteString("target", edge.Target.Id);
        json.WriteString("polarity", Wire.Name(edge.Polarity));
        json.WriteString("stance", Wire.Name(edge.Stance));
        json.WriteNumber("count", edge.Count);
        json.WriteNumber("documents", edge.Documents);
        json.WriteString("first", edge.First);
        json.WriteString("last", edge.Last);
        json.WriteNumber("confidence", Math.Round(edge.Confidence, 3));
        Write(json, "evidence", edge.Evidence);
    }

    private static void Write(Utf8JsonWriter json, Contradiction contradiction)
    {
        json.WriteString("kind", "contradiction");
        json.WriteString("source", contradiction.Source.Id);
        json.WriteString("target", contradiction.Target.Id);
        json.WriteString("how", contradiction.Kind switch { ContradictionKind.OverTime => "overTime", ContradictionKind.BetweenSources => "betweenSources", _ => "withinSource" });
        Write(json, "favourable", contradiction.Favourable);
        Write(json, "unfavourable", contradiction.Unfavourable);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray(name);
        foreach (var piece in evidence)
        {
            json.WriteStartObject();
            json.WriteString("document", piece.Document);
            json.WriteString("when", piece.When);
            if (piece.Sentence is not null) json.WriteString("sentence", piece.Sentence);
            json.WritePropertyName("relation");
            JsonWrite.Relation(json, piece.Relation, null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
