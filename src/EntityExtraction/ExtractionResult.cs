using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Syntax;

namespace EntityExtraction;

/// <summary>What was found in one document.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Document">The annotated text.</param>
/// <param name="EntityMap">Entities and their mentions.</param>
/// <param name="Relations">Relations in text order.</param>
public sealed record ExtractionResult(Document Document, EntityMap EntityMap, IReadOnlyList<Relation> Relations)
{
    /// <summary>The rules that found the relations; null where something else did.</summary>
    internal RuleRelationExtractor? Rules { get; init; }

    /// <summary>Why a relation of this result was found: its rule, trigger, what fills its sides and by which way, and what its confidence is made of.</summary>
    /// <returns>The explanation; null where neither a rule found the relation nor the library's own model guessed it.</returns>
    /// <remarks>The matcher runs again and tells what it does; extraction itself pays nothing for it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="relation"/> is null.</exception>
    public RelationExplanation? Explain(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return relation.IsGuess ? GuessExplainer.Explain(Document, EntityMap, relation) : Rules?.Explain(Document, EntityMap, relation);
    }

    /// <summary>Why each relation was found, in their order; those of which nothing can be told are left out. The matcher runs once more for all of them together.</summary>
    public IReadOnlyList<RelationExplanation> ExplainAll()
    {
        var found = Relations.All(r => r.IsGuess) ? [] : Rules?.Explanations(Document, EntityMap) ?? [];
        return [.. Relations.Select(r => r.IsGuess ? GuessExplainer.Explain(Document, EntityMap, r) : RelationExplainer.Pick(found, r)).OfType<RelationExplanation>()];
    }

    /// <summary>Why a rule found nothing in this document: the first condition that did not hold, and what was there instead.</summary>
    /// <param name="ruleId">Id of the rule.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public WhyNot WhyNot(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return (Rules ?? throw new ArgumentException("No rules were used.", nameof(ruleId))).WhyNot(ruleId, Document, EntityMap);
    }

    /// <summary>Why the rules of a relation type found nothing, those first that came furthest. Rules none of whose triggers is in the text are left out.</summary>
    /// <param name="type">The type; more specific types count, too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public IReadOnlyList<WhyNot> WhyNot(RelationType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (Rules is null) return [];
        return [.. Rules.Rules.Rules.Where(r => r.Relation.Is(type)).Select(r => WhyNot(r.Id)).Where(w => w.Step > MatchStep.Trigger).OrderByDescending(w => w.Step)];
    }

    /// <summary>The caller's name for the document, or null.</summary>
    public string? Id => Document.Id;

    /// <summary>Entities in the order of their first mention.</summary>
    public IReadOnlyList<Entity> Entities => EntityMap.Entities;

    /// <summary>Entities that can act.</summary>
    public IEnumerable<Entity> Actors => Entities.Where(e => e.Type.IsActor());
}
