using System.Text.Json;
using System.Text.Json.Serialization;
using EntityExtraction.Relations;

namespace EntityExtraction.Export.Json;

/// <summary>Items in the documented form.</summary>
internal sealed class ItemConverter : JsonConverter<Item>
{
    public override Item Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonRead.Object(ref reader));

    public override void Write(Utf8JsonWriter writer, Item value, JsonSerializerOptions options) => JsonWrite.Item(writer, value);

    public static Item Of(JsonElement json) => new(JsonRead.Text(json, "text"), JsonRead.Span(json));
}
