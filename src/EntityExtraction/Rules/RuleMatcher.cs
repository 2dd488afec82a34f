using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>Applies one rule to one predicate.</summary>
internal sealed class RuleMatcher(SyntaxView view, FillerReader fillers, RelationSink sink)
{
    private readonly List<int> _heads = [];
    private readonly List<Filler> _sources = [];
    private readonly List<Filler> _targets = [];

    public void Apply(Rule rule, Phrase phrase, Predicate predicate)
    {
        if (!PresenceHolds(rule, predicate) || !OthersHold(rule, predicate)) return;
        Relate(rule, phrase, predicate, rule.Relation, rule.Source, rule.Target);
        foreach (var further in rule.Also) Relate(rule, phrase, predicate, further.Relation, further.Source, further.Target);
    }

    private void Relate(Rule rule, Phrase phrase, Predicate predicate, RelationType type, IReadOnlyList<Role> sourceRoles, IReadOnlyList<Role> targetRoles)
    {
        if (sourceRoles.Count == 1 && targetRoles.Count == 1 && sourceRoles[0] == Role.Plural && targetRoles[0] == Role.Plural)
        {
            Pairs(rule, phrase, predicate, type);
            return;
        }

        Fill(rule, phrase, predicate, sourceRoles, _sources, actorsOnly: true, except: null);
        if (_sources.Count == 0) return;
        Fill(rule, phrase, predicate, targetRoles, _targets, actorsOnly: false, except: _sources);
        foreach (var source in _sources)
        {
            foreach (var target in _targets) sink.Add(rule, predicate, type, source, target);
        }
    }

    /// <summary>Every member of the plural with every other one.</summary>
    private void Pairs(Rule rule, Phrase phrase, Predicate predicate, RelationType type)
    {
        Fill(rule, phrase, predicate, [Role.Plural], _sources, actorsOnly: true, except: null);
        for (var i = 0; i < _sources.Count; i++)
        {
            for (var j = type.IsSymmetric ? i + 1 : 0; j < _sources.Count; j++)
            {
                if (i != j) sink.Add(rule, predicate, type, _sources[i], _sources[j]);
            }
        }
    }

    /// <summary>The fillers of the first role that has any that pass.</summary>
    private void Fill(Rule rule, Phrase phrase, Predicate predicate, IReadOnlyList<Role> roles, List<Filler> result, bool actorsOnly, List<Filler>? except)
    {
        result.Clear();
        for (var r = 0; r < roles.Count && result.Count == 0; r++)
        {
            _heads.Clear();
            if (!predicate.Fillers(roles[r], _heads)) continue;
            foreach (var head in _heads)
            {
                // The words of the trigger itself fill no role: "took aim at".
                if (phrase.Length > 1 && phrase.Contains(view, head) && view.Entities.At(head).Length == 0) continue;
                if (!Passes(rule, roles[r], head)) continue;
                var before = result.Count;
                fillers.Read(head, result);
                for (var i = result.Count - 1; i >= before; i--)
                {
                    if ((actorsOnly && !result[i].IsActor) || (except is not null && IsOnly(except, result[i]))) result.RemoveAt(i);
                }
            }
        }
    }

    private static bool IsOnly(List<Filler> sources, Filler target) => sources.Count == 1 && sources[0].Key == target.Key;

    private static bool Passes(SyntaxView view, RoleConstraint guard, int head) => guard.Accepts(view, head);

    private bool Passes(Rule rule, Role role, int head)
    {
        foreach (var guard in rule.Where)
        {
            if (guard.Role == role && !Passes(view, guard, head)) return false;
        }

        return true;
    }

    private static bool PresenceHolds(Rule rule, Predicate predicate)
    {
        foreach (var guard in rule.Where)
        {
            if (guard.Present is { } present && present != predicate.Has(guard.Role)) return false;
        }

        return true;
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
                if (guard.Lemmas is not null || (guard.ConstrainsTypes && !guard.AllowsNoEntity) || guard.Human == true) return false;
                continue;
            }

            var any = false;
            foreach (var head in _heads) any |= guard.Accepts(view, head);
            if (!any) return false;
        }

        return true;
    }

    private static bool Contains(IReadOnlyList<Role> roles, Role role)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] == role) return true;
        }

        return false;
    }
}
