using EntityExtraction.Collections;

namespace EntityExtraction.Rules;

/// <summary>What a rule that is defined elsewhere, mostly a built-in one, is to know besides, and what it is to know no longer.</summary>
/// <param name="RuleId">Id of the rule.</param>
public sealed record RuleExtension(string RuleId)
{
    private readonly Origin _origin = Origin.None;
    private readonly ValueList<Trigger> _triggers = [];
    private readonly ValueList<Trigger> _without = [];

    /// <summary>Further words that state its relation.</summary>
    public ValueList<Trigger> Triggers
    {
        get => _triggers;
        init => _triggers = TriggerOrder.Sort(value);
    }

    /// <summary>Words of the rule that are not to state its relation any more; taken away before <see cref="Triggers"/> are added.</summary>
    public ValueList<Trigger> Without
    {
        get => _without;
        init => _without = TriggerOrder.Sort(value);
    }

    /// <summary>Further guards, which must hold together with the rule's own.</summary>
    public ValueList<RoleConstraint> Where { get; init; } = [];

    /// <summary>Another confidence, 0 to 1, or null for the rule's own.</summary>
    public double? Confidence { get; init; }

    /// <summary>Another priority, or null for the rule's own.</summary>
    public int? Priority { get; init; }

    /// <summary>Further examples.</summary>
    public ValueList<RuleExample> Examples { get; init; } = [];

    /// <summary>Further counter-examples.</summary>
    public ValueList<RuleExample> CounterExamples { get; init; } = [];

    /// <summary>A remark for readers, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The file that the extension comes from; empty for one made in code. Takes no part in equality.</summary>
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

    /// <summary>The rule as the extension leaves it.</summary>
    internal Rule Apply(Rule rule) => rule with
    {
        Triggers = Without.Count == 0 ? [.. rule.Triggers, .. Triggers] : [.. rule.Triggers.Where(t => !TakesAway(t)), .. Triggers],
        Where = [.. rule.Where, .. Where],
        Confidence = Confidence ?? rule.Confidence,
        Priority = Priority ?? rule.Priority,
        Examples = [.. rule.Examples, .. Examples],
        CounterExamples = [.. rule.CounterExamples, .. CounterExamples],
    };

    /// <summary>Words are looked up in any case.</summary>
    private bool TakesAway(Trigger trigger) => Without.Any(w => w.Category == trigger.Category && w.Text.Equals(trigger.Text, StringComparison.OrdinalIgnoreCase));
}
