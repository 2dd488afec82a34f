namespace EntityExtraction.Cli;

/// <summary>Forms of output.</summary>
internal static class OutputFormat
{
    public const string Table = "table";
    public const string Jsonl = "jsonl";
    public const string Csv = "csv";
    public const string GraphMl = "graphml";
    public const string Dot = "dot";
    public const string Turtle = "turtle";
    public const string Html = "html";
    public const string Nodes = "nodes";
    public const string Edges = "edges";
    public const string Plover = "plover";
    public const string Svg = "svg";

    /// <summary>What <c>extract</c> writes.</summary>
    public static readonly string[] OfExtract = [Table, Jsonl, Csv, GraphMl, Dot, Turtle, Html];

    /// <summary>What <c>graph</c> writes.</summary>
    public static readonly string[] OfGraph = [Table, Jsonl, Nodes, Edges, GraphMl, Dot, Turtle, Plover, Svg];

    /// <summary>The form that is meant: the one asked for, else that of the file's ending, else a table for people and JSON Lines for programs.</summary>
    public static string Choose(string? asked, string? output, IReadOnlyCollection<string> known)
    {
        if (asked is not null) return asked;
        if (output is null or "-") return Console.IsOutputRedirected ? Jsonl : Table;
        var byEnding = Path.GetExtension(output).ToLowerInvariant() switch
        {
            ".csv" => known.Contains(Csv) ? Csv : Edges,
            ".graphml" => GraphMl,
            ".dot" or ".gv" => Dot,
            ".ttl" => Turtle,
            ".html" or ".htm" => Html,
            ".svg" => Svg,
            _ => Jsonl,
        };
        return known.Contains(byEnding) ? byEnding : Jsonl;
    }
}
