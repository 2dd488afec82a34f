using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EntityExtraction.Actors;

namespace EntityExtraction.Export.Json;

/// <summary>Documents in the form of a line of JSON Lines.</summary>
internal sealed class ExtractedDocumentConverter : JsonConverter<ExtractedDocument>
{
    public override ExtractedDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonRead.Object(ref reader));

    public override void Write(Utf8JsonWriter writer, ExtractedDocument value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        JsonWrite.Date(writer, value.Date);
        writer.WriteNumber("length", value.Length);
        if (value.Text is not null) writer.WriteString("text", value.Text);
        writer.WriteStartArray("entities");
        foreach (var (entity, mentions) in value.Entities)
        {
            JsonWrite.StartEntity(writer, entity);
            foreach (var mention in mentions) JsonWrite.Mention(writer, mention.Span, mention.Text, mention.Kind, mention.Id);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("relations");
        foreach (var relation in value.Relations) JsonWrite.Relation(writer, relation, value.Text);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static ExtractedDocument Of(JsonElement json) => new(
        JsonRead.OptionalText(json, "id"), JsonRead.Integer(json, "length"), [.. JsonRead.List(json, "entities").Select(EntityOf)], [.. JsonRead.List(json, "relations").Select(RelationConverter.Of)])
    {
        Date = JsonRead.OptionalText(json, "date") is { } date
            ? DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new JsonException($"'date' is no date: '{date}'.")
            : null,
        Text = JsonRead.OptionalText(json, "text"),
    };

    private static ExtractedEntity EntityOf(JsonElement json)
    {
        var entity = new Entity(JsonRead.Text(json, "id"), JsonRead.Text(json, "name"), JsonRead.Value<EntityType>(JsonRead.Text(json, "type"), "type")) { State = JsonRead.OptionalText(json, "state") };
        return new ExtractedEntity(entity, [.. JsonRead.List(json, "mentions").Select(m =>
            new ExtractedMention(JsonRead.Span(m), JsonRead.Text(m, "text"), JsonRead.Value<MentionKind>(JsonRead.Text(m, "kind"), "kind")) { Id = JsonRead.OptionalText(m, "mention") })]);
    }
}
