using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>The names of the embedded actor catalog, and of lists of everyday names beside it, as phrases with classes.</summary>
internal sealed class CatalogNames
{
    private readonly Dictionary<string, NameClasses> _phrases = new(StringComparer.Ordinal);

    public static CatalogNames Read()
    {
        var names = new CatalogNames();
        foreach (var row in Rows("countries"))
        {
            names.Add(NameClasses.Country, row("name"), row("aliases"));
            names.Add(NameClasses.City, row("capital"));
            names.Add(NameClasses.Organization, row("metonyms"));
            names.Add(NameClasses.Nationality, row("adjectives"), row("people"));
            names.Add(NameClasses.Ambiguous, row("ambiguous"));
        }

        foreach (var row in Rows("places"))
        {
            names.Add(row("kind") == "city" ? NameClasses.City : NameClasses.Place, row("name"), row("aliases"));
            names.Add(NameClasses.Nationality, row("adjective"));
        }

        foreach (var row in Rows("organizations"))
        {
            names.Add(row("kind") == "company" ? NameClasses.Company : NameClasses.Organization, row("name"), row("aliases"), row("metonyms"));
            names.Add(NameClasses.Ambiguous, row("ambiguous"));
        }

        foreach (var row in Rows("people"))
        {
            names.Add(NameClasses.Person, row("name"), row("aliases"));
            names.Add(NameClasses.Surname, row("surname"), row("name").Split(' ')[^1]);
        }

        foreach (var row in Rows("things")) names.Add(row("type") == "Product" ? NameClasses.Thing : NameClasses.Occasion, row("name"), row("aliases"));
        foreach (var row in Rows("givennames")) names.Add(NameClasses.GivenName, row("name"));
        foreach (var row in Rows("titles")) names.Add(NameClasses.Title, row("title"), row("aliases"));
        foreach (var row in Rows("groups")) names.Add(NameClasses.Group, row("lemma"), row("plural"));
        names.Add(NameClasses.Belief, [.. GroupWords.All]);
        names.Add(NameClasses.GivenName, List("givennames", ' '));
        names.Add(NameClasses.Surname, List("surnames", ' '));
        names.Add(NameClasses.City, List("places", '|'));
        names.Add(NameClasses.Company, List("bodies", '|'));
        return names;
    }

    /// <summary>The phrases as words, in a stable order.</summary>
    public IEnumerable<(string[] Words, NameClasses Classes)> Phrases =>
        _phrases.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key.Split(' '), p.Value));

    /// <summary>The classes of a phrase.</summary>
    public NameClasses Of(ReadOnlySpan<string> words) => _phrases.GetValueOrDefault(string.Join(' ', words.ToArray()).ToLowerInvariant());

    private void Add(NameClasses classes, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            foreach (var name in cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var words = name.ToLowerInvariant().Replace("'s", " 's", StringComparison.Ordinal).Replace(",", " ,", StringComparison.Ordinal);
                Put(words, classes);
                // Corpora differ in whether they part words at hyphens.
                if (words.Contains('-', StringComparison.Ordinal)) Put(words.Replace("-", " - ", StringComparison.Ordinal), classes);
            }
        }
    }

    private void Put(string words, NameClasses classes)
    {
        var key = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        _phrases[key] = _phrases.GetValueOrDefault(key) | classes;
    }

    /// <summary>The lines of a list of names, without remarks.</summary>
    public static string[] Lines(string list)
    {
        using var stream = typeof(CatalogNames).Assembly.GetManifestResourceStream($"Names/{list}.txt")
            ?? throw new InvalidOperationException($"There is no list '{list}'.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    private static string[] List(string list, char between) => [.. Lines(list).SelectMany(line => line.Split(between, StringSplitOptions.RemoveEmptyEntries))];

    private static IEnumerable<Func<string, string>> Rows(string list)
    {
        using var stream = typeof(Document).Assembly.GetManifestResourceStream($"Catalog/{list}.tsv")
            ?? throw new InvalidOperationException($"The catalog has no list '{list}'.");
        using var reader = new StreamReader(stream);
        string[]? header = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
                continue;
            }

            yield return column => Array.IndexOf(header, column) is var i && i >= 0 ? i < cells.Length ? cells[i] : "" : throw new InvalidOperationException($"The list '{list}' has no column '{column}'.");
        }
    }
}
