using System.Text.Encodings.Web;
using System.Text.Json;
using EntityExtraction.Export.Json;

namespace EntityExtraction.Export;

/// <summary>Writes results as JSON Lines: one document a line, UTF-8, in the form that docs/output-format.md describes.</summary>
/// <remarks>For one thread.</remarks>
public sealed class JsonlWriter : IDisposable
{
    private static readonly byte[] NewLine = [(byte)'\n'];
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to a stream, which stays open.</summary>
    public JsonlWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        // The output is data, not HTML: letters stay readable.
        (_stream, _json) = (stream, new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    /// <summary>Whether the texts are written, too, under <c>text</c>.</summary>
    public bool IncludesText { get; init; }

    /// <summary>Writes one document and ends the line.</summary>
    /// <param name="result">What was found in it.</param>
    /// <param name="date">The day it was written, or null.</param>
    public void Write(ExtractionResult result, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = result.Document.Text.Original;
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("id", result.Id);
        JsonWrite.Date(_json, date);
        _json.WriteNumber("length", text.Length);
        if (IncludesText) _json.WriteString("text", text);
        _json.WriteStartArray("entities");
        foreach (var entity in result.Entities)
        {
            JsonWrite.StartEntity(_json, entity);
            foreach (var mention in result.EntityMap.MentionsOf(entity)) JsonWrite.Mention(_json, mention.Span, mention.Text, mention.Kind, mention.Id);
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("relations");
        foreach (var relation in result.Relations) JsonWrite.Relation(_json, relation, text);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _stream.Write(NewLine);
    }

    /// <summary>Releases the writer; the stream stays open.</summary>
    public void Dispose() => _json.Dispose();
}
