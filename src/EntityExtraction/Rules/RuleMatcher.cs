using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Applies one rule to one predicate.</summary>
internal sealed class RuleMatcher(SyntaxView view, FillerReader fillers, RelationSink sink, MatchTrace? trace = null)
{
    private static readonly ValueList<Role> PluralOnly = [Role.Plural];
    private readonly List<int> _heads = [];
    private readonly List<int> _others = [];
    private readonly List<Filler> _sources = [];
    private readonly List<Filler> _targets = [];

    /// <returns>Whether a relation was found.</returns>
    public bool Apply(Rule rule, Phrase phrase, Predicate predicate)
    {
        if (phrase.TakesNegation)
        {
            if (predicate.Meaning.Polarity != Polarity.Negated) return false;
            predicate = predicate.WithoutNegation();
        }

        if (Contains(rule.Source, Role.Speaker))
        {
            // Who says that somebody does no wrong, or will do it, accuses nobody; what is said is said, whatever becomes of it.
            if (predicate.Meaning.Polarity == Polarity.Negated || (rule.Relation.Is(RelationType.Accuses) && predicate.Meaning.Modality is Modality.Future or Modality.Demanded or Modality.Conditional)) return false;
            predicate = predicate.AsSaid();
        }

        trace?.Begin(rule, phrase, predicate);
        if (!PresenceHolds(rule, phrase, predicate) || !OthersHold(rule, predicate)) return false;
        CollectOthers(rule, predicate);
        var found = Relate(rule, phrase, predicate, rule.Relation, rule.Source, rule.Target);
        foreach (var further in rule.Also) found |= Relate(rule, phrase, predicate, further.Relation, further.Source, further.Target);
        return found;
    }

    private bool Relate(Rule rule, Phrase phrase, Predicate predicate, RelationType type, ValueList<Role> sourceRoles, ValueList<Role> targetRoles)
    {
        if (sourceRoles.Count == 1 && sourceRoles[0] == Role.Plural) return Pairs(rule, phrase, predicate, type);
        // A source that is the target itself gives way to the next: "Hezbollah is a proxy of Iran".
        for (var next = 0; (next = Fill(rule, phrase, predicate, sourceRoles, next, _sources, actorsOnly: true, except: null)) > 0;)
        {
            trace?.Fill("source", sourceRoles[next - 1]);
            var filled = Fill(rule, phrase, predicate, targetRoles, 0, _targets, actorsOnly: false, except: _sources);
            if (filled > 0 && IsDoubled(type))
            {
                trace?.Fail(MatchStep.Target, "source and target differ", _targets[0].Head, "all who stand for one side stand for the other, too");
                _targets.Clear();
            }

            if (filled > 0) trace?.Fill("target", targetRoles[filled - 1]);
            else trace?.Unfilled(MatchStep.Target, targetRoles);
            var found = false;
            foreach (var source in _sources)
            {
                foreach (var target in _targets) found |= sink.Add(rule, predicate, type, source, target);
            }

            if (found) return true;
        }

        if (_sources.Count == 0) trace?.Unfilled(MatchStep.Source, sourceRoles);

        // "an alliance between Turkey and Azerbaijan" has no agent, only members.
        return Contains(targetRoles, Role.Plural) || Contains(targetRoles, Role.Between) ? Pairs(rule, phrase, predicate, type) : false;
    }

    /// <summary>A list that stands for both sides says nothing of its members: "listed A, B and C as sponsors".</summary>
    private bool IsDoubled(RelationType type)
    {
        if (type.IsSymmetric) return false;
        var shared = 0;
        foreach (var target in _targets)
        {
            if (_sources.Exists(s => s.Key == target.Key)) shared++;
        }

        return shared > 1;
    }

    /// <summary>Every member of the plural with every other one.</summary>
    private bool Pairs(Rule rule, Phrase phrase, Predicate predicate, RelationType type)
    {
        Fill(rule, phrase, predicate, PluralOnly, 0, _sources, actorsOnly: true, except: null);
        if (_sources.Count < 2) trace?.FewMembers(_sources);
        trace?.Fill("source", Role.Plural);
        trace?.Fill("target", Role.Plural);
        var found = false;
        for (var i = 0; i < _sources.Count; i++)
        {
            for (var j = type.IsSymmetric ? i + 1 : 0; j < _sources.Count; j++)
            {
                if (i != j) found |= sink.Add(rule, predicate, type, _sources[i], _sources[j]);
            }
        }

        return found;
    }

