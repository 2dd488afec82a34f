using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Deep roles around a noun: possessors, modifiers, prepositional phrases, and what its light verb, copula or title brings.</summary>
internal sealed class NounArguments(SyntaxView view, ArgumentList arguments)
{
    private readonly List<int> _modifiers = [];

    public void Collect(int noun)
    {
        _modifiers.Clear();
        var (possessor, of, by, targets) = (-1, -1, false, false);
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if (relation == Deprel.NmodPossessive)
            {
                possessor = RelativeClauses.Resolve(view, child);
                // "during his trip, the president said": whose trip it is comes after.
                if (view.Tag(possessor) == Upos.Pron && view.Entities.At(possessor).Length == 0 && view.Rel(noun).Is(Deprel.Obl) && view.Head(noun) is var told && view.IsVerb(told) && view.Subject(told) > noun) possessor = view.Subject(told);
                arguments.Add(Role.Possessor, possessor);
            }
            else if (relation.Is(Deprel.Nmod) || relation.Is(Deprel.Obl))
            {
                var role = Prepositions.Of(view, child);
                if (role == default || view.IsDate(child)) continue;
                var filler = RelativeClauses.Resolve(view, child);
                arguments.Add(role, filler);
                if (role == Role.Of) of = filler;
                else if (role == Role.By) by = true;
                else targets |= BringsTarget(role);
            }
            else if (relation is Deprel.Acl or Deprel.Ccomp && view.IsVerb(child))
            {
                arguments.Add(Role.Clause, child);
                if (view.IsInfinitive(child)) VerbArguments.Aims(view, child, arguments);
                if (view.Child(child, Deprel.Nsubj) >= 0) arguments.Add(Role.ClauseAgent, view.Subject(child));
            }
        }

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

    /// <summary>"Georgia's NATO membership bid": who has the bid has the membership.</summary>
    private int PossessorAbove(int noun)
    {
        var head = view.Head(noun);
        return head > noun && view.Rel(noun) == Deprel.Compound && view.IsNominal(head) ? view.Child(head, Deprel.NmodPossessive) : -1;
    }

    /// <summary>What the verb of a light construction gives its noun.</summary>
    private bool FromVerb(int noun)
    {
        var verb = view.Head(noun);
        var relation = view.Rel(noun);
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
                case Deprel.Obj or Deprel.NsubjPassive when view.IsParty(noun) && view.Tag(noun) == Upos.Noun && !LightVerbs.IsOfHaving(view, verb):
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
        if (relation == Deprel.Nmod && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Culprits.Of(view, noun));

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

        // "the sanctions imposed by the US on Iran", "the sanctions (that) the US imposed on Iran"
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Acl && view.IsVerb(child) && view.IsPassive(child) && LightVerbs.IsOfObject(view, child))
            {
                arguments.Add(Role.Agent, Agents.OfPassive(view, child));
                Phrases(child, noun, borrowed: false);
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

        if (!arguments.Has(Role.Agent) && !LightVerbs.IsOfOutsider(view, verb) && !(LightVerbs.IsOfAttitude(view, verb) && IsAnothers(noun)))
        {
            var agent = view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
            // A subject that is the noun's possessor again ("launched its attack") says nothing new.
            if (agent >= 0 && agent != noun) arguments.Add(Role.Agent, agent);
        }

        Phrases(verb, noun, borrowed: false);
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

    private void After(int verb, int noun)
    {
        for (var child = view.Next(noun); child >= 0; child = view.Next(child))
        {
            if (!view.Rel(child).Is(Deprel.Obl)) break;
            var role = Prepositions.Of(view, child);
            if (BringsTarget(role) && !view.IsDate(child) && !arguments.Has(role)) arguments.Add(role, RelativeClauses.Resolve(view, child), borrowed: true);
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
