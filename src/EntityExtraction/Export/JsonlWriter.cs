using System.Text.Encodings.Web;
using System.Text.Json;
using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Text;

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

    /// <summary>Writes one document and ends the line.</summary>
    public void Write(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("id", result.Id);
        _json.WriteNumber("length", result.Document.Text.Original.Length);
        _json.WriteStartArray("entities");
        foreach (var entity in result.Entities) Write(entity, result.EntityMap);
        _json.WriteEndArray();
        _json.WriteStartArray("relations");
        foreach (var relation in result.Relations) Write(relation, result.Document.Text.Original);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _stream.Write(NewLine);
    }

    /// <summary>Releases the writer; the stream stays open.</summary>
    public void Dispose() => _json.Dispose();

    private void Write(Entity entity, EntityMap map)
    {
        _json.WriteStartObject();
        _json.WriteString("name", entity.Name);
        _json.WriteString("type", entity.Type.ToString());
        _json.WriteString("id", entity.Id);
        if (entity.State is not null) _json.WriteString("state", entity.State);
        _json.WriteStartArray("mentions");
        foreach (var mention in map.MentionsOf(entity))
        {
            _json.WriteStartObject();
            WriteBounds(mention.Span);
            _json.WriteString("text", mention.Text);
            _json.WriteString("kind", Camel(mention.Kind));
            if (mention.Id is not null) _json.WriteString("mention", mention.Id);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Write(Relation relation, string text)
    {
        _json.WriteStartObject();
        _json.WriteString("type", relation.Type.Name);
        Write("source", relation.Source);
        Write("target", relation.Target);
        Write("item", relation.Item);
        Write("ofActor", relation.OfActor);
        if (relation is Seizes { From: not null } seizes) Write("from", seizes.From);
        _json.WriteString("stance", Camel(relation.Stance));
        _json.WriteString("polarity", Camel(relation.Polarity));
        _json.WriteString("modality", Camel(relation.Modality));
        Write("attribution", relation.Attribution);
        Write(relation.Time);
        _json.WriteNumber("confidence", Math.Round(relation.Confidence, 3));
        _json.WriteString("rule", relation.Rule);
        _json.WriteString("plover", relation.Plover == PloverRoot.None ? null : relation.Plover.ToString().ToUpperInvariant());
        Write("trigger", relation.Trigger, text);
        Write("sentence", relation.Sentence);
        _json.WriteEndObject();
    }

    private void Write(string name, Participant? participant)
    {
        if (participant is null)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteString("name", participant.Name);
        _json.WriteString("type", participant.Type?.ToString());
        WriteBounds(participant.Span);
        _json.WriteString("text", participant.Text);
        if (participant.Mention is not null) _json.WriteString("mention", participant.Mention);
        _json.WriteEndObject();
    }

    private void Write(string name, Item? item)
    {
        if (item is null)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteString("text", item.Text);
        WriteBounds(item.Span);
        _json.WriteEndObject();
    }

    private void Write(TimeExpression? time)
    {
        if (time is null)
        {
            _json.WriteNull("time");
            return;
        }

        _json.WriteStartObject("time");
        _json.WriteString("text", time.Text);
        _json.WriteString("value", time.Value);
        _json.WriteEndObject();
    }

    private void Write(string name, TextSpan span, string? text = null)
    {
        _json.WriteStartObject(name);
        WriteBounds(span);
        if (text is not null) _json.WriteString("text", text.AsSpan(span.Start, span.Length));
        _json.WriteEndObject();
    }

    private void WriteBounds(TextSpan span)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
    }

    private static string Camel<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
