using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Applies one rule to one predicate.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class RuleMatcher
{
    private static readonly ValueList<Role> PluralOnly = [Role.Plural];
    private readonly SyntaxView _view;
    private readonly GuardCheck _guards;
    private readonly SideReader _sides;
    private readonly RelationSink _sink;
    private readonly MatchTrace? _trace;
    private readonly LooseTargets _loose;
    private readonly List<Filler> _sources = [];
    private readonly List<Filler> _targets = [];

    public RuleMatcher(SyntaxView view, FillerReader fillers, RelationSink sink, MatchTrace? trace = null)
    {
        (_view, _sink, _trace) = (view, sink, trace);
        _loose = new LooseTargets(view);
        _guards = new GuardCheck(view, trace);
        _sides = new SideReader(view, fillers, _guards, trace);
    }

    /// <returns>Whether a relation was found.</returns>
    public bool Apply(Rule rule, Phrase phrase, Predicate predicate)
    {
        _trace?.Begin(rule, phrase, predicate);
        if (Read(rule, phrase, predicate) is not { } read) return false;
        predicate = read;
        if (!_guards.Holds(rule, phrase, predicate)) return false;
        _sides.Start(rule, predicate);
        var found = Relate(rule, phrase, predicate, rule.Relation, rule.Source, rule.Target);
        foreach (var further in rule.Also) found |= Relate(rule, phrase, predicate, further.Relation, further.Source, further.Target);
        return found;
    }

    /// <summary>The predicate as the rule takes it; null where it says the opposite of what the rule means.</summary>
    private Predicate? Read(Rule rule, Phrase phrase, Predicate predicate)
    {
        if (phrase.TakesNegation)
        {
            if (predicate.Meaning.Polarity != Polarity.Negated) return Refuse($"'{phrase.Text}', negated", "it is not negated");
            if (!IsRefused(predicate)) return Refuse($"'{phrase.Text}', negated by the one who acts", "somebody else prevents it");
            predicate = predicate.WithoutNegation();
        }
        else if (phrase.Length > 1 && predicate.Category == PredicateCategory.Verb && phrase.HasDeniedObject(_view, predicate.Trigger.Index))
        {
            predicate = predicate.Denied();
        }

        // Who rejects a demand was asked, whether or not he rejects it; a war that ends was one.
        if ((rule.Source.Has(Role.Origin) && !rule.Relation.Is(RelationType.Sanctions)) || (rule.Relation.Is(RelationType.DemandsOf) && predicate.Category == PredicateCategory.Noun && Answered.Of(_view, predicate.Trigger.Index) >= 0) || (rule.Relation.Is(RelationType.Fights) && IsEnded(predicate, Wars)) || (rule.Relation.Equals(RelationType.Opposes) && IsEnded(predicate, Quarrels)) || (rule.Relation.Is(RelationType.Accuses) && IsAnswered(predicate)) || (rule.Relation.Equals(RelationType.Opposes) && Feelings.Contains(_view.Lemma(predicate.Trigger.Index)) && IsAnswered(predicate))) return predicate.AsSaid();
        if (!rule.Source.Has(Role.Speaker)) return predicate;
        // What a relative clause or participle says of somebody is told in passing.
        if (rule.Relation.Is(RelationType.Accuses) && IsInPassing(predicate.Trigger.Index)) return Refuse("a speaker who says that it is so", "it is told in passing");
        // "are investigating whether officers took part": nobody says that they did.
        if (rule.Relation.Is(RelationType.Accuses) && _view.Child(predicate.Trigger.Index, Deprel.Mark) is >= 0 and var mark && _view.FormIs(mark, "whether")) return Refuse("a speaker who says that it is so", "it is asked");
        if (rule.Relation.Is(RelationType.Accuses) && IsSomebodysCharge(predicate)) return Refuse("a speaker who says that it is so", "others charge it");
        // Who says that somebody does no wrong, or will do it, accuses nobody; what is said is said, whatever becomes of it.
        if (predicate.Meaning.Polarity == Polarity.Negated || IsDenied(predicate)) return Refuse("a speaker who says that it is so", "it is negated");
        if (IsUnsaid(predicate)) return Refuse("a speaker who says that it is so", "nobody says whether it is so");
        return rule.Relation.Is(RelationType.Accuses) && predicate.Meaning.Modality is Modality.Future or Modality.Demanded or Modality.Conditional && !IsIntended(predicate)
            ? Refuse("a speaker who says that it is so", $"it is {predicate.Meaning.Modality.ToString().ToLowerInvariant()}")
            : predicate.AsSaid();

        Predicate? Refuse(string condition, string because)
        {
            _trace?.Fail(MatchStep.Guards, condition, predicate.Trigger.Index, because);
            return null;
        }
    }

    /// <summary>"the troops that Chad backs", "rebels using the valley as a base", not "evidence that Chad backs them", "a policy of killing".</summary>
    private bool IsInPassing(int verb) =>
        _view.Rel(verb) == Deprel.AclRelative || (_view.Rel(verb) == Deprel.Acl && _view.Xpos(verb) is "VBN" or "VBG" && _view.Child(verb, Deprel.Nsubj) < 0 && _view.Child(verb, Deprel.NsubjPassive) < 0 && Prepositions.Marker(_view, verb).Length == 0);

    /// <summary>"an accord to end the war", "the dispute": there was one; "averted a war" is another matter.</summary>
    private bool IsEnded(Predicate predicate, WordClass lasting)
    {
        if (predicate.Category != PredicateCategory.Noun || predicate.Meaning.Polarity != Polarity.Negated) return false;
        var noun = predicate.Trigger.Index;
        if (!lasting.Contains(_view.Lemma(noun)) || _view.Child(noun, Deprel.Det) is >= 0 and var no && _view.FormIs(no, "no")) return false;
        if (_view.Rel(noun) == Deprel.Nmod && Measures.Of(_view, noun) is >= 0 and var measure) noun = measure;
        while (_view.Rel(noun) == Deprel.Nmod && _view.Lemma(_view.Head(noun)) is "year" or "month" or "week" or "decade" or "day") noun = _view.Head(noun);
        return _view.Rel(noun) is Deprel.Obj or Deprel.Nmod or Deprel.NsubjPassive && _view.Head(noun) is >= 0 and var end && Ends.Contains(_view.Lemma(end));
    }

    private static readonly WordClass Wars = new("battle bloodshed campaign clash conflict fighting hostility hostilities insurgency intifada offensive operation rebellion revolt siege uprising violence war warfare");
    private static readonly WordClass Quarrels = new("animosity conflict difference disagreement dispute enmity feud friction hostility impasse quarrel rift rivalry row standoff strife struggle tension");
    private static readonly WordClass Ends = new("bridge bury cease conclude defuse ease end ending finish halt heal lower mend overcome put reduce resolve set settle settlement stop terminate");

    /// <summary>"Iran denied a rebel group's claim that it builds bombs": the group did claim it.</summary>
    private bool IsAnswered(Predicate predicate) =>
        predicate is { Category: PredicateCategory.Noun, Meaning: { Polarity: Polarity.Negated, Embedder: >= 0 and var answer } } && Answers.Contains(_view.Lemma(answer));

    /// <summary>They are there whether or not another makes little of them: "dismissed U.S. concerns".</summary>
    private static readonly WordClass Feelings = new("anger anxiety complaint concern criticism disapproval dissatisfaction fear misgiving objection opposition protest reservation resistance skepticism scepticism unease worry");

    private static readonly WordClass Answers = new("contradict deny dismiss dispute rebuff rebut refute reject");

    /// <summary>"asked about charges that the general lied, the spokesman said": the spokesman does not say that he lied.</summary>
    private bool IsSomebodysCharge(Predicate predicate)
    {
        var clause = _view.Rel(predicate.Trigger.Index) == Deprel.Cop ? _view.Head(predicate.Trigger.Index) : predicate.Trigger.Index;
        return _view.Rel(clause) is Deprel.Acl or Deprel.AclRelative && Prepositions.Marker(_view, clause) == "that" && _view.Head(clause) is >= 0 and var charge && Charges.Contains(_view.Lemma(charge)) && (Attributions.SpeakerOf(_view, charge) is var accuser && accuser < 0 || accuser != predicate.Meaning.Attribution);
    }

    private static readonly WordClass Charges = new("accusation allegation charge claim complaint concern criticism fear impression perception question rumor rumour suggestion suspicion");

    /// <summary>"denies reports that soldiers fired": who denies it says nothing of what they did it for.</summary>
    private bool IsDenied(Predicate predicate) =>
        predicate.Meaning.Attribution is >= 0 and var speaker && _view.Head(speaker) is >= 0 and var verb && _view.IsVerb(verb) && _view.Lemma(verb) is "deny" or "dismiss" or "reject" or "dispute" or "refute" or "rebut";

    /// <summary>"did not say that the general lied", "asked whether he lied"</summary>
    private bool IsUnsaid(Predicate predicate)
    {
        var clause = Clauses.Word(_view, predicate.Trigger.Index);
        if (Prepositions.Marker(_view, clause) == "whether") return true;
        while (_view.Rel(clause) is Deprel.Xcomp or Deprel.Conj && _view.Head(clause) >= 0) clause = _view.Head(clause);
        return _view.Rel(clause) == Deprel.Ccomp && _view.Head(clause) is >= 0 and var says && _view.IsVerb(says) && OwnWords.Read(_view, says).Polarity == Polarity.Negated;
    }

    /// <summary>"says the law is meant to silence the press", "warned that Chad is building a bomb": who has such an aim is accused already.</summary>
    private bool IsIntended(Predicate predicate) => predicate.Meaning switch
    {
        { Modality: Modality.Future, Embedder: >= 0 and var aim } => _view.Lemma(aim) is "aim" or "conspire" or "design" or "intend" or "intention" or "mean" or "plan" or "plot" or "prepare" or "scheme" or "plotting",
        { Modality: Modality.Conditional } => IsWarnedOf(predicate.Trigger.Index),
        _ => false,
    };

    /// <summary>"warned that Chad may be planning to build a bomb", not "warned Chad against building one", "warned what happens if Chad builds one".</summary>
    private bool IsWarnedOf(int act)
    {
        for (; _view.Rel(act) is Deprel.Ccomp or Deprel.Xcomp or Deprel.Conj && _view.Head(act) is >= 0 and var above; act = above)
        {
            if (_view.LemmaIs(above, "warn")) return _view.Rel(act) == Deprel.Ccomp;
        }

        return false;
    }

    /// <summary>Whether the negation comes from the one who acts (<i>did not accept</i>, <i>refused to accept</i>), not from somebody who prevents it.</summary>
    private bool IsRefused(Predicate predicate) =>
        predicate.Meaning.Embedder < 0 || OwnWords.Read(_view, Clauses.Word(_view, predicate.Trigger.Index)).Polarity == Polarity.Negated
        || _view.Lemma(predicate.Meaning.Embedder) is "refuse" or "decline" or "fail" or "neglect" or "refusal" or "failure" or "unwilling" or "able" or "ready";

    private bool Relate(Rule rule, Phrase phrase, Predicate predicate, RelationType type, ValueList<Role> sourceRoles, ValueList<Role> targetRoles)
    {
        if (sourceRoles.Count == 1 && sourceRoles[0] == Role.Plural) return Pairs(rule, phrase, predicate, type);
        // A source that is the target itself gives way to the next: "Hezbollah is a proxy of Iran".
        for (var next = 0; (next = _sides.Fill(rule, phrase, predicate, sourceRoles, next, _sources, actorsOnly: true, except: null)) > 0;)
        {
            _trace?.Fill("source", sourceRoles[next - 1]);
            if (_sources.Count > 1 && IsReciprocal(predicate, targetRoles)) return Pairs(rule, predicate, type);
            var filled = _sides.Fill(rule, phrase, predicate, targetRoles, 0, _targets, actorsOnly: false, except: _sources);
            if (filled > 0 && IsDoubled(type))
            {
                _trace?.Fail(MatchStep.Target, "source and target differ", _targets[0].Head, "all who stand for one side stand for the other, too");
                _targets.Clear();
            }

            // "negotiators from Chad and Niger met": the states have it with each other, not the negotiators with them.
            if (filled > 0 && targetRoles[filled - 1] == Role.Plural && !_targets.Exists(t => _sources.Exists(s => s.Key == t.Key))) return Pairs(rule, phrase, predicate, type);
            if (filled > 0) _trace?.Fill("target", targetRoles[filled - 1]);
            else _trace?.Unfilled(MatchStep.Target, targetRoles);
            var found = false;
            foreach (var source in _sources)
            {
                foreach (var target in _targets) found |= _sink.Add(rule, predicate, type, source, target);
            }

            if (found) return true;
        }

        if (_sources.Count == 0) _trace?.Unfilled(MatchStep.Source, sourceRoles);
        if (_loose.Exist && targetRoles.Has(Role.Given)) Loosely(rule, phrase, predicate, type, sourceRoles);

        // "an alliance between Turkey and Azerbaijan" has no agent, only members.
        return (targetRoles.Has(Role.Plural) || targetRoles.Has(Role.Between)) && Pairs(rule, phrase, predicate, type);
    }

    /// <summary>With a mention that the caller gave, wherever it stands in the clause: "resigned after protests in Chad".</summary>
    private void Loosely(Rule rule, Phrase phrase, Predicate predicate, RelationType type, ValueList<Role> sourceRoles)
    {
        var found = false;
        for (var next = 0; !found && (next = _sides.Fill(rule, phrase, predicate, sourceRoles, next, _sources, actorsOnly: true, except: null)) > 0;)
        {
            foreach (var source in _sources)
            {
                foreach (var target in _loose.TargetsOf(predicate, source)) found |= _sink.Add(rule, predicate, type, source, target, loose: true);
            }
        }
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
        _sides.Fill(rule, phrase, predicate, PluralOnly, 0, _sources, actorsOnly: true, except: null);
        if (_sources.Count < 2) _trace?.FewMembers(_sources);
        _trace?.Fill("source", Role.Plural);
        _trace?.Fill("target", Role.Plural);
        return Pairs(rule, predicate, type);
    }

    /// <summary>"Chad and Niger blamed each other"</summary>
    private bool IsReciprocal(Predicate predicate, ValueList<Role> roles)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (roles.Has(argument.Role) && _view.IsReciprocal(argument.Head)) return true;
        }

        return false;
    }

    private bool Pairs(Rule rule, Predicate predicate, RelationType type)
    {
        var found = false;
        for (var i = 0; i < _sources.Count; i++)
        {
            for (var j = type.IsSymmetric ? i + 1 : 0; j < _sources.Count; j++)
            {
                if (i != j && !(type.Is(RelationType.Opposes) && AreOneSide(_sources[i], _sources[j]))) found |= _sink.Add(rule, predicate, type, _sources[i], _sources[j]);
            }
        }

        return found;
    }

    /// <summary>"between rebels and Chadian and Nigerien troops": those named with one noun stand together where there are others.</summary>
    private bool AreOneSide(Filler first, Filler second) => first.Head == second.Head && first.Participant.Type == EntityType.Group && _sources.Exists(s => s.Head != first.Head);
}
