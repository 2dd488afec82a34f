using System.Text.Json;
using EntityExtraction.Text;

namespace EntityExtraction.Export.Json;

/// <summary>Reads the fields of the documented form. What is missing or of the wrong kind is a <see cref="JsonException"/> that names the field.</summary>
internal static class JsonRead
{
    public static JsonElement Object(ref Utf8JsonReader reader)
    {
        var element = JsonElement.ParseValue(ref reader);
        return element.ValueKind == JsonValueKind.Object ? element : throw new JsonException("an object is expected.");
    }

    public static string Text(JsonElement parent, string name) => OptionalText(parent, name) ?? throw new JsonException($"'{name}' is missing.");

    public static string? OptionalText(JsonElement parent, string name)
    {
        if (Field(parent, name) is not { } field) return null;
        try
        {
            return field.ValueKind == JsonValueKind.String ? field.GetString() : throw new JsonException($"'{name}' is no text.");
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException($"'{name}' is not valid Unicode.", e);
        }
    }

    /// <summary>A field that is there and not null.</summary>
    public static JsonElement? Field(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;

    public static T? Optional<T>(JsonElement parent, string name, Func<JsonElement, T> read) where T : class => Field(parent, name) is { } field ? read(field) : null;

    public static T Required<T>(JsonElement parent, string name, Func<JsonElement, T> read) => Field(parent, name) is { } field ? read(field) : throw new JsonException($"'{name}' is missing.");

    public static IEnumerable<JsonElement> List(JsonElement parent, string name) => Field(parent, name) is not { } field ? []
        : field.ValueKind == JsonValueKind.Array ? field.EnumerateArray() : throw new JsonException($"'{name}' is no list.");

    public static int Integer(JsonElement parent, string name) =>
        Field(parent, name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var value) ? value : throw new JsonException($"'{name}' is no whole number.");

    public static TextSpan Span(JsonElement parent)
    {
        var (start, end) = (Integer(parent, "start"), Integer(parent, "end"));
        return start >= 0 && end >= start ? TextSpan.FromBounds(start, end) : throw new JsonException($"'start' {start} and 'end' {end} are no place in a text.");
    }

    public static T Value<T>(string text, string name) where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : throw new JsonException($"'{name}' has the unknown value '{text}'.");
}