    /// <summary>The fillers of the first role that has any that pass.</summary>
    /// <returns>Number of roles looked at, from the first one; 0 where none from <paramref name="from"/> on has a filler.</returns>
    private int Fill(Rule rule, Phrase phrase, Predicate predicate, ValueList<Role> roles, int from, List<Filler> result, bool actorsOnly, List<Filler>? except)
    {
        result.Clear();
        for (var r = from; r < roles.Count; r++)
        {
            _heads.Clear();
            if (!predicate.Fillers(roles[r], _heads)) continue;
            var lent = predicate.Category == PredicateCategory.Verb && phrase.Length == 1 && !predicate.HasOwn(roles[r]);
            foreach (var head in _heads)
            {
                // The words of the trigger itself fill no role: "took aim at".
                if (phrase.Length > 1 && phrase.Contains(view, head) && view.Entities.At(head).Length == 0) continue;
                if (lent && StaysWithNoun(roles[r], head) && !NamesPatients(rule))
                {
                    trace?.Fail(actorsOnly ? MatchStep.Source : MatchStep.Target, $"{roles[r]}: a phrase of the trigger itself, or of a patient that 'where' names by its lemma", head, "it hangs on a noun");
                    continue;
                }

                if (!Passes(rule, roles[r], head, actorsOnly)) continue;
                var before = result.Count;
                fillers.Read(head, result, _others);
                for (var i = result.Count - 1; i >= before; i--)
                {
                    if (actorsOnly && !result[i].IsActor && fillers.ActorBehind(result[i].Head) is { } actor) result[i] = actor;
                    var (noActor, itself) = (actorsOnly && !result[i].IsActor, except is not null && IsOnly(except, result[i]));
                    if (!noActor && !itself) continue;
                    trace?.Fail(noActor ? MatchStep.Source : MatchStep.Target, noActor ? $"source: {roles[r]} is an actor" : "source and target differ", result[i].Head, noActor ? "it is no actor" : "it is the source itself");
                    result.RemoveAt(i);
                }
            }

            if (result.Count > 0) return r + 1;
        }

        return 0;
    }

    /// <summary>The of-phrase, the possessor and the phrases of a common noun are the verb's own only where the noun is a word of the trigger
    /// ("took control of", "came under pressure from").</summary>
    private bool StaysWithNoun(Role role, int head) =>
        role == Role.Of || role == Role.Possessor || (view.Head(head) is >= 0 and var noun && view.Rel(noun).Is(Deprel.Obl) && view.Tag(noun) == Upos.Noun);

    /// <summary>A rule that lists what may be the object means its phrases, too: "froze the assets of the dictator".</summary>
    private static bool NamesPatients(Rule rule)
    {
        foreach (var guard in rule.Where)
        {
            if (guard.Role == Role.Patient && guard.Lemmas is not null) return true;
        }

        return false;
    }

    /// <summary>Prepositional phrases that the rule gives roles are no part of each other's words: "took the village from the rebels".</summary>
    private void CollectOthers(Rule rule, Predicate predicate)
    {
        _others.Clear();
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.By || (argument.Role == Role.Agent && predicate.Category == PredicateCategory.Noun && view.Rel(argument.Head) == Deprel.Nmod)
                || (argument.Role == Role.Agent && view.Rel(argument.Head) == Deprel.Nmod && Prepositions.Of(view, argument.Head) == Role.By)
                || (argument.Role.IsPreposition && argument.Role != Role.Of && Uses(rule, argument.Role)))
            {
                _others.Add(argument.Head);
            }
        }
    }

    private static bool Uses(Rule rule, Role role)
    {
        if (Contains(rule.Source, role) || Contains(rule.Target, role) || Contains(rule.Item, role) || Contains(rule.From, role)) return true;
        foreach (var filling in rule.Roles)
        {
            if (Contains(filling.Roles, role)) return true;
        }

        foreach (var further in rule.Also)
        {
            if (Contains(further.Source, role) || Contains(further.Target, role)) return true;
        }

        return false;
    }

    private static bool IsOnly(List<Filler> sources, Filler target) => sources.Count == 1 && sources[0].Key == target.Key;

    private bool Passes(Rule rule, Role role, int head, bool isSource)
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
            if (Contains(rule.Source, guard.Role) || Contains(rule.Target, guard.Role)) continue;
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

    private static bool Contains(ValueList<Role> roles, Role role)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] == role) return true;
        }

        return false;
    }
}
