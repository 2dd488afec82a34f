using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Deep roles around a noun: possessors, modifiers, prepositional phrases, and what its light verb, copula or title brings.</summary>
internal sealed partial class NounArguments(SyntaxView view, ArgumentList arguments)
{
    /// <summary>What one has of another: the backing <i>of the army</i> is the army's.</summary>
    private static readonly WordClass Bestowals = new("""
        acclaim admiration aid allegiance applause approval assistance assurance backing blessing boost condolence confidence consent cooperation endorsement fund
        funding goodwill help invitation loan loyalty patronage praise protection reassurance respect solidarity sponsorship support sympathy thanks tribute
        trust
        """);

    /// <summary>Undertakings that are what their matter is: a reconciliation <i>process</i> is reconciliation.</summary>
    private static readonly WordClass Wholes = new("campaign drive effort initiative measure mechanism package plan policy process program programme project proposal scheme");

    /// <summary>Whose passive subject has what the noun says: <i>are locked in</i> talks.</summary>
    private static readonly WordClass Locking = new("bog deadlock embroil engage entangle involve lock mire trap");

    /// <summary>Words that are addressed to somebody.</summary>
    private static readonly WordClass Addresses = new("appeal call demand offer petition plea proposal request threat ultimatum warning");

    private readonly List<int> _modifiers = [];
    private int _possessor;
    private int _of;
    private bool _by;
    private bool _targets;

    public void Collect(int noun)
    {
        _modifiers.Clear();
        (_possessor, _of, _by, _targets) = (-1, -1, false, false);
        Dependents(noun, noun);
        if (WholeOf(noun) is >= 0 and var whole) Dependents(whole, noun);
        var (possessor, of, by, targets) = (_possessor, _of, _by, _targets);
        Modifiers.Collect(view, noun, _modifiers);
        if (_modifiers.Count == 0 && view.Rel(noun) == Deprel.Compound && view.IsNominal(view.Head(noun)))
        {
            // "NATO membership bid", parsed flat
            Modifiers.Collect(view, view.Head(noun), _modifiers);
            _modifiers.RemoveAll(m => m >= noun);
        }

        if (_modifiers.Count == 0 && BodyBefore(noun) is >= 0 and var body) _modifiers.Add(body);
        foreach (var modifier in _modifiers) arguments.AddOne(Role.Modifier, modifier);

        if (by) arguments.Copy(Role.By, Role.Agent);
        // "the prosecution of the rebels by Chad": of somebody it is an act, though the word names a party, too.
        else if (!view.IsParty(noun) || (of >= 0 && !PartyNouns.IsPerson(view.Lemma(noun)))) arguments.Add(Role.Agent, Agents.Nested(view, noun));
        if (!arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Agents.Behind(view, noun));
        if (!arguments.Has(Role.Agent) && (possessor < 0 || of < 0)) arguments.Add(Role.Agent, Casualties.AttackerOfNoun(view, noun));
        // "the goal of the rebels is the isolation of the capital"
        if (!arguments.Has(Role.Agent) && view.Child(noun, Deprel.Cop) >= 0 && view.Child(noun, Deprel.Nsubj) is >= 0 and var purpose) arguments.Add(Role.Agent, Purposes.Owner(view, purpose));
        // "rebel attacks on the town": on whom it is done says that those named before do it.
        if (_modifiers.Count == 0 && possessor < 0 && !arguments.Has(Role.Agent) && !IsDoneBySubject(noun) && (arguments.Has(Role.On, ownOnly: true) || arguments.Has(Role.Against, ownOnly: true))) arguments.Add(Role.Agent, PartyModifiers.Of(view, noun));
        // "hosts an Israeli-Egyptian summit": those named inside the noun are its parties, not the host.
        if (_modifiers.Count > 1 && !arguments.Has(Role.Agent)) arguments.Copy(Role.Modifier, Role.Agent);
        BeforeParticiple(noun);
        var governed = FromVerb(noun);
        targets |= governed || arguments.Has(Role.Recipient);
        if (!arguments.Has(Role.Agent)) arguments.Add(Role.Agent, possessor >= 0 ? possessor : PossessorAbove(noun));
        if (!arguments.Has(Role.Agent)) arguments.Add(Role.Agent, SharedPossessor(noun));
        // "US and Iraqi forces continued their offensive": theirs, whoever is named for them.
        else if (possessor >= 0 && arguments.FirstOf(Role.Agent) != possessor && (by || view.Tag(possessor) != Upos.Pron)) arguments.Add(Role.Patient, possessor);
        if (_modifiers.Count > 1) arguments.Copy(Role.Modifier, Role.Plural);
        if (!arguments.Has(Role.Agent)) arguments.Copy(Role.Modifier, Role.Agent);
        else if (of < 0 && !targets && _modifiers.Count == 1) arguments.Copy(Role.Modifier, Role.Patient, borrowed: true);

        Behest(noun);
        Felt(noun);
        Enabled(noun);
        InFavour(noun);
        if (of >= 0)
        {
            if (!arguments.Has(Role.Agent) && HasTarget()) arguments.Copy(Role.Of, Role.Agent);
            else arguments.Copy(Role.Of, Role.Patient);
        }

        Aimed(noun);
        BorrowFromNoun(noun);
        Wrapped(noun);
        Circumstance(noun);
        Guarded(noun);
        InOperation(noun);
        // "talks with her African counterparts": whose counterparts they are talks with them.
        if (!arguments.Has(Role.Agent) && arguments.FirstOf(Role.With) is >= 0 and var other && view.LemmaIs(other, "counterpart") && view.Child(other, Deprel.NmodPossessive) is >= 0 and var one && view.IsActor(one)) arguments.Add(Role.Agent, one);
        Despite(noun);
        Host(noun);
        Station(noun);
        OwnTalks(noun);
        Holder(noun);
        CommonBody(noun);
        // "Hungary is an opponent of": what the noun describes does what the noun says, unless somebody else is named.
        if (!arguments.Has(Role.Agent) && arguments.FirstOf(Role.Holder) != noun && !Offices.Contains(view, noun)) arguments.Copy(Role.Holder, Role.Agent, borrowed: true);
        Plural(noun);
    }

