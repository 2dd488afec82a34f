using System.Globalization;
using EntityExtraction.Collections;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads the values of one file and reports what is wrong with them.</summary>
internal sealed class ValueReader(string file, Diagnostics diagnostics)
{
    public string File => file;

    public Diagnostics Diagnostics => diagnostics;

    public void Error(string code, YamlNode node, string message, string? expected = null, string? found = null, string? suggestion = null) =>
        Add(code, RuleDiagnosticSeverity.Error, node, message, expected, found, suggestion);

    public void Warn(string code, YamlNode node, string message, string? expected = null, string? found = null, string? suggestion = null) =>
        Add(code, RuleDiagnosticSeverity.Warning, node, message, expected, found, suggestion);

    /// <summary>Whether the node is a mapping with keys that are known, none twice and all that are needed.</summary>
    public bool IsMapping(YamlNode node, Mapping mapping)
    {
        if (node.Pairs is null)
        {
            WrongShape(node, $"{Capital(mapping.Noun)} is a mapping.", "a mapping with the keys " + string.Join(", ", mapping.Names));
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in node.Pairs)
        {
            if (!mapping.Has(key.Scalar))
            {
                Error("EE102", key, $"Unknown key in {mapping.Noun}.", OneOf(mapping.Names), key.Description, DidYouMean.Suggest(key.Scalar ?? "", mapping.Names));
            }
            else if (!seen.Add(key.Scalar!))
            {
                Error("EE114", key, $"The key '{key.Scalar}' is there twice.");
            }
        }

        foreach (var key in mapping.Keys)
        {
            if (key.IsRequired && node[key.Name] is null) Error("EE103", Value(node, key.Name) ?? node, $"{Capital(mapping.Noun)} needs '{key.Name}'.");
        }

        return true;
    }

    /// <summary>The keys and values of a mapping whose keys are names.</summary>
    public IEnumerable<(YamlNode Key, YamlNode Value)> Named(YamlNode? node, string what)
    {
        if (node is null) yield break;
        if (node.Pairs is null)
        {
            WrongShape(node, $"{what} stand under their names.", "a mapping");
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Pairs)
        {
            if (string.IsNullOrWhiteSpace(key.Scalar)) WrongShape(key, "A name is missing.", "a name");
            else if (!seen.Add(key.Scalar)) Error("EE114", key, $"The key '{key.Scalar}' is there twice.");
            else yield return (key, value);
        }
    }

    public IEnumerable<YamlNode> List(YamlNode? node, string what)
    {
        if (node is null) return [];
        if (node.Items is not null) return node.Items;
        WrongShape(node, $"{what} are a list.", "a list");
        return [];
    }

    /// <summary>The items of a list, or the one item that stands for a list.</summary>
    public static IEnumerable<YamlNode> OneOrMore(YamlNode? node) => node is null ? [] : node.Items ?? [node];

    public string? Text(YamlNode? node)
    {
        if (node is null) return null;
        if (node.Scalar is { } text && !node.IsNothing && text.Trim().Length > 0) return text;
        if (node.Scalar is null) WrongShape(node, "A text belongs here.", "a text");
        else WrongShape(node, "A text is missing here.", "a text", node.IsNothing ? null : "an empty text");
        return null;
    }

    public ValueList<string> Texts(YamlNode? node)
    {
        var texts = new List<string>();
        foreach (var item in OneOrMore(node))
        {
            if (Text(item) is { } text) texts.Add(text);
        }

        return texts.ToValueList();
    }

    public bool? Truth(YamlNode? node)
    {
        if (node is null) return null;
        if (node.Scalar is "true" or "false") return node.Scalar == "true";
        Error("EE112", node, "This is a question of yes or no.", "true or false", node.Description);
        return null;
    }

    public double? Probability(YamlNode? node)
    {
        if (node is null) return null;
        if (double.TryParse(node.Scalar, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1) return number;
        Error("EE113", node, "This is no probability.", "a number from 0 to 1", node.Description);
        return null;
    }

    public int? Whole(YamlNode? node)
    {
        if (node is null) return null;
        if (int.TryParse(node.Scalar, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Error("EE113", node, "This is no whole number.", "a whole number", node.Description);
        return null;
    }

    /// <summary>A value of an enumeration, in any case; null where there is none.</summary>
    public TEnum? EnumOf<TEnum>(YamlNode? node, string code = "EE111") where TEnum : struct, Enum
    {
        if (node is null) return null;
        var names = Enum.GetNames<TEnum>();
        foreach (var name in names)
        {
            if (name.Equals(node.Scalar, StringComparison.OrdinalIgnoreCase)) return Enum.Parse<TEnum>(name);
        }

        Error(code, node, $"There is no {Noun(typeof(TEnum).Name)} of this name.", OneOf(names), node.Description, (code == "EE108" ? Synonyms.OfType(node.Scalar) : null) ?? DidYouMean.Suggest(node.Scalar ?? "", names));
        return null;
    }

    public void WrongShape(YamlNode node, string message, string expected, string? found = null) => Error("EE101", node, message, expected, found ?? node.Description);

    public static string OneOf(IEnumerable<string> names) => "one of " + string.Join(", ", names);

    private static YamlNode? Value(YamlNode node, string key) => node.Pairs!.FirstOrDefault(p => p.Key.Scalar == key).Key;

    private static string Capital(string noun) => char.ToUpperInvariant(noun[0]) + noun[1..];

    private static string Noun(string type) => type switch
    {
        "EntityType" => "kind of entity",
        "PloverRoot" => "PLOVER root",
        "Upos" => "part of speech",
        _ => type.ToLowerInvariant(),
    };

    private void Add(string code, RuleDiagnosticSeverity severity, YamlNode node, string message, string? expected, string? found, string? suggestion) =>
        diagnostics.Add(new RuleDiagnostic(code, severity, file, node.Line, node.Column, message, suggestion) { Expected = expected, Found = found });
}
