using EntityExtraction.Actors;
using EntityExtraction.Graph;
using EntityExtraction.Relations;

namespace EntityExtraction.Reporting;

/// <summary>Draws a graph of actors as an SVG: nodes shaped and coloured by type, edges coloured by stance and as thick as they are often stated.</summary>
/// <remarks>The same graph gives the same drawing.</remarks>
public static class GraphSvg
{
    /// <summary>Draws a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="mostActors">How many actors are drawn, those with most relations first.</param>
    public static void Write(ActorGraph graph, TextWriter writer, int mostActors = 40)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostActors, 1);
        var nodes = Strongest(graph, mostActors);
        var index = nodes.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        var edges = graph.Edges.Where(e => index.ContainsKey(e.Source.Id) && index.ContainsKey(e.Target.Id)).ToList();
        var places = GraphLayout.Of(nodes, edges);
        writer.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {GraphLayout.Width} {GraphLayout.Height}\" width=\"{GraphLayout.Width}\" height=\"{GraphLayout.Height}\" role=\"img\" font-family=\"{SvgText.Font}\" font-size=\"13\">\n");
        writer.Write($"<title>{nodes.Count} actors and {edges.Count} relations</title>\n");
        foreach (var pair in edges.GroupBy(e => Ordered(index[e.Source.Id], index[e.Target.Id])))
        {
            var lines = pair.GroupBy(e => (Forward: index[e.Source.Id] == pair.Key.A, e.Stance)).ToList();
            for (var i = 0; i < lines.Count; i++) Write(lines[i], places, index, (i - (lines.Count - 1) / 2.0) * Math.Min(24, 90.0 / lines.Count), writer);
        }

        for (var i = 0; i < nodes.Count; i++) Write(nodes[i], places[i], writer);
        writer.Write("</svg>\n");
    }

    private static List<ActorNode> Strongest(ActorGraph graph, int most)
    {
        var degree = graph.Nodes.ToDictionary(n => n.Id, _ => 0, StringComparer.Ordinal);
        foreach (var edge in graph.Edges)
        {
            degree[edge.Source.Id] += edge.Count;
            degree[edge.Target.Id] += edge.Count;
        }

        return [.. graph.Nodes.Where(n => degree[n.Id] > 0).OrderByDescending(n => degree[n.Id]).Take(most)];
    }

    private static (int A, int B) Ordered(int a, int b) => a < b ? (a, b) : (b, a);

    private static void Write(IGrouping<(bool Forward, Stance Stance), ActorEdge> edges, Place[] places, Dictionary<string, int> index, double bow, TextWriter writer)
    {
        var first = edges.First();
        var (a, b) = (places[index[first.Source.Id]], places[index[first.Target.Id]]);
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = Math.Max(Math.Sqrt(dx * dx + dy * dy), 1);
        // The bow is measured from one and the same side of the pair, whichever way the edge runs.
        var side = edges.Key.Forward ? bow : -bow;
        var (cx, cy) = ((a.X + b.X) / 2 - dy / length * side * 2, (a.Y + b.Y) / 2 + dx / length * side * 2);
        var (ex, ey) = Shortened(cx, cy, b, 17);
        var (sx, sy) = Shortened(cx, cy, a, 15);
        var count = edges.Sum(e => e.Count);
        var colour = SvgText.Colour(edges.Key.Stance);
        var width = SvgText.Number(1 + Math.Min(Math.Log2(count), 5) * 0.9);
        var told = string.Join(", ", edges.Select(e => $"{(e.Polarity == Polarity.Negated ? "not " : "")}{e.Type.Name} {e.Count}"));
        writer.Write($"<path d=\"M{SvgText.Number(sx)} {SvgText.Number(sy)}Q{SvgText.Number(cx)} {SvgText.Number(cy)} {SvgText.Number(ex)} {SvgText.Number(ey)}\" fill=\"none\" stroke=\"{colour}\" stroke-opacity=\"0.75\" stroke-width=\"{width}\"><title>{SvgText.Escape($"{first.Source.Name} to {first.Target.Name}: {told}")}</title></path>\n");
        if (!edges.All(e => e.Type.IsSymmetric)) writer.Write(Arrow(cx, cy, ex, ey, colour));
    }

    private static (double X, double Y) Shortened(double fromX, double fromY, Place to, double by)
    {
        var (dx, dy) = (to.X - fromX, to.Y - fromY);
        var length = Math.Max(Math.Sqrt(dx * dx + dy * dy), by + 1);
        return (to.X - dx / length * by, to.Y - dy / length * by);
    }

    private static string Arrow(double fromX, double fromY, double x, double y, string colour)
    {
        var angle = Math.Atan2(y - fromY, x - fromX);
        string Point(double turn, double size) => $"{SvgText.Number(x + Math.Cos(angle + turn) * size)} {SvgText.Number(y + Math.Sin(angle + turn) * size)}";
        return $"<path d=\"M{Point(0, 5)}L{Point(2.5, 6)}L{Point(-2.5, 6)}Z\" fill=\"{colour}\"/>\n";
    }

    private static void Write(ActorNode node, Place place, TextWriter writer)
    {
        var (x, y, colour) = (place.X, place.Y, SvgText.Colour(node.Type));
        writer.Write($"<g><title>{SvgText.Escape($"{node.Name}, {node.Type}, {node.Mentions} mentions in {node.Documents} documents")}</title>");
        writer.Write(node.Type switch
        {
            EntityType.Country => $"<rect x=\"{SvgText.Number(x - 10)}\" y=\"{SvgText.Number(y - 10)}\" width=\"20\" height=\"20\" rx=\"3\" fill=\"{colour}\"/>",
            EntityType.Person => $"<circle cx=\"{SvgText.Number(x)}\" cy=\"{SvgText.Number(y)}\" r=\"10.5\" fill=\"{colour}\"/>",
            EntityType.Organization => $"<path d=\"M{SvgText.Number(x - 12)} {SvgText.Number(y)}l6 -10.4h12l6 10.4l-6 10.4h-12Z\" fill=\"{colour}\"/>",
            _ => $"<path d=\"M{SvgText.Number(x)} {SvgText.Number(y - 12)}l12 12l-12 12l-12 -12Z\" fill=\"{colour}\"/>",
        });
        writer.Write($"<text x=\"{SvgText.Number(x)}\" y=\"{SvgText.Number(y + 26)}\" text-anchor=\"middle\" fill=\"#1f2430\" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\">{SvgText.Escape(node.Name)}</text></g>\n");
    }
}
