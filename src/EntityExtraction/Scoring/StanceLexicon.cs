using EntityExtraction.Analysis.Learning;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>What the rules know of single words: the relation that a word states.</summary>
internal readonly struct StanceLexicon(RuleSet rules)
{
    /// <summary>The atom of the relation that a word states by itself; 0 for none.</summary>
    public ulong ClassOf(Upos tag, string lemma) => RelationOf(tag, lemma) is { } relation ? FeatureHash.Of(relation.Name) : 0;

    private RelationType? RelationOf(Upos tag, string lemma)
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
            if (candidate.Phrase.Length == 1) return candidate.Rule.Relation;
        }

        return null;
    }

    /// <summary>1 where a word by itself states a friendly relation, -1 for a hostile one, else 0.</summary>
    public sbyte ToneOf(Upos tag, string lemma) => RelationOf(tag, lemma)?.Stance switch
    {
        Stance.Positive => 1,
        Stance.Negative => -1,
        _ => 0,
    };
}
