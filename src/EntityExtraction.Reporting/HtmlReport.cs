using System.Net;
using System.Text;
using EntityExtraction.Export;

namespace EntityExtraction.Reporting;

/// <summary>Writes documents as one HTML file that needs nothing else: the texts with their actors and arcs for relations, a graph, a timeline, a matrix of who
/// supports and opposes whom.</summary>
/// <remarks>The same documents give the same file. The texts are part of the file; a document without its text is listed with its relations only. A document that
/// was made with its explanations tells for each relation the words and paths by which it was found and what its confidence is made of; another one only its rule.</remarks>
public static class HtmlReport
{
    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="documents">What was found; see <see cref="ExtractedDocument.Of"/>.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="options">Settings, or null for the default ones.</param>
    public static void Write(IEnumerable<ExtractedDocument> documents, Stream stream, HtmlReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new HtmlReportOptions();
        var page = Asset("report.html").Split("{{");
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(page[0]);
        foreach (var part in page.Skip(1))
        {
            var end = part.IndexOf("}}", StringComparison.Ordinal);
            Fill(part[..end], writer, stream, documents, options);
            writer.Write(part[(end + 2)..]);
        }
    }

    private static void Fill(string slot, StreamWriter writer, Stream stream, IEnumerable<ExtractedDocument> documents, HtmlReportOptions options)
    {
        switch (slot)
        {
            case "title":
                writer.Write(WebUtility.HtmlEncode(options.Title));
                break;
            case "style":
                writer.Write(Asset("report.css"));
                break;
            case "script":
                foreach (var script in (string[])["state.js", "panel.js", "text.js", "graph.js", "timeline.js", "matrix.js", "main.js"]) writer.Write(Asset(script));
                break;
            case "data":
                writer.Flush();
                ReportData.Write([.. documents], stream, options);
                break;
            default:
                throw new InvalidOperationException($"The page has the unknown slot '{slot}'.");
        }
    }

    private static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("Assets/" + name)!);
        return reader.ReadToEnd();
    }
}
