using EntityExtraction.Relations;
using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace EntityExtraction.FluentAssertions;

/// <summary>Assertions on the relations of a document.</summary>
/// <remarks>A side is named by its canonical name, by any name under which the catalog or the text knows it (<c>GNA</c>, <c>Ankara</c>), or by its words where it
/// is only described; case and articles do not matter. A relation of a more specific type counts.</remarks>
public sealed class ExtractionResultAssertions : ReferenceTypeAssertions<ExtractionResult, ExtractionResultAssertions>
{
    /// <summary>Assertions on a result.</summary>
    public ExtractionResultAssertions(ExtractionResult subject) : base(subject)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "result";

    /// <summary>Asserts that the document states a relation, whatever its polarity and modality; say more with <c>WithPolarity</c> and the like.</summary>
    /// <param name="source">Who.</param>
    /// <param name="type">What relation.</param>
    /// <param name="target">To whom.</param>
    /// <param name="because">Why, as part of a sentence.</param>
    /// <param name="becauseArgs">What stands in the places of <paramref name="because"/>.</param>
    [CustomAssertion]
    public RelationConstraint ContainRelation(string source, RelationType type, string target, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Contain(source, type, t => t.Is(type), target, because, becauseArgs);
    }

    /// <summary>Asserts that the document states a relation of a type of one's own.</summary>
    /// <param name="source">Who.</param>
    /// <param name="type">Name of the relation type.</param>
    /// <param name="target">To whom.</param>
    /// <param name="because">Why, as part of a sentence.</param>
    /// <param name="becauseArgs">What stands in the places of <paramref name="because"/>.</param>
    [CustomAssertion]
    public RelationConstraint ContainRelation(string source, string type, string target, string because = "", params object[] becauseArgs) =>
        Contain(source, new RelationType(type), t => IsNamed(t, type), target, because, becauseArgs);

    /// <summary>Asserts that the document does not state a relation, not even a negated one.</summary>
    /// <param name="source">Who.</param>
    /// <param name="type">What relation.</param>
    /// <param name="target">To whom.</param>
    /// <param name="because">Why, as part of a sentence.</param>
    /// <param name="becauseArgs">What stands in the places of <paramref name="because"/>.</param>
    [CustomAssertion]
    public AndConstraint<ExtractionResultAssertions> NotContainRelation(string source, RelationType type, string target, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(type);
        return NotContain($"{source} {type} {target}", r => r.Type.Is(type) && Sides.Are(Subject, r, source, target), because, becauseArgs);
    }

    /// <summary>Asserts that the document does not state a relation of a type of one's own, not even a negated one.</summary>
    /// <param name="source">Who.</param>
    /// <param name="type">Name of the relation type.</param>
    /// <param name="target">To whom.</param>
    /// <param name="because">Why, as part of a sentence.</param>
    /// <param name="becauseArgs">What stands in the places of <paramref name="because"/>.</param>
    [CustomAssertion]
    public AndConstraint<ExtractionResultAssertions> NotContainRelation(string source, string type, string target, string because = "", params object[] becauseArgs) =>
        NotContain($"{source} {type} {target}", r => IsNamed(r.Type, type) && Sides.Are(Subject, r, source, target), because, becauseArgs);

    /// <summary>Asserts that the document states no relation at all.</summary>
    /// <param name="because">Why, as part of a sentence.</param>
    /// <param name="becauseArgs">What stands in the places of <paramref name="because"/>.</param>
    [CustomAssertion]
    public AndConstraint<ExtractionResultAssertions> BeEmpty(string because = "", params object[] becauseArgs) => NotContain("no relations", _ => true, because, becauseArgs);

    private RelationConstraint Contain(string source, RelationType type, Func<RelationType, bool> isType, string target, string because, object[] becauseArgs)
    {
        var found = Subject.Relations.Where(r => isType(r.Type) && Sides.Are(Subject, r, source, target)).ToList();
        var wanted = $"{source} {type} {target}";
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(found.Count > 0)
            .FailWith("Expected the relation {0}{reason}, but it is not there.\n{1}", new Raw(wanted), new Raw(found.Count > 0 ? "" : FailureText.Of(Subject, type)));
        return new RelationConstraint(this, Subject, wanted, found);
    }

    private AndConstraint<ExtractionResultAssertions> NotContain(string wanted, Func<Relation, bool> isMeant, string because, object[] becauseArgs)
    {
        var found = Subject.Relations.Where(isMeant).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(found.Count == 0)
            .FailWith(wanted == "no relations" ? "Expected {0}{reason}, but there are some.\n{1}" : "Did not expect the relation {0}{reason}, but it is there.\n{1}", new Raw(wanted), new Raw(found.Count == 0 ? "" : FailureText.Explained(Subject, found)));
        return new AndConstraint<ExtractionResultAssertions>(this);
    }

    private static bool IsNamed(RelationType type, string name)
    {
        for (var t = type; t is not null; t = t.Parent)
        {
            if (t.Name == name) return true;
        }

        return false;
    }
}
