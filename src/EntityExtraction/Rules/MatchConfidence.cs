using EntityExtraction.Predicates;
using EntityExtraction.Rules.Explaining;

namespace EntityExtraction.Rules;

/// <summary>How likely a match is right, by its rule and by how its sides are found.</summary>
internal static class MatchConfidence
{
    /// <summary>The rule's confidence, lowered where a side is only described or stands further away.</summary>
    public static double Of(Rule rule, Predicate predicate, Filler source, Filler target, MatchTrace? trace)
    {
        var confidence = rule.Confidence;
        trace?.Start(rule);
        Lower(target.Mention is null, 0.95, "the target is described, not named");
        Lower(source.Mention is null, 0.85, "the source is described, not named");
        Lower(IsBorrowed(rule, predicate, source.Head) || IsBorrowed(rule, predicate, target.Head), 0.85, "a side stands with another word of the sentence");
        return confidence;

        void Lower(bool applies, double factor, string reason)
        {
            if (!applies) return;
            confidence *= factor;
            trace?.Factor(reason, factor);
        }
    }

    private static bool IsBorrowed(Rule rule, Predicate predicate, int head)
    {
        var (own, borrowed) = (false, false);
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Head != head) continue;
            // Whose a filler is stands inside it; where the rule asks for that, it is the right place.
            if (argument.Role.IsOwner) own |= rule.Source.Has(argument.Role) || rule.Target.Has(argument.Role);
            else if (argument.Borrowed) borrowed = true;
            else own = true;
        }

        return borrowed && !own;
    }
}
