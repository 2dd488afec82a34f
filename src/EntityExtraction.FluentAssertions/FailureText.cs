using System.Globalization;
using System.Text;
using EntityExtraction.Relations;

namespace EntityExtraction.FluentAssertions;

/// <summary>What a failed assertion shows: the text, what was found in it, and why the rest was not.</summary>
internal static class FailureText
{
    private const int Shown = 3;

    public static string Of(ExtractionResult result, RelationType wanted)
    {
        var text = new StringBuilder();
        Append(text, result);
        var near = result.WhyNot(wanted).Where(w => !w.IsFound).Take(Shown).ToList();
        text.Append(near.Count == 0 ? $"Why not: no word of the text triggers a rule for {wanted}." : "Why not:");
        foreach (var why in near) text.Append("\n  ").Append(why);
        return text.ToString();
    }

    public static string Explained(ExtractionResult result, IEnumerable<Relation> relations)
    {
        var text = new StringBuilder();
        Append(text, result);
        text.Append("Why:");
        foreach (var relation in relations.Take(Shown)) text.Append('\n').Append(result.Explain(relation)?.ToString() ?? Line(relation));
        return text.ToString();
    }

    public static string Line(Relation relation)
    {
        var details = new List<string>();
        if (relation.Polarity == Polarity.Negated) details.Add("negated");
        if (relation.Modality != Modality.Actual) details.Add(relation.Modality.ToString().ToLowerInvariant());
        if (relation.Item is { } item) details.Add($"item '{item.Text}'");
        if (relation.Attribution is { } speaker) details.Add($"says {speaker.Name}");
        details.Add(string.Create(CultureInfo.InvariantCulture, $"rule {relation.Rule}, {relation.Confidence:0.00}"));
        return $"{relation.Source.Name} {relation.Type} {relation.Target.Name} ({string.Join(", ", details)})";
    }

    private static void Append(StringBuilder text, ExtractionResult result)
    {
        text.Append("Text: ").Append(result.Document.Text.Original).Append('\n');
        text.Append(result.Relations.Count == 0 ? "Found: nothing\n" : "Found:\n");
        foreach (var relation in result.Relations) text.Append("  ").Append(Line(relation)).Append('\n');
    }
}
