using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>From words with arguments to a relation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Unique name.</param>
/// <param name="Relation">What is stated.</param>
public sealed record Rule(string Id, RelationType Relation)
{
    /// <summary>The words that state it.</summary>
    public IReadOnlyList<Trigger> Triggers { get; init; } = [];

    /// <summary>Roles of which the first that is filled gives the source.</summary>
    public IReadOnlyList<Role> Source { get; init; } = [];

    /// <summary>Roles of which the first that is filled gives the target.</summary>
    public IReadOnlyList<Role> Target { get; init; } = [];

    /// <summary>Roles that give the item bought or given.</summary>
    public IReadOnlyList<Role> Item { get; init; } = [];

    /// <summary>Roles that give the loser of what is seized or the place left.</summary>
    public IReadOnlyList<Role> From { get; init; } = [];

    /// <summary>How likely a match is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>The PLOVER root of what is stated where it is not that of the relation's type; null for the type's.</summary>
    public PloverRoot? Plover { get; init; }

    /// <summary>Further relations that the same words state.</summary>
    public IReadOnlyList<FurtherRelation> Also { get; init; } = [];

    /// <summary>Guards; all must hold.</summary>
    public IReadOnlyList<RoleConstraint> Where { get; init; } = [];

    /// <summary>Sentences in which the rule must find something.</summary>
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>Sentences that state nothing of the relation.</summary>
    public IReadOnlyList<RuleExample> CounterExamples { get; init; } = [];

    /// <summary>The file that the rule comes from; empty for one made in code.</summary>
    public string File { get; init; } = "";

    /// <summary>Its line there, from 1.</summary>
    public int Line { get; init; }
}

/// <summary>A further relation that a rule's words state.</summary>
/// <param name="Relation">What.</param>
/// <param name="Source">Roles for the source, in order of preference.</param>
/// <param name="Target">Roles for the target, in order of preference.</param>
public sealed record FurtherRelation(RelationType Relation, IReadOnlyList<Role> Source, IReadOnlyList<Role> Target);
