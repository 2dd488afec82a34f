using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Rules.Records;
using EntityExtraction.Rules.Times;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Makes relations of matches.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class RelationSink(SyntaxView view, FillerReader fillers, TimeReader times, Findings findings, RelationRecords? records = null, MatchTrace? trace = null)
{
    private readonly PairCheck _pairs = new(view);
    private readonly RelationDetails _details = new(view, fillers);

    /// <returns>Whether it was a relation between two.</returns>
    public bool Add(Rule rule, Predicate predicate, RelationType type, Filler source, Filler target, bool loose = false)
    {
        var refusal = _pairs.Refusal(predicate, type, source, target);
        // Who destroys another's tanks fights the other; who calls another's raid a crime accuses the other.
        if (refusal is null && target.Mention is null && (type.Is(RelationType.Fights) || type.Is(RelationType.Accuses) || type.Is(RelationType.DemandsOf)) && fillers.ActorBehind(target.Head) is { } behind)
        {
            if (behind.Key == source.Key) refusal = "nobody blames what one does oneself";
            else target = behind;
        }

        var owner = target.IsActor ? null : fillers.OwnerOf(target.Head);
        // Nobody fights, hinders or blames a thing of one's own.
        if (refusal is null && owner?.Entity?.Id == source.Key && type.Is(RelationType.Opposes) && !IsDoer(predicate, source.Head, target.Head)) refusal = "nobody opposes a thing of one's own";
        if (refusal is not null)
        {
            trace?.Fail(MatchStep.Pair, refusal, target.Head, $"between {source.Participant.Name} and {target.Participant.Name}");
            return false;
        }

        // "the reforms proposed by the king": that they are his says nothing of whom he supports.
        if (owner?.Entity?.Id == source.Key) owner = null;
        var trigger = predicate.Trigger;
        var meaning = predicate.Meaning.Negate(rule.Ends && type.Equals(rule.Relation));
        var roles = rule.Roles.Count > 0 ? _details.FillersOf(rule, predicate, source, target) : [];
        var item = _details.ItemOf(rule, predicate, source, target);
        var relation = RelationRecords.Create(records, type, source.Participant, target.Participant, item, roles) with
        {
            OfActor = owner,
            Item = item,
            Polarity = meaning.Polarity,
            Modality = meaning.Modality,
            Attribution = _details.SpeakerOf(meaning, source),
            Time = times.Of(predicate),
            Confidence = MatchConfidence.Of(rule, predicate, source, target, trace),
            Rule = rule.Id,
            IsLoose = loose,
            PloverOfRule = type.Equals(rule.Relation) ? rule.Plover : null,
            Trigger = trigger.Span,
            Sentence = trigger.Sentence.Span,
            Fillers = roles,
        };
        if (rule.From.Count > 0 && relation is Seizes seizes) relation = seizes with { From = _details.ParticipantOf(rule.From, predicate) };
        trace?.Found(relation, source, target);
        findings.Add(new Finding(relation, source.Key, target.Key, trigger.Index, rule.Priority));
        return true;
    }

    /// <summary>"the veto of the resolution by Chad": the phrase behind the resolution says who vetoed it, not whose it was.</summary>
    private bool IsDoer(Predicate predicate, int source, int target) =>
        predicate.Category == PredicateCategory.Noun && view.Head(source) == target && Prepositions.Of(view, source) == Role.By;

    /// <summary>Adds what a title beside a name tells.</summary>
    public void Add(Relation relation, string sourceKey, string targetKey, int trigger)
    {
        if (sourceKey == targetKey || PairCheck.IsForeign(relation.Source.Entity, relation.Target.Entity)) return;
        trace?.FoundByTitle(relation);
        findings.Add(new Finding(relation, sourceKey, targetKey, trigger, 0));
    }

    /// <summary>Adds what an office tells that the sentence gives to somebody.</summary>
    public void AddOffice(Predicate office, Meaning meaning, Filler holder, Participant body, string key, Item item, double confidence)
    {
        if (holder.Key == key || PairCheck.IsForeign(holder.Participant.Entity, body.Entity)) return;
        var relation = new Leads(holder.Participant, body)
        {
            Item = item,
            Polarity = meaning.Polarity,
            Modality = meaning.Modality,
            Attribution = _details.SpeakerOf(meaning, holder),
            Time = times.Of(office),
            Confidence = confidence,
            Rule = OfficeLeads.RuleId,
            Trigger = office.Trigger.Span,
            Sentence = office.Trigger.Sentence.Span,
        };
        trace?.FoundByTitle(relation);
        findings.Add(new Finding(relation, holder.Key, key, office.Trigger.Index, 0));
    }
}
