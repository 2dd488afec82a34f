using System.Text.Json;
using System.Text.Json.Serialization;
using EntityExtraction.Relations;

namespace EntityExtraction.Export.Json;

/// <summary>Types of relations by their names. Of a user's own type only the name comes back: what it means for stance and event stands in each relation.</summary>
internal sealed class RelationTypeConverter : JsonConverter<RelationType>
{
    public override RelationType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (string.IsNullOrWhiteSpace(name)) throw new JsonException("the name of a relation type is expected.");
        return RelationType.BuiltIn.FirstOrDefault(t => t.Name == name) ?? new RelationType(name);
    }

    public override void Write(Utf8JsonWriter writer, RelationType value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}
