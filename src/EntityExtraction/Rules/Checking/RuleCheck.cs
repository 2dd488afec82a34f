namespace EntityExtraction.Rules.Checking;

/// <summary>What became of one example or counter-example of a rule.</summary>
/// <remarks>Immutable. Made for test frameworks: its text names the case, <see cref="Passed"/> decides and <see cref="Message"/> tells why.</remarks>
/// <param name="Rule">The rule.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">The relation that it must state; null for a counter-example.</param>
/// <param name="Line">Line in the rule file, from 1; 0 for one made in code.</param>
/// <param name="Problem">What is wrong, or null.</param>
public sealed record RuleCheck(Rule Rule, string Text, string? Expected, int Line, RuleDiagnostic? Problem)
{
    /// <summary>Whether the sentence states what the example says, or nothing where it is a counter-example. A warning passes.</summary>
    public bool Passed => Problem is not { Severity: RuleDiagnosticSeverity.Error };

    /// <summary>What is wrong; an empty text where nothing is.</summary>
    public string Message => Problem?.ToString() ?? "";

    /// <summary>The case in a line, as a test is named.</summary>
    public override string ToString() => Expected is null ? $"{Rule.Id}: '{Text}' states no {Rule.Relation}" : $"{Rule.Id}: '{Text}' states {Expected}";
}
