using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Explaining;

namespace EntityExtraction.Rules;

/// <summary>What was found in a document, one for each fact of a sentence.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class Findings(MatchTrace? trace)
{
    private readonly List<Finding> _found = [];
    private int _firstOfSentence;

    /// <summary>Starts a sentence: facts are merged within it.</summary>
    public void StartSentence() => _firstOfSentence = _found.Count;

    /// <summary>What the sentence has given so far.</summary>
    public IEnumerable<Finding> OfSentence()
    {
        for (var i = _firstOfSentence; i < _found.Count; i++) yield return _found[i];
    }

    /// <summary>Adds what follows from another finding, unless the words themselves say as much of the two.</summary>
    public void AddToldOf(Finding found)
    {
        for (var i = _firstOfSentence; i < _found.Count; i++)
        {
            if (SamePair(_found[i], found) && _found[i].Relation.Type.Stance == found.Relation.Type.Stance) return;
        }

        trace?.FoundByTitle(found.Relation);
        _found.Add(found);
    }

    /// <summary>All relations in text order.</summary>
    public IReadOnlyList<Relation> Relations()
    {
        _found.Sort(static (a, b) => a.Trigger != b.Trigger ? a.Trigger.CompareTo(b.Trigger)
            : a.Relation.Source.Span.CompareTo(b.Relation.Source.Span) is not 0 and var c ? c : a.Relation.Target.Span.CompareTo(b.Relation.Target.Span));
        return [.. _found.Select(f => f.Relation)];
    }

    /// <summary>Adds a finding, or lets the better one of it and an earlier one stand for both.</summary>
    public void Add(Finding found)
    {
        for (var i = _firstOfSentence; i < _found.Count; i++)
        {
            var known = _found[i];
            // Protesters of whom nothing is said are those who are named.
            if (known.Target == found.Target && known.Relation.Type.Is(RelationType.Opposes) && found.Relation.Type.Is(RelationType.Opposes) && known.Source != found.Source)
            {
                if (IsImplied(found.Source))
                {
                    trace?.Merged(known.Relation, found.Relation);
                    return;
                }

                if (IsImplied(known.Source))
                {
                    trace?.Merged(found.Relation, known.Relation);
                    _found.RemoveAt(i--);
                    continue;
                }
            }

            if (IsEnded(found, known))
            {
                trace?.Merged(known.Relation, found.Relation);
                return;
            }

            if (IsEnded(known, found))
            {
                trace?.Merged(found.Relation, known.Relation);
                _found.RemoveAt(i--);
                continue;
            }

            if (!SamePair(known, found)) continue;
            if (known.Priority == found.Priority || known.Trigger != found.Trigger)
            {
                // Who refuses to recognize another, or cuts off aid to it, opposes or punishes it: that it does not support it says no more.
                if (IsWithheld(found.Relation) && SaysMore(known.Relation))
                {
                    trace?.Merged(known.Relation, found.Relation);
                    return;
                }

                if (IsWithheld(known.Relation) && SaysMore(found.Relation))
                {
                    trace?.Merged(found.Relation, known.Relation);
                    _found.RemoveAt(i--);
                    continue;
                }
            }

            if (Replaces(found, known) is not { } replaces) continue;
            if (replaces) (_found[i], found) = (found, known);
            trace?.Merged(_found[i].Relation, found.Relation);
            return;
        }

        _found.Add(found);
    }

    private static bool IsImplied(string key) => key.StartsWith(Demonstrators.Key, StringComparison.Ordinal);

    private static bool IsWithheld(Relation relation) => relation.Polarity == Polarity.Negated && relation.Type.Is(RelationType.Supports);

    /// <summary>"suspended cooperation with Chad": that there is none says no more than that it was suspended.</summary>
    private static bool IsEnded(Finding ended, Finding by) =>
        ended.Relation.Polarity == Polarity.Negated && ended.Relation.Type.IsSymmetric && by.Relation.Polarity == Polarity.Affirmed && by.Relation.Type.Is(RelationType.Sanctions)
        && ((ended.Source == by.Source && ended.Target == by.Target) || (ended.Source == by.Target && ended.Target == by.Source));

    private static bool SaysMore(Relation relation) => relation.Type.Is(RelationType.YieldsTo) || (relation.Polarity == Polarity.Affirmed && relation.Type.Is(RelationType.Opposes));

    /// <summary>Whether a finding takes the place of another one of the same pair; null where both are facts of their own.</summary>
    private static bool? Replaces(Finding found, Finding known)
    {
        var (was, now) = (known.Relation, found.Relation);
        if (known.Trigger == found.Trigger && known.Priority != found.Priority) return found.Priority > known.Priority;
        // Who "released the nurse seized in May" had seized her.
        if (was.Type.Equals(now.Type) && was.Type.Is(RelationType.Coerces) && was.Polarity != now.Polarity) return now.Polarity == Polarity.Affirmed;
        if (was.Type.Equals(now.Type)) return now.Confidence > was.Confidence;
        if (known.Trigger != found.Trigger) return null;
        return was.Type.Is(now.Type) ? false : now.Type.Is(was.Type) ? true : null;
    }

    private static bool SamePair(Finding a, Finding b) => a.Relation.IsLoose == b.Relation.IsLoose &&
        ((a.Source == b.Source && a.Target == b.Target) || (a.Relation.Type.IsSymmetric && b.Relation.Type.IsSymmetric && a.Source == b.Target && a.Target == b.Source));
}

/// <summary>A relation with what tells it from others of its sentence.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Source">Key of its source; see <see cref="Filler.Key"/>.</param>
/// <param name="Target">Key of its target.</param>
/// <param name="Trigger">Token that triggered the rule.</param>
/// <param name="Priority">The rule's priority.</param>
internal readonly record struct Finding(Relation Relation, string Source, string Target, int Trigger, int Priority);
