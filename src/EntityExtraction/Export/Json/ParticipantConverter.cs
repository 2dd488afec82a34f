using System.Text.Json;
using System.Text.Json.Serialization;
using EntityExtraction.Actors;
using EntityExtraction.Relations;

namespace EntityExtraction.Export.Json;

/// <summary>Sides of relations in the documented form.</summary>
internal sealed class ParticipantConverter : JsonConverter<Participant>
{
    public override Participant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonRead.Object(ref reader));

    public override void Write(Utf8JsonWriter writer, Participant value, JsonSerializerOptions options) => JsonWrite.Participant(writer, value);

    public static Participant Of(JsonElement json)
    {
        var name = JsonRead.Text(json, "name");
        EntityType? type = JsonRead.OptionalText(json, "type") is { } kind ? JsonRead.Value<EntityType>(kind, "type") : null;
        return new Participant(name, type, JsonRead.Span(json), JsonRead.Text(json, "text"))
        {
            Entity = type is { } known && JsonRead.OptionalText(json, "id") is { } id ? new Entity(id, name, known) { State = JsonRead.OptionalText(json, "state") } : null,
            Mention = JsonRead.OptionalText(json, "mention"),
        };
    }
}