    /// <summary>"was the target of attacks by the union": whoever is the target suffers them.</summary>
    private void Aimed(int noun)
    {
        if (_of >= 0 || view.Rel(noun) != Deprel.Nmod || view.Head(noun) is not (>= 0 and var target) || !Targets.Contains(view.Lemma(target)) || Prepositions.Of(view, noun) != Role.Of) return;
        var holder = view.Child(target, Deprel.Cop) >= 0 ? view.Subject(target) : view.Rel(target) is Deprel.Appos or Deprel.Conj ? view.Head(target) : -1;
        if (holder < 0 || !view.IsHuman(holder) && Owners.Of(view, holder) is null) return;
        arguments.Remove(Role.Patient, arguments.FirstOf(Role.Patient));
        arguments.AddOne(Role.Patient, holder);
        var doer = Prepositions.Find(view, target, Role.By);
        if (doer < 0) doer = Prepositions.Find(view, target, Role.From);
        if (doer > noun && !arguments.Has(Role.By) && !arguments.Has(Role.From)) arguments.AddOne(Role.Agent, doer);
    }

    private static readonly WordClass Targets = new("butt object subject target victim");

    /// <summary>"Hezbollah fighter Omar Haddad": the body before a description that stands before a name, where the parser hung both on the name; -1 for none.</summary>
    private int BodyBefore(int noun)
    {
        var name = view.Head(noun);
        if (name <= noun || noun == 0 || !view.IsActor(name) || !(view.Rel(noun) is Deprel.NmodDescriptive or Deprel.Compound or Deprel.Flat)) return -1;
        for (var token = noun - 1; token >= 0 && token > noun - 6; token--)
        {
            if (view.Head(token) != name && !view.Governs(name, token)) return -1;
            foreach (var mention in view.Entities.At(token))
            {
                if ((mention.EndToken == noun || ArePlaces(mention.EndToken, noun)) && mention.HeadToken == token && mention.Entity.Type == EntityType.Organization && mention.Kind is MentionKind.Name or MentionKind.Acronym) return token;
            }
        }

        return -1;
    }

