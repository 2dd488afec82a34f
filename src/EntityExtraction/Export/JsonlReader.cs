using System.Text;
using System.Text.Json;

namespace EntityExtraction.Export;

/// <summary>Reads what <see cref="JsonlWriter"/> wrote.</summary>
public static class JsonlReader
{
    /// <summary>The documents, read one after the other as they are asked for.</summary>
    /// <param name="stream">UTF-8, a document a line; empty lines are passed over. It stays open.</param>
    /// <param name="name">What to call the stream in messages.</param>
    /// <exception cref="FormatException">A line is none that the writer writes; the message names it.</exception>
    public static IEnumerable<ExtractedDocument> Read(Stream stream, string name = "input")
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(line, name, number);
        }
    }

    private static ExtractedDocument Parse(string line, string name, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, EntityExtractionJson.Default.ExtractedDocument) ?? throw new JsonException("null is no document.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{name}, line {number}: is no document that extract wrote: {e.Message}", e);
        }
    }
}
