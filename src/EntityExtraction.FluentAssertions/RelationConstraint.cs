using EntityExtraction.Relations;
using FluentAssertions;
using FluentAssertions.Execution;

namespace EntityExtraction.FluentAssertions;

/// <summary>Says more about a relation that was found. Each assertion narrows down to the relations of which it is true.</summary>
public sealed class RelationConstraint : AndConstraint<ExtractionResultAssertions>
{
    private readonly ExtractionResult _result;
    private readonly string _wanted;
    private readonly IReadOnlyList<Relation> _found;

    internal RelationConstraint(ExtractionResultAssertions parent, ExtractionResult result, string wanted, IReadOnlyList<Relation> found) : base(parent) =>
        (_result, _wanted, _found) = (result, wanted, found);

    /// <summary>The relation; the first where there are several.</summary>
    public Relation Which => _found[0];

    /// <summary>Asserts that it is affirmed or negated.</summary>
    [CustomAssertion]
    public RelationConstraint WithPolarity(Polarity polarity, string because = "", params object[] becauseArgs) => With($"polarity {polarity}", r => r.Polarity == polarity, because, becauseArgs);

    /// <summary>Asserts how real it is presented.</summary>
    [CustomAssertion]
    public RelationConstraint WithModality(Modality modality, string because = "", params object[] becauseArgs) => With($"modality {modality}", r => r.Modality == modality, because, becauseArgs);

    /// <summary>Asserts what is bought or given, or which office is held. The words must contain the given ones.</summary>
    [CustomAssertion]
    public RelationConstraint WithItem(string item, string because = "", params object[] becauseArgs) =>
        With($"item '{item}'", r => r.Item is { } found && found.Text.Contains(item, StringComparison.OrdinalIgnoreCase), because, becauseArgs);

    /// <summary>Asserts what fills a role that the relation type has of its own.</summary>
    [CustomAssertion]
    public RelationConstraint WithRole(string role, string filler, string because = "", params object[] becauseArgs) =>
        With($"{role} '{filler}'", r => r.FillerOf(role) is { } found && Sides.Is(_result, found, filler), because, becauseArgs);

    /// <summary>Asserts who says so.</summary>
    [CustomAssertion]
    public RelationConstraint WithAttribution(string speaker, string because = "", params object[] becauseArgs) =>
        With($"attribution to '{speaker}'", r => r.Attribution is { } found && Sides.Is(_result, found, speaker), because, becauseArgs);

    /// <summary>Asserts that a rule found it.</summary>
    [CustomAssertion]
    public RelationConstraint ByRule(string ruleId, string because = "", params object[] becauseArgs) => With($"rule '{ruleId}'", r => r.Rule == ruleId, because, becauseArgs);

    /// <summary>Asserts that its confidence is at least the given one, 0 to 1.</summary>
    [CustomAssertion]
    public RelationConstraint WithConfidence(double least, string because = "", params object[] becauseArgs) => With($"confidence of at least {least:0.00}", r => r.Confidence >= least, because, becauseArgs);

    private RelationConstraint With(string what, Func<Relation, bool> holds, string because, object[] becauseArgs)
    {
        var left = _found.Where(holds).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(left.Count > 0)
            .FailWith("Expected {0} with {1}{reason}, but it has not.\n{2}", new Raw(_wanted), new Raw(what), new Raw(left.Count > 0 ? "" : FailureText.Explained(_result, _found) + "\n" + string.Join('\n', _found.Select(FailureText.Line))));
        return new RelationConstraint(And, _result, _wanted, left.Count > 0 ? left : _found);
    }
}
