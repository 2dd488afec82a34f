namespace EntityExtraction.Rules;

/// <summary>A sentence that shows what a rule finds.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">The relations that it states, as <c>SOURCE relation TARGET</c>, with <c>not</c> in front where negated; empty for a counter-example.</param>
/// <param name="Line">Line in the rule file, from 1.</param>
public sealed record RuleExample(string Text, IReadOnlyList<string> Expected, int Line);
