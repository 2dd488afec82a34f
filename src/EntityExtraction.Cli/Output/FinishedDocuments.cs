using System.Text.Json;

namespace EntityExtraction.Cli;

/// <summary>Finds out which documents an output of JSON lines holds already.</summary>
internal static class FinishedDocuments
{
    /// <returns>How often each id is there, and where the last whole line ends.</returns>
    /// <exception cref="CommandException">A whole line is none that <c>extract</c> writes.</exception>
    public static (Dictionary<string, int> Done, long End) Read(Stream stream, string path)
    {
        var done = new Dictionary<string, int>(StringComparer.Ordinal);
        var (end, number) = (0L, 0);
        foreach (var line in WholeLines(stream))
        {
            number++;
            var id = Id(line.Span) ?? throw new CommandException($"{path}, line {number}: is no line that extract wrote; name another output, or leave --resume out to write it anew.");
            done[id] = done.GetValueOrDefault(id) + 1;
            end += line.Length + 1;
        }

        return (done, end);
    }

    private static string? Id(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            // extract writes the id first.
            var id = json.Read() && json.TokenType == JsonTokenType.StartObject && json.Read() && json.ValueTextEquals("id"u8) && json.Read() ? json.GetString() : null;
            while (json.Read())
            {
                // A line may have been cut and gone on with by something else: only one that is whole counts.
            }

            return id;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> WholeLines(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var (start, filled) = (0, 0);
        while (true)
        {
            var newLine = Array.IndexOf(buffer, (byte)'\n', start, filled - start);
            if (newLine >= 0)
            {
                yield return buffer.AsMemory(start, newLine - start);
                start = newLine + 1;
                continue;
            }

            if (start > 0)
            {
                buffer.AsSpan(start, filled - start).CopyTo(buffer);
                (start, filled) = (0, filled - start);
            }
            else if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0) yield break;
            filled += read;
        }
    }
}
