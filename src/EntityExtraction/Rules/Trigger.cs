using EntityExtraction.Predicates;

namespace EntityExtraction.Rules;

/// <summary>A word or phrase that states a rule's relation.</summary>
/// <param name="Category">Part of speech, or compound or prefix.</param>
/// <param name="Text">Lemmas in plain order; the participle for a compound, the prefix itself for a prefix.</param>
public readonly record struct Trigger(PredicateCategory Category, string Text)
{
    /// <summary><c>verb: throw weight</c></summary>
    public override string ToString() => $"{Category.ToString().ToLowerInvariant()}: {Text}";
}
