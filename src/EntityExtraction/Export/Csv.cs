using System.Buffers;

namespace EntityExtraction.Export;

/// <summary>Rows of comma-separated values (RFC 4180), lines ended by <c>\n</c>.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    public static void Row(TextWriter writer, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(',');
            if (cells[i] is not { } cell) continue;
            if (cell.AsSpan().IndexOfAny(Special) < 0)
            {
                writer.Write(cell);
                continue;
            }

            writer.Write('"');
            writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }

        writer.Write('\n');
    }
}
