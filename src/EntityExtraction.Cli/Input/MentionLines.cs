using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using EntityExtraction.Actors;
using EntityExtraction.Input;
using EntityExtraction.Text;

namespace EntityExtraction.Cli;

/// <summary>Documents with given mentions, one a line: <c>{"id","text","mentions":[{"id","start","end"}]}</c>.</summary>
/// <remarks>A line that cannot be read is noted and left out. Lines are read only when they are asked for, so that a pipe can be used in dialogue.</remarks>
internal sealed class MentionLines(string path, FailureLog failures, DateOnly? date)
{
    private readonly string _name = path == "-" ? "standard input" : path;
    private readonly ConcurrentQueue<int> _lines = new();

    public IEnumerable<SourceDocument> Read()
    {
        if (Open() is not { } stream) yield break;
        using (stream)
        {
            // Latin-1 keeps bytes as they are: what is no UTF-8 is the fault of its own line only.
            using var reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                var bytes = Encoding.Latin1.GetBytes(line).AsMemory();
                if (number == 1 && bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
                if (string.IsNullOrWhiteSpace(line) || Parse(bytes, number) is not { } document) continue;
                _lines.Enqueue(number);
                yield return document;
            }
        }
    }

    /// <summary>File and line of the next outcome; they come in the order in which the documents were read.</summary>
    public string NextPlace() => Place(_lines.TryDequeue(out var number) ? number : 0);

    private string Place(int number) => $"{_name}, line {number}";

    private Stream? Open()
    {
        if (path == "-") return Console.OpenStandardInput();
        try
        {
            return TextFile.OpenText(path).BaseStream;
        }
        catch (UnreadableDocumentException e)
        {
            failures.Add(e.Message);
            return null;
        }
    }

    private SourceDocument? Parse(ReadOnlyMemory<byte> line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = JsonFields.Object(json.RootElement, "the line");
            var mentions = new List<GivenMention>();
            foreach (var item in JsonFields.Items(root, "mentions"))
            {
                var at = $"mentions[{mentions.Count}]";
                var mention = JsonFields.Object(item, at);
                var (start, end) = (JsonFields.Integer(mention, "start", at), JsonFields.Integer(mention, "end", at));
                mentions.Add(new GivenMention(JsonFields.Text(mention, "id", at), new TextSpan(start, (int)Math.Max((long)end - start, int.MinValue))));
            }

            return new SourceDocument(JsonFields.Text(root, "id"), JsonFields.Text(root, "text")) { Date = date, Mentions = mentions };
        }
        catch (JsonFieldException e)
        {
            failures.Add($"{Place(number)}: {e.Message}");
        }
        catch (JsonException e)
        {
            failures.Add($"{Place(number)}: is no JSON object (see byte {e.BytePositionInLine + 1}).");
        }

        return null;
    }
}
