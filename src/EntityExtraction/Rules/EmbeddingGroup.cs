using EntityExtraction.Collections;
using EntityExtraction.Predicates;

namespace EntityExtraction.Rules;

/// <summary>Words that change the meaning of the predicates under them in the same way: <i>refuse</i>, <i>decline</i>.</summary>
/// <param name="Effect">What they do.</param>
public sealed record EmbeddingGroup(Effect Effect)
{
    private readonly ValueList<Trigger> _triggers = [];

    /// <summary>The words: verbs, nouns and adjectives.</summary>
    public ValueList<Trigger> Triggers
    {
        get => _triggers;
        init => _triggers = TriggerOrder.Sort(value);
    }

    /// <summary>Whether the subject does what an infinitive after an object says: <i>promised Ukraine to send tanks</i>.</summary>
    public bool HasSubjectControl { get; init; }

    /// <summary>Sentences that show it.</summary>
    public ValueList<RuleExample> Examples { get; init; } = [];

    /// <summary>A remark for readers, or null.</summary>
    public string? Note { get; init; }
}
