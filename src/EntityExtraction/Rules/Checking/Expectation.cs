using System.Diagnostics.CodeAnalysis;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Checking;

/// <summary>What an example says that a sentence states: <c>not Iran supports rebels in Yemen (future, attributed to Oman)</c>.</summary>
internal sealed record Expectation(string Source, string Relation, string Target, bool IsNegated)
{
    /// <summary>How real; null for any.</summary>
    public Modality? Modality { get; private init; }

    /// <summary>Who says so; an empty name for anybody; null where it does not matter.</summary>
    public string? Speaker { get; private init; }

    public static bool TryParse(string text, Func<string, bool> isRelation, [NotNullWhen(true)] out Expectation? expectation)
    {
        expectation = null;
        text = text.Trim();
        var details = "";
        if (text.EndsWith(')') && text.LastIndexOf('(') is > 0 and var bracket) (details, text) = (text[(bracket + 1)..^1], text[..bracket].Trim());
        var negated = text.StartsWith("not ", StringComparison.Ordinal);
        if (negated) text = text[4..];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => isRelation(word));
        if (at <= 0 || at == words.Length - 1) return false;
        expectation = new Expectation(string.Join(' ', words[..at]), words[at], string.Join(' ', words[(at + 1)..]), negated);
        foreach (var detail in details.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Enum.TryParse<Modality>(detail, ignoreCase: true, out var modality)) expectation = expectation with { Modality = modality };
            else if (detail == "attributed") expectation = expectation with { Speaker = "" };
            else if (detail.StartsWith("attributed to ", StringComparison.Ordinal)) expectation = expectation with { Speaker = detail["attributed to ".Length..] };
            else return false;
        }

        return true;
    }

    /// <summary>Whether a relation is the one expected. Articles and case of names do not matter, nor does the order of the sides of a symmetric type.</summary>
    public bool IsMetBy(Relation relation)
    {
        if (relation.Type.Name != Relation || (relation.Polarity == Polarity.Negated) != IsNegated) return false;
        if (Modality is { } modality && relation.Modality != modality) return false;
        if (Speaker is not null && (relation.Attribution is null || (Speaker.Length > 0 && !Is(Speaker, relation.Attribution)))) return false;
        return (Is(Source, relation.Source) && Is(Target, relation.Target)) || (relation.Type.IsSymmetric && Is(Source, relation.Target) && Is(Target, relation.Source));
    }

    private static bool Is(string name, Participant participant) => Fold(name) == Fold(participant.Name);

    private static string Fold(string name) => name.ToLowerInvariant().Replace("the ", "", StringComparison.Ordinal).Replace('’', '\'');
}
