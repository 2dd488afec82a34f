using EntityExtraction.Graph;
using EntityExtraction.Relations;
using Spectre.Console;

namespace EntityExtraction.Cli;

/// <summary>The main actors and relations of a graph and its contradictions, for people to read.</summary>
internal static class GraphTable
{
    private const int MostRows = 30;

    public static void Write(ActorGraph graph, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{graph.Nodes.Count}[/] actors, [bold]{graph.Edges.Count}[/] relations, [bold]{graph.Edges.Sum(e => e.Count)}[/] statements in {graph.Documents} documents");
        WriteActors(graph, console);
        WriteEdges(graph, console);
        WriteContradictions(graph, console);
    }

    private static void WriteActors(ActorGraph graph, IAnsiConsole console)
    {
        var table = new Table { Expand = true }.RoundedBorder().AddColumns("actor", "type", "also named");
        table.AddColumn(new TableColumn("documents").RightAligned()).AddColumn(new TableColumn("mentions").RightAligned());
        foreach (var node in graph.Nodes.Take(MostRows))
        {
            table.AddRow($"[{TableSink.Colour(node.Type)}]{Markup.Escape(node.Name)}[/]", node.Type.ToString(), Markup.Escape(string.Join(", ", node.Names.Where(n => n != node.Name).Take(4))),
                $"{node.Documents}", $"{node.Mentions}");
        }

        console.Write(table);
        More(console, graph.Nodes.Count, "actors");
    }

    private static void WriteEdges(ActorGraph graph, IAnsiConsole console)
    {
        if (graph.Edges.Count == 0) return;
        var table = new Table { Expand = true }.RoundedBorder().AddColumns("who", "does what", "to whom", "when");
        table.AddColumn(new TableColumn("statements").RightAligned()).AddColumn(new TableColumn("documents").RightAligned());
        foreach (var edge in graph.Edges.Take(MostRows))
        {
            var act = edge.Polarity == Polarity.Negated ? $"not {edge.Type}" : edge.Type.Name;
            var colour = edge.Stance switch { Stance.Positive => "green", Stance.Negative => "red", _ => "default" };
            table.AddRow(Markup.Escape(edge.Source.Name), $"[{colour}]{act}[/]", Markup.Escape(edge.Target.Name),
                edge.First == edge.Last ? edge.First ?? "" : $"{edge.First} to {edge.Last}", $"{edge.Count}", $"{edge.Documents}");
        }

        console.Write(table);
        More(console, graph.Edges.Count, "relations");
    }

    private static void WriteContradictions(ActorGraph graph, IAnsiConsole console)
    {
        foreach (var c in graph.Contradictions.Take(MostRows))
        {
            var how = c.Kind switch
            {
                ContradictionKind.OverTime => c.TurnedUnfavourable == true ? "turned against" : "turned towards",
                ContradictionKind.BetweenSources => "is told to be both for and against",
                _ => "is in one document both for and against",
            };
            console.MarkupLineInterpolated($"[yellow]contradiction:[/] {c.Source.Name} {how} {c.Target.Name} ({c.Favourable.Count} for, {c.Unfavourable.Count} against)");
        }
    }

    private static void More(IAnsiConsole console, int all, string what)
    {
        if (all > MostRows) console.MarkupLineInterpolated($"[grey]and {all - MostRows} more {what}; --format jsonl has all[/]");
    }
}
