using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Rules.Records;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Makes relations of matches and keeps one for each fact of a sentence.</summary>
internal sealed class RelationSink(SyntaxView view, FillerReader fillers, TimeReader times, RelationRecords? records = null, MatchTrace? trace = null)
{
    private readonly List<Found> _found = [];
    private readonly List<int> _heads = [];
    private readonly List<Filler> _items = [];
    private int _firstOfSentence;

    /// <summary>Starts a sentence: facts are merged within it.</summary>
    public void StartSentence() => _firstOfSentence = _found.Count;

    /// <returns>Whether it was a relation between two.</returns>
    public bool Add(Rule rule, Predicate predicate, RelationType type, Filler source, Filler target)
    {
        var refusal = Refusal(predicate, type, source, target);
        // Who destroys another's tanks fights the other; who calls another's raid a crime accuses the other.
        if (refusal is null && target.Mention is null && (type.Is(RelationType.Fights) || type.Is(RelationType.Accuses)) && fillers.ActorBehind(target.Head) is { } behind && behind.Key != source.Key) target = behind;
        var owner = target.IsActor ? null : fillers.OwnerOf(target.Head);
        // Nobody fights, hinders or blames a thing of one's own.
        if (refusal is null && owner?.Entity?.Id == source.Key && type.Is(RelationType.Opposes)) refusal = "nobody opposes a thing of one's own";
        if (refusal is not null)
        {
            trace?.Fail(MatchStep.Pair, refusal, target.Head, $"between {source.Participant.Name} and {target.Participant.Name}");
            return false;
        }

        var trigger = predicate.Trigger;
        var meaning = predicate.Meaning;
        var roles = rule.Roles.Count > 0 ? FillersOf(rule, predicate) : [];
        var item = ItemOf(rule, predicate, target.Head);
        var relation = RelationRecords.Create(records, type, source.Participant, target.Participant, item, roles) with
        {
            OfActor = owner,
            Item = item,
            Polarity = meaning.Polarity,
            Modality = meaning.Modality,
            Attribution = SpeakerOf(meaning, source),
            Time = times.Of(predicate),
            Confidence = ConfidenceOf(rule, predicate, source, target),
            Rule = rule.Id,
            PloverOfRule = type.Equals(rule.Relation) ? rule.Plover : null,
            Trigger = trigger.Span,
            Sentence = trigger.Sentence.Span,
            Fillers = roles,
        };
        if (rule.From.Count > 0 && relation is Seizes seizes) relation = seizes with { From = ParticipantOf(rule.From, predicate) };
        trace?.Found(relation, source, target);
        Merge(new Found(relation, source.Key, target.Key, trigger.Index, rule.Priority));
        return true;
    }

    /// <summary>"threatened to send troops into Chad": no help.</summary>
    private bool IsThreat(int embedder) => embedder >= 0 && (view.LemmaIs(embedder, "threaten") || view.LemmaIs(embedder, "threat") || view.LemmaIs(embedder, "warn"));

    /// <summary>What must hold between two and does not; null where they can be related.</summary>
    private string? Refusal(Predicate predicate, RelationType type, Filler source, Filler target)
    {
        if (source.Key == target.Key || string.Equals(source.Participant.Name, target.Participant.Name, StringComparison.OrdinalIgnoreCase)) return "source and target differ";
        if ((!target.IsActor || type.Is(RelationType.Supports)) && IsOwn(target.Head, source.Key)) return "the target is no thing of the source's own";
        // "A NATO member left": the noun says what it says of nobody in particular.
        if (source.Head == predicate.Trigger.Index && source.Mention is null && Demonstrators.Of(view, source.Head) is null) return "the source is named beside the trigger";
        if (type.Is(RelationType.Leads) && IsForeign(source.Participant.Entity, target.Participant.Entity)) return "the person is known to hold no office of another state";
        var isThreat = type.Is(RelationType.Supports) && predicate.Meaning.Modality == Modality.Conditional && IsThreat(predicate.Meaning.Embedder);
        return isThreat ? "a threat is no support" : null;
    }

    /// <summary>The rule's confidence, lowered where a side is only described or stands further away.</summary>
    private double ConfidenceOf(Rule rule, Predicate predicate, Filler source, Filler target)
    {
        var confidence = rule.Confidence;
        trace?.Start(rule);
        Lower(target.Mention is null, 0.95, "the target is described, not named");
        Lower(source.Mention is null, 0.85, "the source is described, not named");
        Lower(IsBorrowed(predicate, source.Head) || IsBorrowed(predicate, target.Head), 0.85, "a side stands with another word of the sentence");
        return confidence;

        void Lower(bool applies, double factor, string reason)
        {
            if (!applies) return;
            confidence *= factor;
            trace?.Factor(reason, factor);
        }
    }

    /// <summary>A state other than the one whose office the person is known to hold.</summary>
    private static bool IsForeign(Entity? person, Entity? country) =>
        person is { Type: EntityType.Person, State: { } state } && country is { Type: EntityType.Country } && country.Id != state;

