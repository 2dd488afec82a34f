using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>From words with arguments to a relation.</summary>
/// <remarks>Immutable and thread-safe. Rules are equal when they say the same; where they are written does not matter.</remarks>
/// <param name="Id">Unique name.</param>
/// <param name="Relation">What is stated.</param>
public sealed record Rule(string Id, RelationType Relation)
{
    private readonly Origin _origin = Origin.None;
    private readonly ValueList<Trigger> _triggers = [];

    /// <summary>The words that state it, verbs first, then nouns, adjectives, compounds and prefixes.</summary>
    public ValueList<Trigger> Triggers
    {
        get => _triggers;
        init => _triggers = TriggerOrder.Sort(value);
    }

    /// <summary>Roles of which the first that is filled gives the source.</summary>
    public ValueList<Role> Source { get; init; } = [];

    /// <summary>Roles of which the first that is filled gives the target.</summary>
    public ValueList<Role> Target { get; init; } = [];

    /// <summary>Roles that give the item bought or given.</summary>
    public ValueList<Role> Item { get; init; } = [];

    /// <summary>Roles that give the loser of what is seized or the place left.</summary>
    public ValueList<Role> From { get; init; } = [];

    /// <summary>What fills the further roles that the relation's type has of its own.</summary>
    public ValueList<RoleFilling> Roles { get; init; } = [];

    /// <summary>How likely a match is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>Of what the same words state of the same two, only the findings of the rules with the highest priority are kept. Default 0, that of the built-in rules.</summary>
    public int Priority { get; init; }

    /// <summary>Whether the words say that the relation is over, so that what is found is negated: <i>quit the party</i>. What <see cref="Also"/> states is not. Default false.</summary>
    public bool Ends { get; init; }

    /// <summary>The PLOVER root of what is stated where it is not that of the relation's type; null for the type's.</summary>
    public PloverRoot? Plover { get; init; }

    /// <summary>Further relations that the same words state.</summary>
    public ValueList<FurtherRelation> Also { get; init; } = [];

    /// <summary>Guards; all must hold.</summary>
    public ValueList<RoleConstraint> Where { get; init; } = [];

    /// <summary>Sentences in which the rule must find something.</summary>
    public ValueList<RuleExample> Examples { get; init; } = [];

    /// <summary>Sentences that state nothing of the relation.</summary>
    public ValueList<RuleExample> CounterExamples { get; init; } = [];

    /// <summary>A remark for readers, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The file that the rule comes from; empty for one made in code. Takes no part in equality.</summary>
    public string File
    {
        get => _origin.File;
        init => _origin = _origin with { File = value };
    }

    /// <summary>Its line there, from 1. Takes no part in equality.</summary>
    public int Line
    {
        get => _origin.Line;
        init => _origin = _origin with { Line = value };
    }
}
