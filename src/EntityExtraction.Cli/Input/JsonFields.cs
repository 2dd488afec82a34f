using System.Text.Json;

namespace EntityExtraction.Cli;

/// <summary>A field of a JSON line is missing or of the wrong kind.</summary>
internal sealed class JsonFieldException(string field, string reason, Exception? inner = null) : Exception($"{field}: {reason}", inner);

/// <summary>Reads fields of JSON objects strictly.</summary>
internal static class JsonFields
{
    public static JsonElement Object(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object ? element : throw new JsonFieldException(name, $"is {Kind(element)}, not an object.");

    public static string Text(JsonElement parent, string name, string? at = null)
    {
        var field = Field(parent, name, at);
        return AsText(field, Path(name, at));
    }

    /// <summary>The text of a field, or null where it is missing or null.</summary>
    public static string? OptionalText(JsonElement parent, string name, string? at = null) =>
        parent.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? AsText(field, Path(name, at)) : null;

    public static int Integer(JsonElement parent, string name, string? at = null)
    {
        var field = Field(parent, name, at);
        return field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var value) ? value
            : throw new JsonFieldException(Path(name, at), field.ValueKind == JsonValueKind.Number ? $"{field.GetRawText()} is not a whole number of 32 bits." : $"is {Kind(field)}, not a number.");
    }

    public static bool Boolean(JsonElement parent, string name)
    {
        var field = Field(parent, name, null);
        return field.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw new JsonFieldException(name, $"is {Kind(field)}, not true or false."),
        };
    }

    public static IEnumerable<JsonElement> Items(JsonElement parent, string name)
    {
        var field = Field(parent, name, null);
        return field.ValueKind == JsonValueKind.Array ? field.EnumerateArray() : throw new JsonFieldException(name, $"is {Kind(field)}, not a list.");
    }

    /// <summary>The texts of a field that may be one text or a list of them; none where the field is missing.</summary>
    public static IReadOnlyList<string> Texts(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var field) || field.ValueKind == JsonValueKind.Null) return [];
        return field.ValueKind == JsonValueKind.Array ? [.. field.EnumerateArray().Select((item, i) => AsText(item, $"{name}[{i}]"))] : [AsText(field, name)];
    }

    public static JsonElement Field(JsonElement parent, string name, string? at) =>
        parent.TryGetProperty(name, out var field) ? field : throw new JsonFieldException(Path(name, at), "is missing.");

    private static string AsText(JsonElement field, string path)
    {
        if (field.ValueKind != JsonValueKind.String) throw new JsonFieldException(path, $"is {Kind(field)}, not a text.");
        try
        {
            return field.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonFieldException(path, "is not valid Unicode.", e);
        }
    }

    private static string Path(string name, string? at) => at is null ? name : $"{at}.{name}";

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "a truth value",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a text",
        JsonValueKind.Array => "a list",
        _ => "an object",
    };
}
