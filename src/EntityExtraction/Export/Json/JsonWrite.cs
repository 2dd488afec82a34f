using System.Globalization;
using System.Text.Json;
using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Text;

namespace EntityExtraction.Export.Json;

/// <summary>Writes the documented form of relations and what they consist of.</summary>
internal static class JsonWrite
{
    /// <param name="json">Where to write.</param>
    /// <param name="relation">What to write.</param>
    /// <param name="text">The text of the document, from which the trigger's words are taken; null leaves them out.</param>
    public static void Relation(Utf8JsonWriter json, Relation relation, string? text)
    {
        json.WriteStartObject();
        json.WriteString("type", relation.Type.Name);
        Participant(json, "source", relation.Source);
        Participant(json, "target", relation.Target);
        Item(json, "item", relation.Item);
        Participant(json, "ofActor", relation.OfActor);
        if (relation is Seizes { From: not null } seizes) Participant(json, "from", seizes.From);
        if (relation.Fillers.Count > 0)
        {
            json.WriteStartObject("roles");
            foreach (var (role, participant) in relation.Fillers) Participant(json, role, participant);
            json.WriteEndObject();
        }

        json.WriteString("stance", Wire.Name(relation.Stance));
        json.WriteString("polarity", Wire.Name(relation.Polarity));
        json.WriteString("modality", Wire.Name(relation.Modality));
        Participant(json, "attribution", relation.Attribution);
        Time(json, "time", relation.Time);
        json.WriteNumber("confidence", Math.Round(relation.Confidence, 3));
        json.WriteString("rule", relation.Rule);
        if (relation.IsLoose) json.WriteBoolean("loose", true);
        json.WriteString("plover", Wire.Name(relation.Plover));
        json.WriteStartObject("trigger");
        Bounds(json, relation.Trigger);
        if (text is not null) json.WriteString("text", text.AsSpan(relation.Trigger.Start, relation.Trigger.Length));
        json.WriteEndObject();
        json.WriteStartObject("sentence");
        Bounds(json, relation.Sentence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Participant(Utf8JsonWriter json, string name, Participant? participant)
    {
        json.WritePropertyName(name);
        if (participant is null) json.WriteNullValue();
        else Participant(json, participant);
    }

    public static void Participant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("name", participant.Name);
        json.WriteString("type", participant.Type?.ToString());
        if (participant.Entity is { } entity)
        {
            json.WriteString("id", entity.Id);
            if (entity.State is not null) json.WriteString("state", entity.State);
        }

        Bounds(json, participant.Span);
        json.WriteString("text", participant.Text);
        if (participant.Mention is not null) json.WriteString("mention", participant.Mention);
        json.WriteEndObject();
    }

    public static void Item(Utf8JsonWriter json, string name, Item? item)
    {
        json.WritePropertyName(name);
        if (item is null) json.WriteNullValue();
        else Item(json, item);
    }

    public static void Item(Utf8JsonWriter json, Item item)
    {
        json.WriteStartObject();
        json.WriteString("text", item.Text);
        Bounds(json, item.Span);
        json.WriteEndObject();
    }

    public static void Time(Utf8JsonWriter json, string name, TimeExpression? time)
    {
        json.WritePropertyName(name);
        if (time is null) json.WriteNullValue();
        else Time(json, time);
    }

    public static void Time(Utf8JsonWriter json, TimeExpression time)
    {
        json.WriteStartObject();
        json.WriteString("text", time.Text);
        json.WriteString("value", time.Value);
        Bounds(json, time.Span);
        json.WriteEndObject();
    }

    public static void Mention(Utf8JsonWriter json, TextSpan span, string text, MentionKind kind, string? id)
    {
        json.WriteStartObject();
        Bounds(json, span);
        json.WriteString("text", text);
        json.WriteString("kind", Wire.Name(kind));
        if (id is not null) json.WriteString("mention", id);
        json.WriteEndObject();
    }

    /// <summary>An entity, up to its mentions.</summary>
    public static void StartEntity(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("name", entity.Name);
        json.WriteString("type", entity.Type.ToString());
        json.WriteString("id", entity.Id);
        if (entity.State is not null) json.WriteString("state", entity.State);
        json.WriteStartArray("mentions");
    }

    public static void Date(Utf8JsonWriter json, DateOnly? date)
    {
        if (date is { } day) json.WriteString("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    public static void Bounds(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
