using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EntityExtraction.Cli;

/// <summary>Texts in JSON lines, one document a line.</summary>
/// <remarks>A line that cannot be read is noted and left out. Lines are read only when they are asked for.</remarks>
internal sealed class JsonlTexts(string name, string id, FailureLog failures, InputSettings settings)
{
    /// <summary>A file with the wrong field fails in every line; to tell it a few times is enough.</summary>
    private const int MostMessages = 5;

    private int _failed;

    public IEnumerable<SourceDocument> Read(Stream stream)
    {
        // Latin-1 keeps bytes as they are: what is no UTF-8 is the fault of its own line only.
        using var reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var bytes = Encoding.Latin1.GetBytes(line).AsMemory();
            if (number == 1 && bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
            if (!string.IsNullOrWhiteSpace(line) && Parse(bytes, number) is { } document) yield return document;
        }

        if (_failed > MostMessages) failures.Add($"{name}: {_failed - MostMessages} more lines like these.", _failed - MostMessages);
    }

    private SourceDocument? Parse(ReadOnlyMemory<byte> line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = JsonFields.Object(json.RootElement, "the line");
            return new SourceDocument(Id(root) ?? $"{id}:{number}", JsonFields.Text(Parent(root, settings.TextField, out var field), field, Above(settings.TextField, field))) { Date = Date(root) ?? settings.Date };
        }
        catch (JsonFieldException e)
        {
            Fail($"line {number}: {e.Message}");
        }
        catch (JsonException e)
        {
            Fail($"line {number}: is no JSON object (see byte {e.BytePositionInLine + 1}).");
        }

        return null;
    }

    private void Fail(string message)
    {
        if (++_failed <= MostMessages) failures.Add($"{name}, {message}");
    }

    private string? Id(JsonElement root)
    {
        var parent = Parent(root, settings.IdField, out var field);
        return parent.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : JsonFields.OptionalText(parent, field, Above(settings.IdField, field));
    }

    private DateOnly? Date(JsonElement root)
    {
        var parent = Parent(root, settings.DateField, out var field);
        if (JsonFields.OptionalText(parent, field, Above(settings.DateField, field)) is not { Length: > 0 } text) return null;
        // Of a time stamp the day counts.
        var day = text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : throw new JsonFieldException(settings.DateField, $"'{text}' is no date of the form 2024-05-31.");
    }

    /// <summary>The part of a path above its last field, for messages; null where there is none.</summary>
    private static string? Above(string path, string field) => path.Length > field.Length ? path[..^(field.Length + 1)] : null;

    /// <summary>The object that a dotted path leads to, and the name of the field in it.</summary>
    private static JsonElement Parent(JsonElement root, string path, out string field)
    {
        // A field may itself have dots in its name.
        field = path;
        var parent = root;
        while (!parent.TryGetProperty(field, out _) && field.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            && parent.TryGetProperty(field[..dot], out var child) && child.ValueKind == JsonValueKind.Object)
        {
            (parent, field) = (child, field[(dot + 1)..]);
        }

        return parent;
    }
}