    /// <summary>"the Reuters West Africa correspondent": only where somebody works stands between.</summary>
    private bool ArePlaces(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (view.Tag(token) is not (Upos.Propn or Upos.Adj)) return false;
        }

        return first < end;
    }

    private static readonly WordClass CommonBodies = new("army bank cartel church coalition company council court embassy gang government guild hospital junta militia ministry movement opposition parliament party police rebel union university");

    /// <summary>"a ruling party lawmaker, Mary Banda,": the body before somebody who is named, though it has no name.</summary>
    private void CommonBody(int noun)
    {
        if (_modifiers.Count > 0 || _possessor >= 0 || _of >= 0 || arguments.FirstOf(Role.Holder) is var holder && (holder < 0 || holder == noun) || !PartyNouns.IsPerson(view.Lemma(noun))) return;
        for (var child = view.First(noun); child >= 0 && child < noun; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Compound && view.Tag(child) == Upos.Noun && CommonBodies.Contains(view.Lemma(child)) && view.Entities.At(child).Length == 0) arguments.AddOne(Role.Modifier, child);
        }
    }

    /// <summary>"the militia launched guerrilla attacks": the party that does them is the subject, and the noun before them says how.</summary>
    private bool IsDoneBySubject(int noun)
    {
        var verb = view.Head(noun);
        return verb >= 0 && view.Rel(noun) == Deprel.Obj && view.IsVerb(verb) && LightVerbs.IsOfObject(view, verb) && !LightVerbs.IsOfOutsider(view, verb) && !LightVerbs.IsOfAttitude(view, verb)
            && view.Subject(verb) is >= 0 and var subject && view.IsParty(subject);
    }

    /// <summary>The phrases of a noun, or of the whole of which it is the matter.</summary>
    private void Dependents(int token, int noun)
    {
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if (relation == Deprel.NmodPossessive)
            {
                _possessor = RelativeClauses.Resolve(view, child);
                // "during his trip, the president said": whose trip it is comes after.
                if (view.Tag(_possessor) == Upos.Pron && view.Entities.At(_possessor).Length == 0 && view.Rel(token).Is(Deprel.Obl) && view.Head(token) is var told && view.IsVerb(told) && view.Subject(told) > token) _possessor = view.Subject(told);
                arguments.Add(Role.Possessor, _possessor);
            }
            else if (relation.Is(Deprel.Nmod) || relation.Is(Deprel.Obl))
            {
                var role = Prepositions.Of(view, child);
                if (role == default || view.IsDate(child)) continue;
                // "resistance on the part of the public"
                if (role == Role.On && view.LemmaIs(child, "part") && view.Child(child, Deprel.Nmod) is >= 0 and var doer)
                {
                    arguments.Add(Role.Agent, doer);
                    continue;
                }

                var filler = RelativeClauses.Resolve(view, child);
                arguments.Add(role, filler);
                if (role == Role.Between) SecondSide(child);
                if (role == Role.Of) _of = filler;
                // "a thorn in the side of Chad"
                else if (role == Role.In && view.LemmaIs(token, "thorn")) Dependents(child, noun);
                else if (role == Role.By) _by = true;
                else _targets |= BringsTarget(role);
            }
            else if (relation is Deprel.Acl && child > token && view.LemmaIs(child, "involve") && !view.IsPassive(child))
            {
                // "talks involving Chad, Niger and Mali"
                arguments.Add(Role.Among, view.Child(child, Deprel.Obj));
            }
            // "doubts whether Chad is ready"
            else if (relation is Deprel.Acl && child > token && view.Child(child, Deprel.Cop) >= 0 && view.Child(child, Deprel.Mark) is >= 0 and var whether && view.Form(whether).ToLowerInvariant() is "whether" or "that" or "if")
            {
                arguments.Add(Role.Clause, child);
                arguments.Add(Role.ClauseAgent, view.Subject(child));
            }
            else if ((relation is Deprel.Acl or Deprel.Ccomp || IsThatClause(child)) && view.IsVerb(child))
            {
                arguments.Add(Role.Clause, child);
                if (view.IsInfinitive(child)) VerbArguments.Aims(view, child, arguments);
                if (Dealings.Contains(view.Lemma(noun))) Counterparts(child);
                // Who is charged need not be the one who acts: "charges that the premier is linked to".
                if (view.Child(child, Deprel.Nsubj) >= 0 || (Charges.Contains(view.Lemma(noun)) && view.Child(child, Deprel.NsubjPassive) >= 0)) arguments.Add(Role.ClauseAgent, view.Subject(child));
            }
        }
    }

    /// <summary>"Chad's demand that Niger leave", taken for a relative clause though it lacks nothing.</summary>
    private bool IsThatClause(int clause) =>
        view.Rel(clause) == Deprel.AclRelative && (view.Child(clause, Deprel.Mark) is >= 0 and var mark ? mark : view.Child(clause, Deprel.Obj)) is >= 0 and var that && that < clause && view.FormIs(that, "that")
        && view.Child(clause, Deprel.Nsubj) > that && (view.Rel(that) == Deprel.Mark || HasObjectBehind(clause));

    private bool HasObjectBehind(int clause)
    {
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            if (child > clause && view.Rel(child) == Deprel.Obj) return true;
        }

        return false;
    }

    private static readonly WordClass Charges = new("accusation allegation charge claim insinuation suspicion");

    /// <summary>The noun of an undertaking before which a noun stands as its matter: reconciliation <i>efforts</i> with Chad; -1 for none.</summary>
    private int WholeOf(int noun) =>
        view.Rel(noun) == Deprel.Compound && view.Head(noun) is var head && head > noun && Wholes.Contains(view.Lemma(head)) && view.Entities.At(head).Length == 0 ? head : -1;

    /// <summary>"Georgia's NATO membership bid": who has the bid has the membership.</summary>
    private int PossessorAbove(int noun)
    {
        var head = view.Head(noun);
        return head > noun && (view.Rel(noun) == Deprel.Compound || (view.Rel(noun) is Deprel.Amod or Deprel.NmodDescriptive && view.Tag(noun) is Upos.Noun or Upos.Propn && view.IsActor(head))) && view.IsNominal(head) ? view.Child(head, Deprel.NmodPossessive) : -1;
    }

    /// <summary>"is Chad's neighbour and trading partner": whose the first is, the second is, too, unless it has a determiner of its own.</summary>
    private int SharedPossessor(int noun)
    {
        var first = view.Head(noun);
        if (first < 0 || first > noun || noun - first > 4 || view.Rel(noun) != Deprel.Conj || !view.IsNominal(first) || view.Child(noun, Deprel.Det) >= 0) return -1;
        return view.Child(first, Deprel.NmodPossessive);
    }

    private bool HasTarget()
    {
        foreach (var argument in arguments.ToArray())
        {
            if (BringsTarget(argument.Role) || argument.Role == Role.Recipient || argument.Role == Role.Patient) return true;
        }

        return false;
    }

    private static bool BringsTarget(Role role) =>
        role == Role.With || role == Role.On || role == Role.To || role == Role.For || role == Role.Against || role == Role.From
        || role.Name is "over" or "toward" or "towards" or "into" or "upon" or "behind" or "between" or "among" or "at" or "about";
}
