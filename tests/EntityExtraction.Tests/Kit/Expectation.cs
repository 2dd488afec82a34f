using System.Text.RegularExpressions;
using EntityExtraction.Relations;

namespace EntityExtraction.Tests.Kit;

/// <summary>What an example of a rule file says a sentence states: <c>not Iran supports rebels in Yemen (future)</c>.</summary>
internal sealed partial record Expectation(string Source, string Relation, string Target, bool Negated, string? Modality)
{
    public static Expectation Parse(string text, IReadOnlySet<string> relationTypes)
    {
        var modality = ModalityAtEnd().Match(text);
        if (modality.Success) text = text[..modality.Index].Trim();
        var negated = text.StartsWith("not ", StringComparison.Ordinal);
        if (negated) text = text[4..];
        var words = text.Split(' ');
        var at = Array.FindIndex(words, relationTypes.Contains);
        if (at <= 0 || at == words.Length - 1) throw new FormatException($"'{text}' is no 'SOURCE relation TARGET'.");
        return new Expectation(string.Join(' ', words[..at]), words[at], string.Join(' ', words[(at + 1)..]), negated, modality.Success ? modality.Groups[1].Value : null);
    }

    public bool IsMetBy(Relation relation)
    {
        if (relation.Type.Name != Relation || (relation.Polarity == Polarity.Negated) != Negated) return false;
        if (Modality is not null && !relation.Modality.ToString().Equals(Modality, StringComparison.OrdinalIgnoreCase)) return false;
        return (Is(Source, relation.Source) && Is(Target, relation.Target)) || (relation.Type.IsSymmetric && Is(Source, relation.Target) && Is(Target, relation.Source));
    }

    private static bool Is(string name, Participant participant) => Fold(name) == Fold(participant.Name);

    private static string Fold(string name) => name.ToLowerInvariant().Replace("the ", "", StringComparison.Ordinal).Replace("’", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"\((actual|future|possible|demanded|conditional)\)\s*$")]
    private static partial Regex ModalityAtEnd();
}
