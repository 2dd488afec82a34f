using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

internal sealed partial class NounArguments
{
    private static readonly WordClass Reproaches = new("blame censure condemnation criticism fire investigation reproach review scrutiny suspicion");

    /// <summary>What the verb of a light construction gives its noun.</summary>
    private bool FromVerb(int noun)
    {
        var (relation, verb) = Above(noun);
        var underVerb = verb >= 0 && view.IsVerb(verb);
        if (relation.Is(Deprel.Nsubj)) SidesBehind(verb);
        if (underVerb && !arguments.Has(Role.Clause)) ClauseBehind(verb, noun);
        if (underVerb && FromVerb(noun, verb, relation)) return true;

        // "commenting on the visit of the minister to Chad": the phrase may hang on the verb.
        if (underVerb && relation == Deprel.Obl && arguments.Has(Role.Of)) After(verb, noun);
        // "angered by French support for Chad's plan"
        else if (underVerb && relation is Deprel.Obl or Deprel.OblAgent && _modifiers.Count == 1 && !_targets) After(verb, noun, adjacent: true);
        // "those responsible for the attack", "is behind the attack"
        var isSaidOf = relation == Deprel.Nmod || (relation == Deprel.Obl && !underVerb) || view.Child(noun, Deprel.Cop) >= 0;
        if (isSaidOf && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Culprits.Of(view, noun));
        // "was among the first nations to voice support", parsed as a phrase of the nations
        if (relation == Deprel.Nmod && verb >= 0 && Prepositions.Of(view, noun) == Role.To && !arguments.Has(Role.Agent) && view.Child(verb, Deprel.Cop) >= 0
            && (view.IsParty(verb) || view.Lemma(verb).ToLowerInvariant() is "country" or "nation" or "state")) arguments.Add(Role.Agent, view.Subject(verb));

        // "came for two days of talks"
        if (Prepositions.Of(view, Measures.Of(view, noun) is >= 0 and var measure ? measure : noun) is { IsPreposition: true } role) FromCircumstance(noun, verb, relation, role);
        return FromParticiple(noun, verb, relation);
    }

    /// <summary>What talks bring, rather than who holds them.</summary>
    private static readonly WordClass Outcomes = new("agreement breakthrough compromise deadlock difference difficulty disagreement gap hurdle issue obstacle progress question result");

    /// <summary>"called it a plot to overthrow him": an infinitive right behind the noun, hung on the verb.</summary>
    private void ClauseBehind(int verb, int noun)
    {
        for (var child = view.Next(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is not (Deprel.Xcomp or Deprel.Advcl) || !view.IsInfinitive(child)) continue;
            var before = view.Child(child, Deprel.Mark) - 1;
            // "its call for the rebels to leave"
            var isBehind = before == noun || (Addresses.Contains(view.Lemma(noun)) && before > noun && (view.Head(before) == verb || view.Head(before) == noun) && Prepositions.Of(view, before) == Role.For);
            if (isBehind) arguments.AddOne(Role.Clause, child, borrowed: true);
        }
    }

    /// <summary>The word above a noun and the noun's relation to it, past what only measures it or stands beside it.</summary>
    private (Deprel Relation, int Head) Above(int noun)
    {
        var top = WholeOf(noun) is >= 0 and var whole ? whole : noun;
        var above = (Relation: view.Rel(top), Head: view.Head(top));
        // "met them ahead of a summit"
        if (Prepositions.IsAhead(view, top)) above = (Deprel.Obl, view.Head(above.Head));
        // "imposed $1 billion in sanctions", the sum taken for the object
        if (above.Relation == Deprel.Obl && Measures.SumBefore(view, top) >= 0) above = (Deprel.Obj, above.Head);
        // "launched a series of attacks"
        if (above.Relation == Deprel.Nmod && Measures.Of(view, noun) is >= 0 and var measure) above = (view.Rel(measure), view.Head(measure));
        return above.Relation == Deprel.Conj && above.Head >= 0 && view.IsNominal(above.Head) ? (view.Rel(above.Head), view.Head(above.Head)) : above;
    }

    private bool FromVerb(int noun, int verb, Deprel relation)
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
            case Deprel.Obj or Deprel.NsubjPassive when LightVerbs.IsOfObject(view, verb):
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
                // "talks began in Geneva between": hung on the place.
                if (!arguments.Has(Role.Between) && Prepositions.Find(view, verb, Role.In) is >= 0 and var place && Prepositions.Find(view, place, Role.Between) is >= 0 and var sides)
                {
                    arguments.Add(Role.Between, sides);
                    SecondSide(sides);
                }

