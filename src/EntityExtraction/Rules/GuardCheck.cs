using EntityExtraction.Predicates;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Asks the guards of a rule.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class GuardCheck(SyntaxView view, MatchTrace? trace)
{
    private readonly List<int> _heads = [];

    /// <summary>Whether the guards hold that concern the predicate as a whole.</summary>
    public bool Holds(Rule rule, Phrase phrase, Predicate predicate) => PresenceHolds(rule, phrase, predicate) && OthersHold(rule, predicate);

    /// <summary>Whether a filler of a side passes the guards of its role.</summary>
    public bool Passes(Rule rule, Role role, int head, bool isSource)
    {
        foreach (var guard in rule.Where)
        {
            if (guard.Role != role || guard.RefusedBy(view, head) is not { } key) continue;
            trace?.Refuse(isSource ? MatchStep.Source : MatchStep.Target, guard, key, head);
            return false;
        }

        return true;
    }

    /// <summary>Roles that must or must not be filled; a guard that lists lemmas wants one of them.</summary>
    private bool PresenceHolds(Rule rule, Phrase phrase, Predicate predicate)
    {
        foreach (var guard in rule.Where)
        {
            if (guard.Present is { } present && present != IsFilled(phrase, predicate, guard.Role))
            {
                trace?.Presence(guard.Role, present);
                return false;
            }

            if (guard.Lemmas is null) continue;
            _heads.Clear();
            predicate.Fillers(guard.Role, _heads);
            var any = false;
            foreach (var head in _heads) any |= guard.Accepts(view, head);
            if (any) continue;
            Refuse(guard, MatchStep.Guards);
            return false;
        }

        return true;
    }

    /// <summary>Tells what the fillers of a role failed at.</summary>
    private void Refuse(RoleConstraint guard, MatchStep step)
    {
        if (trace is null) return;
        if (_heads.Count == 0) trace.Presence(guard.Role, true);
        foreach (var head in _heads) trace.Refuse(step, guard, guard.RefusedBy(view, head)!, head);
    }

    /// <summary>Whether a role has a filler that is no word of the trigger: "exchanged fire" has no patient.</summary>
    private bool IsFilled(Phrase phrase, Predicate predicate, Role role)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == role && !(phrase.Length > 1 && phrase.Contains(view, argument.Head))) return true;
        }

        return false;
    }

    /// <summary>Guards on roles that give neither source nor target hold for the whole predicate.</summary>
    private bool OthersHold(Rule rule, Predicate predicate)
    {
        foreach (var guard in rule.Where)
        {
            if (rule.Source.Has(guard.Role) || rule.Target.Has(guard.Role)) continue;
            _heads.Clear();
            if (!predicate.Fillers(guard.Role, _heads))
            {
                // A wanted lemma or kind needs a filler.
                if (guard.Lemmas is null && (!guard.ConstrainsTypes || guard.AllowsNoEntity) && guard.Human != true) continue;
                trace?.Presence(guard.Role, true);
                return false;
            }

            var any = false;
            foreach (var head in _heads) any |= guard.Accepts(view, head);
            if (any) continue;
            Refuse(guard, MatchStep.Guards);
            return false;
        }

        return true;
    }
}
