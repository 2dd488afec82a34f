using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Text;

namespace EntityExtraction.Rules.Checking;

/// <summary>Runs the examples and counter-examples of rules.</summary>
internal sealed class ExampleRunner(EntityExtractor extractor, IReadOnlyCollection<RelationType> types)
{
    private readonly HashSet<string> _types = types.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<RuleCheck> Run(Rule rule, IEnumerable<RuleExample> examples, IEnumerable<RuleExample> counterExamples)
    {
        foreach (var example in examples)
        {
            var result = rule.Target.Has(Role.Given) ? extractor.Extract(new SourceDocument(rule.Id, example.Text) { Mentions = Named(example) }) : extractor.Extract(example.Text);
            foreach (var expected in example.Expected) yield return new RuleCheck(rule, example.Text, expected, example.Line, Example(rule, example, expected, result));
        }

        foreach (var example in counterExamples)
        {
            yield return new RuleCheck(rule, example.Text, null, example.Line, CounterExample(rule, example, extractor.Extract(example.Text)));
        }
    }

    /// <summary>The two that an example names, as a caller would give them.</summary>
    private List<GivenMention> Named(RuleExample example)
    {
        var given = new List<GivenMention>();
        foreach (var expected in example.Expected)
        {
            if (!Expectation.TryParse(expected, _types.Contains, out var expectation)) continue;
            foreach (var name in (string[])[expectation.Source, expectation.Target])
            {
                if (example.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at) given.Add(new GivenMention($"m{given.Count}", new TextSpan(at, name.Length)));
            }
        }

        return given;
    }

    private RuleDiagnostic? Example(Rule rule, RuleExample example, string expected, ExtractionResult result)
    {
        if (!Expectation.TryParse(expected, _types.Contains, out var expectation)) return Problem("EE109", RuleDiagnosticSeverity.Error, rule, example, "This names no relation between two.", "SOURCE relation TARGET", $"'{expected}'");
        var met = result.Relations.Where(expectation.IsMetBy).ToList();
        if (met.Any(r => r.Rule == rule.Id)) return null;
        if (met.Count == 0) return Problem("EE201", RuleDiagnosticSeverity.Error, rule, example, $"The example '{example.Text}' does not state what it should; {WhyNot(rule, result)}.", $"'{expected}'", Found(result.Relations), CanonicalName(expectation, result));
        // An example that says more than its own relation leans on other rules.
        return expectation.Relation != rule.Relation.Name || WhyNot(rule, result).Step >= MatchStep.Kept
            ? null
            : Problem("EE203", RuleDiagnosticSeverity.Warning, rule, example, $"The example '{example.Text}' is met, but by the rule '{met[0].Rule}'; {WhyNot(rule, result)}.", null, null);
    }

    private static RuleDiagnostic? CounterExample(Rule rule, RuleExample example, ExtractionResult result)
    {
        var found = result.Relations.Where(r => r.Type.Equals(rule.Relation)).ToList();
        return found.Count == 0 ? null : Problem("EE202", RuleDiagnosticSeverity.Error, rule, example, $"The counter-example '{example.Text}' states something.", $"no {rule.Relation}", Found(found));
    }

    /// <summary>Examples name actors as the catalog does: <i>United Kingdom</i>, though the sentence says <i>Britain</i>.</summary>
    private static string? CanonicalName(Expectation expectation, ExtractionResult result)
    {
        foreach (var name in (string[])[expectation.Source, expectation.Target])
        {
            var meant = result.EntityMap.Mentions.FirstOrDefault(m => m.Text.Equals(name, StringComparison.OrdinalIgnoreCase))?.Entity.Name;
            if (meant is not null && !meant.Equals(name, StringComparison.OrdinalIgnoreCase)) return $"'{name}' stands under its canonical name, '{meant}'.";
        }

        return null;
    }

    private static WhyNot WhyNot(Rule rule, ExtractionResult result) => result.WhyNot(rule.Id);

    private static string Found(IReadOnlyCollection<Relation> relations) =>
        relations.Count == 0 ? "no relation" : string.Join("; ", relations.Select(r => $"{(r.Polarity == Polarity.Negated ? "not " : "")}{r.Source.Name} {r.Type} {r.Target.Name} (by '{r.Rule}')"));

    private static RuleDiagnostic Problem(string code, RuleDiagnosticSeverity severity, Rule rule, RuleExample example, string message, string? expected, string? found, string? suggestion = null) =>
        new(code, severity, rule.File, example.Line, example.Column, message, suggestion) { Expected = expected, Found = found };
}
