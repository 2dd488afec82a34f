using System.Text.Json;
using System.Text.Json.Serialization;
using EntityExtraction.Text;

namespace EntityExtraction.Export.Json;

/// <summary>Places as <c>{"start":0,"end":6}</c>, as everywhere in the output.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonRead.Span(JsonRead.Object(ref reader));

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonWrite.Bounds(writer, value);
        writer.WriteEndObject();
    }
}
