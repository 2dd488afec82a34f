using System.Text.Json;
using System.Text.Json.Serialization;
using EntityExtraction.Relations;

namespace EntityExtraction.Export.Json;

/// <summary>Times in the documented form.</summary>
internal sealed class TimeExpressionConverter : JsonConverter<TimeExpression>
{
    public override TimeExpression Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonRead.Object(ref reader));

    public override void Write(Utf8JsonWriter writer, TimeExpression value, JsonSerializerOptions options) => JsonWrite.Time(writer, value);

    public static TimeExpression Of(JsonElement json) => new(JsonRead.Text(json, "text"), JsonRead.Span(json), JsonRead.OptionalText(json, "value"));
}
