using System.Globalization;
using EntityExtraction.Actors;
using EntityExtraction.Graph;
using EntityExtraction.Relations;

namespace EntityExtraction.Export;

/// <summary>Writes a graph in the DOT language of Graphviz: nodes shaped by type, edges coloured by stance, as thick as they are often stated.</summary>
public static class DotWriter
{
    /// <summary>Writes the graph.</summary>
    public static void Write(ActorGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("digraph actors {\n  graph [overlap=false, splines=true];\n  node [fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n");
        foreach (var node in graph.Nodes) writer.Write($"  {Quoted(node.Id)} [label={Quoted(node.Name)}, shape={Shape(node.Type)}];\n");
        foreach (var edge in graph.Edges)
        {
            var label = edge.Polarity == Polarity.Negated ? $"not {edge.Type.Name}" : edge.Type.Name;
            if (edge.Count > 1) label += $" ({edge.Count})";
            var width = (1 + Math.Log2(edge.Count)).ToString("0.#", CultureInfo.InvariantCulture);
            writer.Write($"  {Quoted(edge.Source.Id)} -> {Quoted(edge.Target.Id)} [label={Quoted(label)}, color={Colour(edge.Stance)}, penwidth={width}{(edge.Type.IsSymmetric ? ", dir=none" : "")}{(edge.Polarity == Polarity.Negated ? ", style=dashed" : "")}];\n");
        }

        writer.Write("}\n");
    }

    private static string Shape(EntityType type) => type switch
    {
        EntityType.Country => "box",
        EntityType.Person => "ellipse",
        EntityType.Organization => "hexagon",
        _ => "note",
    };

    private static string Colour(Stance stance) => stance switch
    {
        Stance.Positive => "\"#1a7f4b\"",
        Stance.Negative => "\"#c0392b\"",
        _ => "\"#6b7280\"",
    };

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ')}\"";
}
