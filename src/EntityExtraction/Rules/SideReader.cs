using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Finds who or what stands on the sides of a rule's relations.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class SideReader(SyntaxView view, FillerReader fillers, GuardCheck guards, MatchTrace? trace)
{
    private readonly List<int> _heads = [];
    private readonly List<int> _others = [];

    /// <summary>Prepositional phrases that the rule gives roles are no part of each other's words: "took the village from the rebels".</summary>
    public void Start(Rule rule, Predicate predicate)
    {
        _others.Clear();
        // "remarks welcomed by Chad": the verb tells the relation, and who or what the remarks are is told before.
        if (predicate.Category == PredicateCategory.Verb) _others.Add(predicate.Trigger.Index);
        foreach (var argument in predicate.Arguments)
        {
            if ((argument.Role == Role.By && !(predicate.Category == PredicateCategory.Verb && IsOfPatient(predicate, argument.Head))) || (argument.Role == Role.Agent && predicate.Category == PredicateCategory.Noun && view.Rel(argument.Head) == Deprel.Nmod)
                || (argument.Role == Role.Agent && view.Rel(argument.Head) == Deprel.Nmod && Prepositions.Of(view, argument.Head) == Role.By && !(predicate.Category == PredicateCategory.Verb && IsOfPatient(predicate, argument.Head)))
                || (argument.Role.IsPreposition && argument.Role != Role.Of && Uses(rule, argument.Role)))
            {
                _others.Add(argument.Head);
            }
        }
    }

    /// <summary>The fillers of the first role that has any that pass.</summary>
    /// <returns>Number of roles looked at, from the first one; 0 where none from <paramref name="from"/> on has a filler.</returns>
    public int Fill(Rule rule, Phrase phrase, Predicate predicate, ValueList<Role> roles, int from, List<Filler> result, bool actorsOnly, List<Filler>? except)
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

                if (!guards.Passes(rule, roles[r], head, actorsOnly)) continue;
                var before = result.Count;
                // Who is described by the body keeps the words that do it: "scientists with the institute".
                fillers.Read(head, result, head == predicate.Trigger.Index ? null : _others);
                if (predicate.Category == PredicateCategory.Compound && !actorsOnly) WithoutCompound(predicate, result, before);
                for (var i = result.Count - 1; i >= before; i--)
                {
                    if (actorsOnly && !result[i].IsActor && (fillers.ActorBehind(result[i].Head) ?? fillers.GivenBefore(result[i].Head)) is { } actor) result[i] = actor;
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
        role == Role.Of || role == Role.Possessor || (!(role.IsOwner || role == Role.Origin) && view.Head(head) is >= 0 and var noun && view.Rel(noun).Is(Deprel.Obl) && view.Tag(noun) == Upos.Noun);

    /// <summary>A rule that lists what may be the object means its phrases, too: "froze the assets of the dictator", "relies on the support of the army".</summary>
    private static bool NamesPatients(Rule rule)
    {
        foreach (var guard in rule.Where)
        {
            if ((guard.Role == Role.Patient || guard.Role.IsPreposition) && guard.Lemmas is not null) return true;
        }

        return false;
    }

    /// <summary>"the UN-backed probe": what the compound says of it is told by the relation, and is no part of its name.</summary>
    private void WithoutCompound(Predicate predicate, List<Filler> result, int from)
    {
        var compound = "-" + view.Form(predicate.Trigger.Index) + " ";
        for (var i = from; i < result.Count; i++)
        {
            var name = result[i].Participant.Name;
            if (result[i].Mention is not null || name.IndexOf(compound, StringComparison.OrdinalIgnoreCase) is not (> 0 and var at)) continue;
            name = name[(at + compound.Length)..];
            result[i] = result[i] with { Participant = result[i].Participant with { Name = name }, Key = name.ToLowerInvariant() };
        }
    }

    /// <summary>"criticized efforts by Chad": who does what the object is about.</summary>
    private bool IsOfPatient(Predicate predicate, int phrase)
    {
        if (view.Rel(phrase) != Deprel.Nmod) return false;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Patient && argument.Head == view.Head(phrase)) return true;
        }

        return false;
    }

    private static bool Uses(Rule rule, Role role)
    {
        if (rule.Source.Has(role) || rule.Target.Has(role) || rule.Item.Has(role) || rule.From.Has(role)) return true;
        foreach (var filling in rule.Roles)
        {
            if (filling.Roles.Has(role)) return true;
        }

        foreach (var further in rule.Also)
        {
            if (further.Source.Has(role) || further.Target.Has(role)) return true;
        }

        return false;
    }

    private static bool IsOnly(List<Filler> sources, Filler target) => sources.Count == 1 && sources[0].Key == target.Key;
}
