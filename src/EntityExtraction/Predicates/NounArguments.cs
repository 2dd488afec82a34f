using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Deep roles around a noun: possessors, modifiers, prepositional phrases, and what its light verb, copula or title brings.</summary>
internal sealed class NounArguments(SyntaxView view, ArgumentList arguments)
{
    /// <summary>What two parties have with each other, so that the other party of what they do is the other party of it: a <i>contract</i> to buy wheat from Romania.</summary>
    private static readonly HashSet<string> Dealings = new(
        ["accord", "agreement", "contract", "deal", "discussion", "memorandum", "negotiation", "pact", "talk", "treaty"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What one has of another: the backing <i>of the army</i> is the army's.</summary>
    private static readonly HashSet<string> Bestowals = new(
        ["acclaim", "admiration", "aid", "allegiance", "applause", "approval", "assistance", "assurance", "backing", "blessing", "condolence", "confidence", "consent", "cooperation",
         "endorsement", "fund", "funding", "goodwill", "help", "invitation", "loan", "loyalty", "patronage", "praise", "protection", "reassurance", "respect", "solidarity", "sponsorship",
         "support", "sympathy", "thanks", "tribute", "trust"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What holds its noun as a wrapping does: <i>pledges</i> of support, <i>words</i> of praise.</summary>
    private static readonly HashSet<string> Wrappings = new(
        ["act", "assurance", "display", "expression", "gesture", "message", "offer", "pledge", "promise", "promises", "show", "sign", "statement", "vote", "word"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Undertakings that are what their matter is: a reconciliation <i>process</i> is reconciliation.</summary>
    private static readonly HashSet<string> Wholes = new(
        ["campaign", "drive", "effort", "initiative", "measure", "mechanism", "package", "plan", "policy", "process", "program", "programme", "project", "proposal", "scheme"],
        StringComparer.OrdinalIgnoreCase);

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

        foreach (var modifier in _modifiers) arguments.AddOne(Role.Modifier, modifier);

        if (by) arguments.Copy(Role.By, Role.Agent);
        else if (!view.IsParty(noun)) arguments.Add(Role.Agent, Agents.Nested(view, noun));
        // "the goal of the rebels is the isolation of the capital"
        if (!arguments.Has(Role.Agent) && view.Child(noun, Deprel.Cop) >= 0 && view.Child(noun, Deprel.Nsubj) is >= 0 and var purpose) arguments.Add(Role.Agent, Purposes.Owner(view, purpose));
        // "rebel attacks on the town": on whom it is done says that those named before do it.
        if (_modifiers.Count == 0 && possessor < 0 && !arguments.Has(Role.Agent) && !IsDoneBySubject(noun) && (arguments.Has(Role.On, ownOnly: true) || arguments.Has(Role.Against, ownOnly: true))) arguments.Add(Role.Agent, PartyModifiers.Of(view, noun));
        // "hosts an Israeli-Egyptian summit": those named inside the noun are its parties, not the host.
        if (_modifiers.Count > 1 && !arguments.Has(Role.Agent)) arguments.Copy(Role.Modifier, Role.Agent);
        var governed = FromVerb(noun);
        targets |= governed || arguments.Has(Role.Recipient);
        if (!arguments.Has(Role.Agent)) arguments.Add(Role.Agent, possessor >= 0 ? possessor : PossessorAbove(noun));
        if (!arguments.Has(Role.Agent)) arguments.Add(Role.Agent, SharedPossessor(noun));
        else if (possessor >= 0 && arguments.FirstOf(Role.Agent) != possessor) arguments.Add(Role.Patient, possessor);
        if (_modifiers.Count > 1) arguments.Copy(Role.Modifier, Role.Plural);
        if (!arguments.Has(Role.Agent)) arguments.Copy(Role.Modifier, Role.Agent);
        else if (of < 0 && !targets && _modifiers.Count == 1) arguments.Copy(Role.Modifier, Role.Patient, borrowed: true);

        Behest(noun);
        if (of >= 0)
        {
            if (!arguments.Has(Role.Agent) && HasTarget()) arguments.Copy(Role.Of, Role.Agent);
            else arguments.Copy(Role.Of, Role.Patient);
        }

        BorrowFromNoun(noun);
        Wrapped(noun);
        Circumstance(noun);
        // "talks with her African counterparts": whose counterparts they are talks with them.
        if (!arguments.Has(Role.Agent) && arguments.FirstOf(Role.With) is >= 0 and var other && view.LemmaIs(other, "counterpart") && view.Child(other, Deprel.NmodPossessive) is >= 0 and var one && view.IsActor(one)) arguments.Add(Role.Agent, one);
        Despite(noun);
        Holder(noun);
        // "Hungary is an opponent of": what the noun describes does what the noun says, unless somebody else is named.
        if (!arguments.Has(Role.Agent) && arguments.FirstOf(Role.Holder) != noun) arguments.Copy(Role.Holder, Role.Agent, borrowed: true);
        Plural();
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
                var filler = RelativeClauses.Resolve(view, child);
                arguments.Add(role, filler);
                if (role == Role.Between) SecondSide(child);
                if (role == Role.Of) _of = filler;
                else if (role == Role.By) _by = true;
                else _targets |= BringsTarget(role);
            }
            else if (relation is Deprel.Acl && child > token && view.LemmaIs(child, "involve") && !view.IsPassive(child))
            {
                // "talks involving Chad, Niger and Mali"
                arguments.Add(Role.Among, view.Child(child, Deprel.Obj));
            }
            else if (relation is Deprel.Acl or Deprel.Ccomp && view.IsVerb(child))
            {
                arguments.Add(Role.Clause, child);
                if (view.IsInfinitive(child)) VerbArguments.Aims(view, child, arguments);
                if (Dealings.Contains(view.Lemma(noun))) Counterparts(child);
                if (view.Child(child, Deprel.Nsubj) >= 0) arguments.Add(Role.ClauseAgent, view.Subject(child));
            }
        }
    }

    /// <summary>The noun of an undertaking before which a noun stands as its matter: reconciliation <i>efforts</i> with Chad; -1 for none.</summary>
    private int WholeOf(int noun) =>
        view.Rel(noun) == Deprel.Compound && view.Head(noun) is var head && head > noun && Wholes.Contains(view.Lemma(head)) && view.Entities.At(head).Length == 0 ? head : -1;

    /// <summary>"a truce between the government of Chad and the rebels": the parser may have joined the second side to what the first belongs to.</summary>
    private void SecondSide(int first)
    {
        if (view.Child(first, Deprel.Conj) >= 0) return;
        for (var inner = view.First(first); inner >= 0; inner = view.Next(inner))
        {
            if (view.Rel(inner) == Deprel.Nmod && inner > first && view.Child(inner, Deprel.Conj) is >= 0 and var second && view.IsNominal(second)) arguments.AddOne(Role.Between, second);
        }
    }

    /// <summary>"talks to buy gas from Chad", "a contract to sell jets to Chad": the other party of the act.</summary>
    private void Counterparts(int clause)
    {
        if (!(view.Lemma(clause).ToLowerInvariant() is "buy" or "purchase" or "import" or "acquire" or "procure" or "order" or "lease" or "sell" or "supply" or "export" or "deliver" or "provide" or "receive" or "obtain" or "share" or "exchange")) return;
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Obj)
            {
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner)) Counterpart(inner);
            }

            Counterpart(child);
        }
    }

    private void Counterpart(int phrase)
    {
        if (!(view.Rel(phrase).Is(Deprel.Obl) || view.Rel(phrase) == Deprel.Nmod) || !view.IsParty(phrase)) return;
        if (Prepositions.Of(view, phrase) is var role && (role == Role.With || role == Role.From || role == Role.To)) arguments.Add(Role.With, phrase, borrowed: true);
    }

    /// <summary>"their pledges of support for Chad", "issued a statement of support": who gives the wrapping gives what is in it.</summary>
    private void Wrapped(int noun)
    {
        var wrapping = view.Head(noun);
        if (arguments.Has(Role.Agent) || wrapping < 0 || view.Rel(noun) != Deprel.Nmod || !Wrappings.Contains(view.Lemma(wrapping)) || Prepositions.Of(view, noun) != Role.Of) return;
        arguments.Add(Role.Agent, Agents.OfNoun(view, wrapping));
        for (var child = view.First(wrapping); child >= 0; child = view.Next(child))
        {
            if (child == noun || view.Rel(child) != Deprel.Nmod) continue;
            var role = Prepositions.Of(view, child);
            if (BringsTarget(role) && !arguments.Has(role)) arguments.Add(role, RelativeClauses.Resolve(view, child), borrowed: true);
        }

        if (view.Rel(wrapping) == Deprel.Obj && view.IsVerb(view.Head(wrapping))) Phrases(view.Head(wrapping), wrapping, borrowed: true);
    }

    /// <summary>"under a deal with Chad, Togo will", "at a news conference during a visit to Chad, Silva said": what names only the other party is the subject's that follows.</summary>
    private void Circumstance(int noun)
    {
        // "at a news conference during a visit to Chad, Silva said"
        var top = noun;
        while (view.Rel(top) == Deprel.Nmod && Prepositions.Of(view, top).Name is "during" or "on" or "after" or "before" && view.Head(top) >= 0) top = view.Head(top);
        var verb = view.Head(top);
        if (!view.Rel(top).Is(Deprel.Obl) || verb < noun || !view.IsVerb(verb)) return;
        var subject = view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
        if (subject < noun) return;
        if (!arguments.Has(Role.Agent) && (arguments.Has(Role.With) || (IsJourney(noun) && arguments.Has(Role.To) && !arguments.Has(Role.Of)))) arguments.Add(Role.Agent, subject);
    }

    private bool IsGathering(int noun) => view.Lemma(noun).ToLowerInvariant() is "meeting" or "talk" or "summit" or "negotiation" or "conference" or "dialogue" or "discussion";

    /// <summary>Whether a noun is something that two parties have with each other.</summary>
    public static bool IsDealing(SyntaxView view, int noun) => Dealings.Contains(view.Lemma(noun));

    /// <summary>"Georgia's NATO membership bid": who has the bid has the membership.</summary>
    private int PossessorAbove(int noun)
    {
        var head = view.Head(noun);
        return head > noun && view.Rel(noun) == Deprel.Compound && view.IsNominal(head) ? view.Child(head, Deprel.NmodPossessive) : -1;
    }

    /// <summary>"is Chad's neighbour and trading partner": whose the first is, the second is, too, unless it has a determiner of its own.</summary>
    private int SharedPossessor(int noun)
    {
        var first = view.Head(noun);
        if (first < 0 || first > noun || noun - first > 4 || view.Rel(noun) != Deprel.Conj || !view.IsNominal(first) || view.Child(noun, Deprel.Det) >= 0) return -1;
        return view.Child(first, Deprel.NmodPossessive);
    }

    /// <summary>What the verb of a light construction gives its noun.</summary>
    private bool FromVerb(int noun)
    {
        var top = WholeOf(noun) is >= 0 and var whole ? whole : noun;
        var verb = view.Head(top);
        var relation = view.Rel(top);
        // "launched a series of attacks"
        if (relation == Deprel.Nmod && Measures.Of(view, noun) is >= 0 and var measure) (relation, verb) = (view.Rel(measure), view.Head(measure));
        if (relation == Deprel.Conj && verb >= 0 && view.IsNominal(verb))
        {
            (relation, verb) = (view.Rel(verb), view.Head(verb));
        }

        if (verb >= 0 && view.IsVerb(verb))
        {
            switch (relation)
            {
                // "urged the member states", "the leader was granted asylum": parties are no acts that somebody does.
                case Deprel.Obj or Deprel.NsubjPassive when view.IsParty(noun) && view.Tag(noun) == Upos.Noun && !LightVerbs.IsOfHaving(view, verb) && !(IsUnion(noun) && LightVerbs.IsOfObject(view, verb)):
                    Phrases(verb, noun, borrowed: true);
                    break;
                case Deprel.Obj or Deprel.NsubjPassive when Culprits.Of(view, noun) is >= 0 and var culprit:
                    arguments.Add(Role.Agent, culprit);
                    break;
                case Deprel.Obj when LightVerbs.IsOfObject(view, verb):
                    TakeOver(verb, noun);
                    return true;
                case Deprel.NsubjPassive when LightVerbs.IsOfObject(view, verb):
                    TakeOver(verb, noun);
                    return true;
                case Deprel.Obl when Threatened(verb, noun):
                    return true;
                case Deprel.Obl when Culprits.Of(view, noun) is >= 0 and var blamed:
                    arguments.Add(Role.Agent, blamed);
                    break;
                case Deprel.Obj:
                    Phrases(verb, noun, borrowed: true);
                    break;
                case Deprel.Nsubj when LightVerbs.IsOfSubject(view, verb):
                    Phrases(verb, noun, borrowed: true);
                    break;
                case Deprel.Obl when LightVerbs.IsOfOblique(view, verb) && Prepositions.Of(view, noun).Name is "in" or "into" or "on" or "at" or "to" or "under" or "with" or "out of":
                    TakeOver(verb, noun);
                    // "under a deal struck with Chad, Togo will take"
                    if (view.Child(noun, Deprel.Acl) is >= 0 and var struck && view.IsVerb(struck) && view.IsPassive(struck) && LightVerbs.IsOfObject(view, struck)) Phrases(struck, noun, borrowed: false);
                    return true;
                case Deprel.Xcomp when Prepositions.Of(view, noun) != default:
                    arguments.Add(Role.Agent, view.Subject(noun));
                    Phrases(verb, noun, borrowed: true);
                    return true;
                default:
                    break;
            }
        }

        // "commenting on the visit of the minister to Chad": the phrase may hang on the verb.
        if (relation == Deprel.Obl && verb >= 0 && view.IsVerb(verb) && arguments.Has(Role.Of)) After(verb, noun);
        // "angered by French support for Chad's plan"
        else if (relation is Deprel.Obl or Deprel.OblAgent && verb >= 0 && view.IsVerb(verb) && _modifiers.Count == 1 && !_targets) After(verb, noun, adjacent: true);
        if (relation == Deprel.Nmod && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Culprits.Of(view, noun));
        // "was among the first nations to voice support", parsed as a phrase of the nations
        if (relation == Deprel.Nmod && verb >= 0 && Prepositions.Of(view, noun) == Role.To && !arguments.Has(Role.Agent) && view.Child(verb, Deprel.Cop) >= 0
            && (view.IsParty(verb) || view.Lemma(verb).ToLowerInvariant() is "country" or "nation" or "state")) arguments.Add(Role.Agent, view.Subject(verb));

        // "is in talks with", "are at odds": the copular subject.
        if (Prepositions.Of(view, noun) is { IsPreposition: true } role)
        {
            // "is against Russia's annexation" is an act of Russia's.
            if (view.Child(noun, Deprel.Cop) >= 0 && role.Name is "in" or "at" or "under" or "on" or "out of" or "into") arguments.Add(Role.Agent, view.Subject(noun));
            else if (relation is Deprel.Nmod && role.Name is "in" or "at" or "under" && verb >= 0 && view.IsParty(verb)) arguments.Add(Role.Agent, verb);
            // "is in Cairo for talks with the rebels"
            else if (relation is Deprel.Nmod or Deprel.Obl && verb >= 0 && view.Child(verb, Deprel.Cop) >= 0 && role == Role.For && arguments.Has(Role.With) && !arguments.Has(Role.Agent) && Prepositions.Of(view, verb) is { IsPreposition: true })
            {
                arguments.Add(Role.Agent, view.Subject(verb));
            }
            // "during talks with Egypt he said", "came for a meeting with the rebels": who speaks or comes has it with them.
            else if (relation is Deprel.Obl && verb >= 0 && view.IsVerb(verb) && !arguments.Has(Role.Agent) && !arguments.Has(Role.Possessor) && arguments.Has(Role.With)
                && role.Name is "in" or "at" or "during" or "after" or "before" or "following" or "for" or "ahead of" or "amid" or "on" or "under")
            {
                arguments.Add(Role.Agent, view.IsPassive(verb) && Agents.OfPassive(view, verb) is >= 0 and var by ? by : view.Subject(verb));
            }
            // "said on a visit to Chad": who speaks is there.
            else if (relation is Deprel.Obl && verb >= 0 && view.IsVerb(verb) && !view.IsPassive(verb) && !arguments.Has(Role.Agent) && arguments.Has(Role.To, ownOnly: true)
                && role.Name is "during" or "on" && view.Child(noun, Deprel.Det) is >= 0 and var article && (view.FormIs(article, "a") || view.FormIs(article, "an")) && IsJourney(noun))
            {
                arguments.Add(Role.Agent, view.Subject(verb));
            }
        }

        // "voiced regret over the raids during talks with Chad", hung on the raids
        if (relation == Deprel.Nmod && !arguments.Has(Role.Agent) && arguments.Has(Role.With) && Prepositions.Of(view, noun).Name is "during" or "after" or "before" or "ahead of")
        {
            var clause = verb;
            while (clause >= 0 && !view.IsVerb(clause)) clause = view.Head(clause);
            if (clause >= 0) arguments.Add(Role.Agent, view.Subject(clause));
        }

        // "gathered for a summit", "prepared for a meeting": several do so with each other.
        if (relation == Deprel.Obl && verb >= 0 && view.IsVerb(verb) && !arguments.Has(Role.Agent) && !arguments.Has(Role.With) && !arguments.Has(Role.Between) && IsGathering(noun)
            && Prepositions.Of(view, noun) == Role.For && view.Lemma(verb).ToLowerInvariant() is "gather" or "prepare" or "assemble" or "convene" or "arrive" or "meet" or "come") arguments.Add(Role.Agent, view.Subject(verb));

        // "the accord reached between Chad and the rebels", where the participle hangs on a noun before
        var participle = noun + 1;
        if (relation == Deprel.Nmod && participle < view.Document.TokenCount && view.Rel(participle) == Deprel.Acl && view.Head(participle) == verb && view.IsVerb(participle)
            && view.IsPassive(participle) && LightVerbs.IsOfObject(view, participle))
        {
            arguments.Add(Role.Agent, Agents.OfPassive(view, participle));
            Phrases(participle, noun, borrowed: false);
            return true;
        }

        // "the sanctions imposed by the US on Iran", "the sanctions (that) the US imposed on Iran"
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Acl && view.IsVerb(child) && view.IsPassive(child) && LightVerbs.IsOfObject(view, child))
            {
                if (!(LightVerbs.IsOfBroker(view, child) && HasSides(child))) arguments.Add(Role.Agent, Agents.OfPassive(view, child));
                Phrases(child, noun, borrowed: false);
                if (!arguments.Has(Role.Between)) Sides(child);
                return true;
            }

            if (view.Rel(child) is Deprel.AclRelative && view.IsVerb(child) && LightVerbs.IsOfObject(view, child) && IsObjectOf(noun, child))
            {
                TakeOver(child, noun);
                return true;
            }
        }

        return false;
    }

    /// <summary>"threatened Chad with sanctions", "warned of sanctions if Chad refused": what is threatened is done by the one who threatens.</summary>
    private bool Threatened(int verb, int noun)
    {
        var role = Prepositions.Of(view, noun);
        if (!(view.Lemma(verb) is "threaten" or "warn") || (role != Role.With && (role != Role.Of || !IsMeasureOfStates(noun)))) return false;
        if (!arguments.Has(Role.Agent)) arguments.Add(Role.Agent, view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb));
        if (arguments.Has(Role.On) || arguments.Has(Role.Against)) return true;
        var threatened = view.IsPassive(verb) ? view.Subject(verb) : view.Child(verb, Deprel.Obj);
        if (threatened < 0) threatened = VerbArguments.Averter(view, verb);
        if (threatened >= 0 && threatened != noun) arguments.Add(Role.Against, RelativeClauses.Resolve(view, threatened), borrowed: true);
        return true;
    }

    /// <summary>"warned of sanctions" announces one's own; "warned of attacks" may tell of another's.</summary>
    private bool IsMeasureOfStates(int noun) =>
        _modifiers.Count == 0 && view.Child(noun, Deprel.NmodPossessive) < 0
        && view.Lemma(noun) is "sanction" or "measure" or "countermeasure" or "tariff" or "penalty" or "embargo" or "boycott" or "retaliation" or "reprisal" or "action" or "response" or "punishment";

    private bool IsJourney(int noun) => view.Lemma(noun).ToLowerInvariant() is "visit" or "trip" or "tour" or "journey" or "stay" or "stop" or "stopover";

    /// <summary>Bodies that parties make of themselves, and offices that they hold: "forged an alliance", "holds the presidency".</summary>
    private bool IsUnion(int noun) => view.Lemma(noun).ToLowerInvariant() is "alliance" or "coalition" or "axis" or "bloc" or "union" or "front" or "partnership" or "league" or "presidency" or "chairmanship" or "chair" or "leadership";

    /// <summary>Whether the sides of an act stand after "between": "brokered a truce between Chad and Togo" makes the broker no party to it.</summary>
    private bool HasSides(int verb)
    {
        if (arguments.Has(Role.Between) || arguments.Has(Role.Among)) return true;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (Prepositions.Of(view, child).Name is "between" or "among" || BetweenOf(child) >= 0) return true;
        }

        return false;
    }

    /// <summary>"brokered by Oman between": a phrase that hangs on the broker.</summary>
    private void Sides(int participle)
    {
        for (var child = view.First(participle); child >= 0; child = view.Next(child))
        {
            if (BetweenOf(child) is >= 0 and var sides) arguments.Add(Role.Between, sides);
        }
    }

    private int BetweenOf(int phrase)
    {
        for (var inner = view.First(phrase); inner >= 0; inner = view.Next(inner))
        {
            if (view.Rel(inner) == Deprel.Nmod && Prepositions.Of(view, inner) == Role.Between) return inner;
        }

        return -1;
    }

    private bool IsObjectOf(int noun, int verb)
    {
        if (view.IsPassive(verb)) return view.Subject(verb) == noun;
        var pronoun = view.Child(verb, Deprel.Obj);
        return pronoun >= 0 ? RelativeClauses.IsRelativePronoun(view, pronoun) : RelativeClauses.ObjectGap(view, verb) == noun;
    }

    private void TakeOver(int verb, int noun)
    {
        if (!view.IsPassive(verb) && LightVerbs.IsOfReceiving(view, verb, noun))
        {
            Receive(verb, noun);
            return;
        }

        if (!arguments.Has(Role.Agent) && !LightVerbs.IsOfOutsider(view, verb) && !(LightVerbs.IsOfBroker(view, verb) && HasSides(verb)) && !(LightVerbs.IsOfAttitude(view, verb) && IsAnothers(noun)))
        {
            var agent = view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
            // A subject that is the noun's possessor again ("launched its attack") says nothing new.
            if (agent >= 0 && agent != noun) arguments.Add(Role.Agent, agent);
        }

        Phrases(verb, noun, borrowed: false);
        Received(verb, noun);
        var recipient = view.Child(verb, Deprel.Iobj);
        // "the general was granted asylum by Colombia"
        if (recipient < 0 && view.IsPassive(verb) && view.Rel(noun) is Deprel.Obj) recipient = view.Subject(verb);
        if (recipient >= 0 && recipient != noun) arguments.Add(Role.Recipient, RelativeClauses.Resolve(view, recipient));
    }

    /// <summary>"has the backing of Peru": the owner gives it, the subject gets it.</summary>
    private void Receive(int verb, int noun)
    {
        var giver = arguments.FirstOf(Role.Of) is >= 0 and var of ? of : arguments.FirstOf(Role.Possessor) is >= 0 and var possessor ? possessor : arguments.FirstOf(Role.From);
        var receiver = view.Subject(verb);
        Phrases(verb, noun, borrowed: false);
        if (giver < 0) giver = arguments.FirstOf(Role.From);
        if (giver < 0 && _modifiers.Count == 1) giver = _modifiers[0];
        // Who loses the backing of another is backed no longer.
        if (giver < 0 || receiver < 0 || view.LemmaIs(verb, "lose")) return;
        arguments.Remove(Role.Of, giver);
        arguments.Add(Role.Agent, giver);
        if (!arguments.Has(Role.For)) arguments.Add(Role.For, receiver);
    }

    /// <summary>"won the endorsement of the union", "has Chad's backing", "received aid from Chad": what another does is done to the subject.</summary>
    private void Received(int verb, int noun)
    {
        if (!Bestowals.Contains(view.Lemma(noun)) || !LightVerbs.IsOfReceiving(view, verb) || view.IsPassive(verb) || arguments.Has(Role.For) || arguments.Has(Role.To) || arguments.Has(Role.Against) || arguments.Has(Role.On) || arguments.Has(Role.With)) return;
        var subject = view.Subject(verb);
        var giver = arguments.FirstOf(Role.From);
        if (giver < 0) giver = view.Child(noun, Deprel.NmodPossessive);
        if (giver < 0) giver = arguments.FirstOf(Role.Of);
        if (giver < 0 && _modifiers.Count == 1) giver = _modifiers[0];
        if (subject < 0 || subject == noun || giver < 0 || giver == subject || !(view.IsParty(giver) || view.IsActor(giver))) return;
        arguments.Remove(Role.Agent, subject);
        arguments.Add(Role.Agent, giver);
        arguments.Add(Role.Patient, subject);
        arguments.Remove(Role.Patient, giver);
    }

    /// <summary>Whether the phrase itself names whose act it is.</summary>
    private bool IsAnothers(int noun) =>
        _modifiers.Count == 1 || (arguments.FirstOf(Role.Of) is >= 0 and var whose && view.IsParty(whose)) || (view.Child(noun, Deprel.NmodPossessive) is >= 0 and var possessor && view.Tag(possessor) != Upos.Pron);

    private void Phrases(int verb, int noun, bool borrowed)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child == noun || !view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.OblAgent) continue;
            var role = Prepositions.Of(view, child);
            if (role == default || role == Role.By || view.IsDate(child) || arguments.Has(role, ownOnly: true)) continue;
            arguments.Add(role, RelativeClauses.Resolve(view, child), borrowed || !BringsTarget(role));
        }
    }

    private void After(int verb, int noun, bool adjacent = false)
    {
        for (var child = view.Next(noun); child >= 0; child = view.Next(child))
        {
            if (!view.Rel(child).Is(Deprel.Obl)) break;
            var role = Prepositions.Of(view, child);
            if (adjacent && view.Child(child, Deprel.Case) != noun + 1) break;
            if (BringsTarget(role) && !view.IsDate(child) && !arguments.Has(role)) arguments.Add(role, RelativeClauses.Resolve(view, child), borrowed: true);
            if (adjacent) break;
        }
    }

    /// <summary>A phrase hung on another phrase of the noun: "talks in Geneva with Iran".</summary>
    private void BorrowFromNoun(int noun)
    {
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) != Deprel.Nmod) continue;
            for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
            {
                if (view.Rel(inner) != Deprel.Nmod) continue;
                var role = Prepositions.Of(view, inner);
                if (BringsTarget(role) && !arguments.Has(role)) arguments.Add(role, inner, borrowed: true);
            }
        }
    }

    /// <summary>"built it despite objections from Chile": they are objections to the one who builds.</summary>
    private void Despite(int noun)
    {
        if (Prepositions.Of(view, noun).Name != "despite" || arguments.Has(Role.Against) || arguments.Has(Role.To) || arguments.Has(Role.On)) return;
        var verb = view.Head(noun);
        while (verb >= 0 && !view.IsVerb(verb)) verb = view.Head(verb);
        if (verb >= 0) arguments.Add(Role.Against, view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb), borrowed: true);
    }

    /// <summary>"left at the request of Chad": the one who does it is the one asked.</summary>
    private void Behest(int noun)
    {
        if (Prepositions.Of(view, noun).Name is not ("at" or "on") || arguments.Has(Role.To) || arguments.Has(Role.On)) return;
        if (!(view.Lemma(noun) is "request" or "urging" or "behest" or "insistence" or "instigation" or "bidding" or "prompting" or "prodding" or "order" or "instruction")) return;
        var verb = view.Head(noun);
        if (verb >= 0 && view.IsVerb(verb) && view.Rel(noun).Is(Deprel.Obl)) arguments.Add(Role.To, view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb), borrowed: true);
    }

    private void Holder(int noun)
    {
        // "Russia is / remains an ally", "considers Turkey an ally"
        var head = view.Head(noun);
        if (view.Child(noun, Deprel.Cop) >= 0 || view.Rel(noun) is Deprel.Xcomp || view.Child(noun, Deprel.Nsubj) >= 0)
        {
            arguments.Add(Role.Holder, view.Subject(noun));
        }
        else if (head >= 0 && view.Rel(noun) == Deprel.Conj && view.Child(head, Deprel.Cop) >= 0)
        {
            arguments.Add(Role.Holder, view.Subject(head));
        }
        else if (head >= 0 && view.Rel(noun) == Deprel.Nmod && view.Tag(head) is Upos.Num or Upos.Pron or Upos.Det && (view.Child(head, Deprel.Cop) >= 0 || view.Rel(head) is Deprel.Appos))
        {
            // "is one of the strongest backers"
            arguments.Add(Role.Holder, view.Rel(head) is Deprel.Appos ? view.Head(head) : view.Subject(head));
        }
        else if (head >= 0 && view.Rel(noun) == Deprel.Nsubj && view.Child(head, Deprel.Cop) >= 0 && view.IsActor(head))
        {
            // "the biggest buyer of Chadian oil is Togo"
            arguments.Add(Role.Holder, head);
        }
        else if (head >= 0 && view.Rel(noun) is Deprel.Obl or Deprel.Advcl && Prepositions.Of(view, noun) == Role.As && view.IsClause(head))
        {
            // What stands before the subject is said of it: "as a member of the council, Chad may".
            var described = !view.IsVerb(head) || view.IsPassive(head) || view.Subject(head) > noun ? view.Subject(head) : view.Child(head, Deprel.Obj);
            arguments.Add(Role.Holder, described >= 0 ? described : view.Subject(head));
        }
        else if (head >= 0 && view.Rel(noun) is Deprel.Appos or Deprel.NmodDescriptive or Deprel.Flat or Deprel.Compound && view.IsNominal(head) && head != noun
            && (view.Rel(noun) == Deprel.Appos || view.Tag(head) == Upos.Propn || view.IsActor(head)))
        {
            arguments.Add(Role.Holder, head);
        }
        else
        {
            arguments.Add(Role.Holder, Titles.NamedAfter(view, noun));
        }

        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (child > noun && view.Rel(child) is Deprel.Appos or Deprel.Flat or Deprel.NmodDescriptive && view.IsNominal(child) && view.IsActor(child)) arguments.Add(Role.Holder, child);
        }

        if (!arguments.Has(Role.Holder) && Coordination.SpelledBy(view, noun) is >= 0 and var named) arguments.AddOne(Role.Holder, named);
        if (!arguments.Has(Role.Holder)) arguments.Add(Role.Holder, BeforeComma(noun));
        if (!arguments.Has(Role.Holder)) arguments.AddOne(Role.Holder, noun);
    }

    /// <summary>"visited Togo, a member of": an apposition that the parser hung elsewhere, told by its article and the comma before it.</summary>
    private int BeforeComma(int noun)
    {
        var article = view.Child(noun, Deprel.Det);
        if (article < 2 || article > noun || !(view.FormIs(article, "a") || view.FormIs(article, "an") || view.FormIs(article, "the")) || !view.FormIs(article - 1, ",")) return -1;
        if (view.Rel(noun) is not (Deprel.Parataxis or Deprel.List or Deprel.Dep or Deprel.Appos)) return -1;
        for (var named = article - 2; named >= 0 && named > article - 6; named--)
        {
            foreach (var mention in view.Entities.At(named))
            {
                if (mention.EndToken == article - 1 && mention.Entity.Type.IsActor()) return named;
            }
        }

        return -1;
    }

    private void Plural()
    {
        arguments.Copy(Role.Between, Role.Plural);
        arguments.Copy(Role.Among, Role.Plural);
        // "their dispute with Chad" is none among themselves.
        var hasOther = arguments.Has(Role.With, ownOnly: true) || arguments.Has(Role.Against, ownOnly: true);
        if (!arguments.Has(Role.Plural) && !hasOther) arguments.AddPlural(Role.Agent);
        if (!arguments.Has(Role.Plural) && !hasOther) arguments.AddPlural(Role.Holder);
        if (!arguments.Has(Role.Plural)) arguments.AddPlural(Role.Of);
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
