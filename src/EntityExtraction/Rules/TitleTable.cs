using System.Reflection;

namespace EntityExtraction.Rules;

/// <summary>Titles that make their holder head, hold office in or speak for a country or organization, by their last word.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TitleTable
{
    private static readonly Lazy<TitleTable> LazyBuiltIn = new(ReadBuiltIn);
    private readonly Dictionary<string, List<string[]>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _notOfStates = new(StringComparer.OrdinalIgnoreCase);

    private TitleTable(IEnumerable<string> titles)
    {
        foreach (var title in titles)
        {
            var words = title.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            if (!_byLastWord.TryGetValue(words[^1], out var list)) _byLastWord[words[^1]] = list = [];
            list.Add(words);
        }

        foreach (var list in _byLastWord.Values) list.Sort(static (a, b) => b.Length.CompareTo(a.Length));
    }

    public static TitleTable BuiltIn => LazyBuiltIn.Value;

    /// <summary>First token of the longest title that ends before a token; -1 where none does.</summary>
    /// <param name="form">The words of the document by index.</param>
    /// <param name="end">Token after the title.</param>
    /// <param name="floor">First token that may belong to it.</param>
    public int StartOf(Func<int, string> form, int end, int floor)
    {
        // "Secretary of State-nominee"
        if (end - 2 > floor && form(end - 1) is "nominee" or "designate" && form(end - 2) is "-") return StartOf(form, end - 2, floor);
        if (end <= floor || !_byLastWord.TryGetValue(form(end - 1), out var titles)) return -1;
        foreach (var words in titles)
        {
            var token = end - 1;
            var word = words.Length - 1;
            for (; word >= 0 && token >= floor; word--, token--)
            {
                if (form(token) is "-" && token > floor) token--;
                if (!string.Equals(form(token), words[word], StringComparison.OrdinalIgnoreCase)) break;
            }

            if (word < 0) return token + 1;
        }

        return -1;
    }

    /// <summary>Whether who bears a title without more words may be taken to hold an office of the state: <i>minister</i>, not <i>warlord</i> or <i>bishop</i>.</summary>
    public bool IsOfState(Func<int, string> form, int start, int end)
    {
        var title = form(start);
        for (var token = start + 1; token < end; token++) title += " " + form(token);
        return !_notOfStates.Contains(title);
    }

    private static TitleTable ReadBuiltIn()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Catalog/titles.tsv");
        var titles = new List<string>();
        var others = new List<string>();
        if (stream is null) return new TitleTable(titles);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#') || cells.Length < 4 || cells[3] != "1") continue;
            var before = titles.Count;
            titles.Add(cells[0]);
            titles.AddRange(cells[1].Split('|', StringSplitOptions.RemoveEmptyEntries));
            if (cells.Length > 4 && cells[4] == "organization") others.AddRange(titles[before..]);
        }

        var table = new TitleTable(titles);
        table._notOfStates.UnionWith(others);
        return table;
    }
}
