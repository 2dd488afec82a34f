using System.Text.Json;
using System.Text.Json.Serialization;
using EntityExtraction.Actors;

namespace EntityExtraction.Export.Json;

/// <summary>Given mentions as <c>{"id":"a","start":0,"end":6}</c>.</summary>
internal sealed class GivenMentionConverter : JsonConverter<GivenMention>
{
    public override GivenMention Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonRead.Object(ref reader);
        return new GivenMention(JsonRead.Text(json, "id"), JsonRead.Span(json));
    }

    public override void Write(Utf8JsonWriter writer, GivenMention value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        JsonWrite.Bounds(writer, value.Span);
        writer.WriteEndObject();
    }
}
