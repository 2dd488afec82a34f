using EntityExtraction.Rules.Checking;
using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace EntityExtraction.FluentAssertions;

/// <summary>Assertions on examples of rules.</summary>
public sealed class RuleCheckAssertions : ReferenceTypeAssertions<RuleCheck, RuleCheckAssertions>
{
    /// <summary>Assertions on an example.</summary>
    public RuleCheckAssertions(RuleCheck subject) : base(subject)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "example";

    /// <summary>Asserts that the sentence states what the example says, or nothing where it is a counter-example.</summary>
    /// <param name="because">Why, as part of a sentence.</param>
    /// <param name="becauseArgs">What stands in the places of <paramref name="because"/>.</param>
    [CustomAssertion]
    public AndConstraint<RuleCheckAssertions> Pass(string because = "", params object[] becauseArgs)
    {
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(Subject is { Passed: true })
            .FailWith("Expected the example to pass{reason}, but {0}", (object?)Subject?.Message ?? "there is none");
        return new AndConstraint<RuleCheckAssertions>(this);
    }
}
