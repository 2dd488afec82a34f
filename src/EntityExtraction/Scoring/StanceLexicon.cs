using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>What the rules know of single words. A rule with guards says nothing of its word alone: <i>show</i>, <i>say</i>, <i>refuse</i>.</summary>
internal readonly struct StanceLexicon(RuleSet rules)
{
    /// <summary>The relation that a word states by itself; null for none.</summary>
    public RelationType? RelationOf(Upos tag, string lemma)
    {
        PredicateCategory? category = tag switch
        {
            Upos.Verb => PredicateCategory.Verb,
            Upos.Noun => PredicateCategory.Noun,
            Upos.Adj => PredicateCategory.Adjective,
            _ => null,
        };
        if (category is null) return null;
        foreach (var candidate in rules.Index.At(category.Value, lemma))
        {
            if (candidate.Phrase.Length == 1 && candidate.Rule.Where.Count == 0) return candidate.Rule.Relation;
        }

        return null;
    }
}