    /// <summary>A thing of one's own, or of an unresolved somebody's: "its plans". Hardly ever the target of a relation.</summary>
    private bool IsOwn(int head, string source)
    {
        var possessor = view.Child(head, Deprel.NmodPossessive);
        if (possessor < 0 || view.Tag(possessor) != Upos.Pron) return false;
        var mentions = view.Entities.At(possessor);
        return mentions.Length == 0 || mentions[0].Entity.Id == source;
    }

    public void Add(Relation relation, string sourceKey, string targetKey, int trigger)
    {
        if (sourceKey == targetKey || IsForeign(relation.Source.Entity, relation.Target.Entity)) return;
        trace?.FoundByTitle(relation);
        Merge(new Found(relation, sourceKey, targetKey, trigger, 0));
    }

    /// <summary>All relations in text order.</summary>
    public IReadOnlyList<Relation> Relations()
    {
        _found.Sort(static (a, b) => a.Trigger != b.Trigger ? a.Trigger.CompareTo(b.Trigger)
            : a.Relation.Source.Span.CompareTo(b.Relation.Source.Span) is not 0 and var c ? c : a.Relation.Target.Span.CompareTo(b.Relation.Target.Span));
        return [.. _found.Select(f => f.Relation)];
    }

    private void Merge(Found found)
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
    private static bool IsEnded(Found ended, Found by) =>
        ended.Relation.Polarity == Polarity.Negated && ended.Relation.Type.IsSymmetric && by.Relation.Polarity == Polarity.Affirmed && by.Relation.Type.Is(RelationType.Sanctions)
        && ((ended.Source == by.Source && ended.Target == by.Target) || (ended.Source == by.Target && ended.Target == by.Source));

    private static bool SaysMore(Relation relation) => relation.Type.Is(RelationType.YieldsTo) || (relation.Polarity == Polarity.Affirmed && relation.Type.Is(RelationType.Opposes));

    /// <summary>Whether a finding takes the place of another one of the same pair; null where both are facts of their own.</summary>
    private static bool? Replaces(Found found, Found known)
    {
        var (was, now) = (known.Relation, found.Relation);
        if (known.Trigger == found.Trigger && known.Priority != found.Priority) return found.Priority > known.Priority;
        if (was.Type.Equals(now.Type)) return now.Confidence > was.Confidence;
        if (known.Trigger != found.Trigger) return null;
        return was.Type.Is(now.Type) ? false : now.Type.Is(was.Type) ? true : null;
    }

    private static bool SamePair(Found a, Found b) =>
        (a.Source == b.Source && a.Target == b.Target) || (a.Relation.Type.IsSymmetric && b.Relation.Type.IsSymmetric && a.Source == b.Target && a.Target == b.Source);

    private static bool IsBorrowed(Predicate predicate, int head)
    {
        var (own, borrowed) = (false, false);
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Head != head) continue;
            own |= !argument.Borrowed;
            borrowed |= argument.Borrowed;
        }

        return borrowed && !own;
    }

    private Item? ItemOf(Rule rule, Predicate predicate, int target)
    {
        foreach (var role in rule.Item)
        {
            _heads.Clear();
            if (!predicate.Fillers(role, _heads) || _heads[0] == target) continue;
            var phrase = NounPhrase.Of(view, _heads[0], [target]);
            var span = phrase.Span(view.Document);
            return new Item(view.Document.TextOf(span), span);
        }

        return null;
    }

    private ValueList<RoleFiller> FillersOf(Rule rule, Predicate predicate)
    {
        var fillers = new List<RoleFiller>();
        foreach (var filling in rule.Roles)
        {
            if (ParticipantOf(filling.Roles, predicate) is { } participant) fillers.Add(new RoleFiller(filling.Name, participant));
        }

        return fillers.ToValueList();
    }

    /// <summary>What fills the first of the roles that is filled; null for none.</summary>
    private Participant? ParticipantOf(ValueList<Role> roles, Predicate predicate)
    {
        foreach (var role in roles)
        {
            _heads.Clear();
            _items.Clear();
            if (!predicate.Fillers(role, _heads)) continue;
            foreach (var head in _heads) fillers.Read(head, _items);
            if (_items.Count > 0) return _items[0].Participant;
        }

        return null;
    }

    /// <summary>Who says so; null where it is the one who acts, who needs no other witness.</summary>
    private Participant? SpeakerOf(Meaning meaning, Filler source)
    {
        if (meaning.Attribution < 0) return null;
        _items.Clear();
        fillers.Read(meaning.Attribution, _items);
        // "His host said": nobody who could be looked up.
        if (_items.Count > 0 && _items[0].Mention is null && view.Child(_items[0].Head, Deprel.NmodPossessive) is >= 0 and var possessor && view.Tag(possessor) == Upos.Pron) return null;
        return _items.Count == 0 || (_items[0].Key == source.Key && meaning.Polarity == Polarity.Affirmed) ? null : _items[0].Participant;
    }

    private readonly record struct Found(Relation Relation, string Source, string Target, int Trigger, int Priority);
}