                break;
            // "came under attack": who comes under it suffers it.
            case Deprel.Obl or Deprel.Obj when Attackers.IsAttack(view, noun) && LightVerbs.Suffers(view, verb, Prepositions.Of(view, noun)):
                Phrases(verb, noun, borrowed: true);
                return true;
            // "came under criticism over the raid": others criticize.
            case Deprel.Obl when LightVerbs.Suffers(view, verb, Prepositions.Of(view, noun)) && Reproaches.Contains(view.Lemma(noun)):
                break;
            case Deprel.Obl when IsPressedBy(noun):
                break;
            case Deprel.Obl when LightVerbs.Answers(view, verb, Prepositions.Of(view, noun)) || Answered.Of(view, noun) >= 0:
                break;
            case Deprel.Obl when (LightVerbs.IsOfOblique(view, verb) || LightVerbs.FallsUnder(view, verb, Prepositions.Of(view, noun))) && Prepositions.Of(view, noun).Name is "in" or "into" or "on" or "at" or "to" or "under" or "with" or "out of":
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

        return false;
    }

    private bool FromParticiple(int noun, int verb, Deprel relation)
    {
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

    private bool IsObjectOf(int noun, int verb)
    {
        if (view.IsPassive(verb)) return view.Subject(verb) == noun;
        var pronoun = view.Child(verb, Deprel.Obj);
        return pronoun >= 0 ? RelativeClauses.IsRelativePronoun(view, pronoun) : RelativeClauses.ObjectGap(view, verb) == noun;
    }

    private void TakeOver(int verb, int noun)
    {
        if (!view.IsPassive(verb) && LightVerbs.BringsFavour(view, verb, noun))
        {
            Receive(verb, noun);
            return;
        }

        if (!arguments.Has(Role.Agent) && IsOfSubject(verb, noun))
        {
            var agent = !view.IsPassive(verb) ? view.Subject(verb) : Agents.OfPassive(view, verb) is >= 0 and var by ? by : Locking.Contains(view.Lemma(verb)) ? view.Subject(verb) : -1;
            // A subject that is the noun's possessor again ("launched its attack") says nothing new.
            // Nor does "differences remain in talks with Chad" say who differs.
            if (agent >= 0 && agent != noun && !(view.Tag(agent) == Upos.Noun && Outcomes.Contains(view.Lemma(agent)))) arguments.Add(Role.Agent, agent);
        }

        Phrases(verb, noun, borrowed: false);
        Received(verb, noun);
        ToTheFace(verb, noun);
        var recipient = view.Child(verb, Deprel.Iobj);
        // "the general was granted asylum by Colombia"
        if (recipient < 0 && view.IsPassive(verb) && view.Rel(noun) is Deprel.Obj) recipient = view.Subject(verb);
        if (recipient >= 0 && recipient != noun) arguments.Add(Role.Recipient, RelativeClauses.Resolve(view, recipient));
    }

    /// <summary>Whether what the noun names is done by whoever does the verb.</summary>
    private bool IsOfSubject(int verb, int noun)
    {
        if (LightVerbs.IsOfOutsider(view, verb) || LightVerbs.IsOfMediator(view, verb, noun) || LightVerbs.SeeksRelease(view, verb, noun) || LightVerbs.BringsUp(view, verb, noun) || Averts(verb, noun)) return false;
        if ((LightVerbs.IsOfBroker(view, verb) || arguments.Has(Role.Between, ownOnly: true)) && HasSides(verb)) return false;
        // "end the Chadian army's siege": whoever ends what is another's.
        if (view.Lemma(verb) is "end" or "lift" && view.Child(noun, Deprel.NmodPossessive) is >= 0 and var owner && view.Tag(owner) != Upos.Pron && owner != view.Subject(verb)) return false;
        return !(LightVerbs.IsOfAttitude(view, verb) && IsActOfAnother(verb, noun));
    }

    private void Phrases(int verb, int noun, bool borrowed)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child == noun || !view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.OblAgent) continue;
            var role = Prepositions.Of(view, child);
            if (role == default || role == Role.By || view.IsDate(child) || arguments.Has(role, ownOnly: true)) continue;
            arguments.Add(role, RelativeClauses.Resolve(view, child), borrowed || !BringsTarget(role));
            if (role == Role.Between) SecondSide(child);
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
}
