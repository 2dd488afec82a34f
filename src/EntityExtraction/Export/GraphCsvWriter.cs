using System.Globalization;
using EntityExtraction.Graph;

namespace EntityExtraction.Export;

/// <summary>Writes the nodes and the edges of a graph as comma-separated values with the column names that Gephi expects.</summary>
public static class GraphCsvWriter
{
    /// <summary>Writes a row for each actor.</summary>
    public static void WriteNodes(ActorGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        Csv.Row(writer, "Id", "Label", "type", "state", "mentions", "documents", "names");
        foreach (var n in graph.Nodes) Csv.Row(writer, n.Id, n.Name, n.Type.ToString(), n.State, Number(n.Mentions), Number(n.Documents), string.Join('|', n.Names));
    }

    /// <summary>Writes a row for each relation between two actors.</summary>
    public static void WriteEdges(ActorGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        Csv.Row(writer, "Source", "Target", "Type", "Label", "Weight", "stance", "polarity", "documents", "first", "last", "confidence");
        foreach (var e in graph.Edges)
        {
            Csv.Row(writer, e.Source.Id, e.Target.Id, e.Type.IsSymmetric ? "Undirected" : "Directed", e.Type.Name, Number(e.Count), Wire.Name(e.Stance), Wire.Name(e.Polarity),
                Number(e.Documents), e.First, e.Last, e.Confidence.ToString("0.###", CultureInfo.InvariantCulture));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
