namespace EntityExtraction.Cli;

/// <summary>How a file is read, by the end of its name.</summary>
internal static class InputKind
{
    public const string Auto = "auto";
    public const string Text = "text";
    public const string Html = "html";
    public const string Jsonl = "jsonl";

    /// <summary>What <c>--input-format</c> takes.</summary>
    public static readonly string[] All = [Auto, Text, Html, Jsonl];

    /// <summary>What a folder's files must end in to be read.</summary>
    public const string Endings = ".txt, .html or .htm (also .gz)";

    public static bool IsGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    public static bool IsZip(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind that the name tells; null for one that tells nothing.</summary>
    public static string? OfName(string name)
    {
        if (IsGzip(name)) name = name[..^3];
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" or ".text" => Text,
            ".html" or ".htm" or ".xhtml" => Html,
            ".jsonl" or ".ndjson" => Jsonl,
            _ => null,
        };
    }

    /// <summary>Whether a file found in a folder is meant. JSON lines may be anything and are read only where they are named.</summary>
    public static bool IsDocument(string path) => OfName(path) is Text or Html;
}
