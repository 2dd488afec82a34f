namespace EntityExtraction.Actors;

/// <summary>A table of tab-separated cells under a header line. Empty lines and lines that begin with # are no rows.</summary>
internal sealed class CatalogTable
{
    private readonly string _file;
    private readonly string _text;
    private readonly Range[] _cells;
    private int _position;
    private int _cellCount;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public CatalogTable(string file, string text)
    {
        (_file, _text) = (file, text);
        _cells = new Range[32];
        if (!Next()) return;
        for (var i = 0; i < _cellCount; i++)
        {
            if (!_columns.TryAdd(_text[_cells[i]].Trim(), i)) throw Error($"the column '{_text[_cells[i]]}' is named twice");
        }

        _cells = new Range[_cellCount + 1];
    }

    /// <summary>Line number of the row reached, from 1.</summary>
    public int Line { get; private set; }

    public IEnumerable<string> Columns => _columns.Keys;

    /// <summary>Moves to the next row; false at the end.</summary>
    public bool Next()
    {
        while (_position < _text.Length)
        {
            var start = _position;
            var end = _text.IndexOf('\n', start);
            if (end < 0) end = _text.Length;
            _position = end + 1;
            Line++;
            if (end > start && _text[end - 1] == '\r') end--;
            if (end == start || _text[start] == '#' || _text.AsSpan(start, end - start).IsWhiteSpace()) continue;
            Split(start, end);
            return true;
        }

        return false;
    }

    /// <summary>A cell of the row reached; empty where the row or the table lacks it.</summary>
    public ReadOnlySpan<char> this[string column] =>
        _columns.TryGetValue(column, out var i) && i < _cellCount ? _text.AsSpan(_cells[i]).Trim() : default;

    /// <summary>The text of a cell; null where it is empty.</summary>
    public string? Text(string column)
    {
        var cell = this[column];
        return cell.IsEmpty ? null : cell.ToString();
    }

    /// <summary>The parts of a cell between bars.</summary>
    public string[] List(string column)
    {
        var cell = this[column];
        return cell.IsEmpty ? [] : cell.ToString().Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    public string Required(string column) => Text(column) ?? throw Error($"the column '{column}' is empty");

    public CatalogFormatException Error(string problem) => new(_file, Line, problem);

    private void Split(int start, int end)
    {
        _cellCount = 0;
        while (true)
        {
            var tab = _text.AsSpan(start, end - start).IndexOf('\t');
            var cellEnd = tab < 0 ? end : start + tab;
            if (_cellCount == _cells.Length)
            {
                if (tab < 0 && cellEnd == start) return;
                throw Error($"there are more cells than the {_columns.Count} columns");
            }

            _cells[_cellCount++] = start..cellEnd;
            if (tab < 0) break;
            start = cellEnd + 1;
        }

        if (_columns.Count > 0 && _cellCount > _columns.Count)
        {
            if (_cells[_columns.Count].Start.Value != _cells[_columns.Count].End.Value) throw Error($"there are more cells than the {_columns.Count} columns");
            _cellCount = _columns.Count;
        }
    }
}
