using System.Globalization;
using System.Text;

namespace EntityExtraction.Rules.Writing;

/// <summary>Writes YAML: mappings in lines of their own, lists of words between brackets.</summary>
internal sealed class YamlText
{
    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _afterDash;

    /// <summary>A key whose value follows in the lines below.</summary>
    public void Open(string key, Action write)
    {
        Start(key).Append('\n');
        _indent += 2;
        write();
        _indent -= 2;
    }

    /// <summary>Items of a list, each a mapping.</summary>
    public void List<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        Open(key, () =>
        {
            foreach (var item in items)
            {
                _text.Append(' ', _indent).Append("- ");
                _afterDash = true;
                _indent += 2;
                write(item);
                _indent -= 2;
            }
        });
    }

    public void Text(string key, string? text)
    {
        if (text is not null) Start(key).Append(' ').Append(Quote(text)).Append('\n');
    }

    public void Words(string key, IReadOnlyCollection<string>? words)
    {
        if (words is null) return;
        Start(key).Append(" [").AppendJoin(", ", words.Select(Quote)).Append("]\n");
    }

    /// <summary>The one of several, or all between brackets; nothing for none.</summary>
    public void OneOrMore(string key, IReadOnlyCollection<string> words)
    {
        if (words.Count == 1) Text(key, words.First());
        else if (words.Count > 1) Words(key, words);
    }

    public void Truth(string key, bool? value)
    {
        if (value is { } truth) Start(key).Append(truth ? " true\n" : " false\n");
    }

    public void Number(string key, double? value)
    {
        if (value is { } number) Start(key).Append(' ').Append(number.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
    }

    public override string ToString() => _text.ToString();

    private StringBuilder Start(string key)
    {
        if (!_afterDash) _text.Append(' ', _indent);
        _afterDash = false;
        return _text.Append(Quote(key)).Append(':');
    }

    /// <summary>A text as it stands where nothing in it means anything to YAML, else between double quotes.</summary>
    private static string Quote(string text)
    {
        if (IsPlain(text)) return text;
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\ufeff' or '\u0085' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[^1] == ' ' || !(char.IsAsciiLetter(text[0]) || text[0] == '$')) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or ' ' or '$' or '.' or '/')) return false;
        }

        return text.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "y" or "n");
    }
}
