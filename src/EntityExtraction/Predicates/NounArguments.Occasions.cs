using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <content>What is told of an act on the occasion of which something else is done.</content>
internal sealed partial class NounArguments
{
    /// <summary>"is in talks with", "are at odds", "said during talks with Egypt": who has it is the subject.</summary>
    private void FromCircumstance(int noun, int verb, Deprel relation, Role role)
    {
        if (IsPressedBy(noun))
        {
            Pressed(noun, verb, relation);
            return;
        }

        // "is flying there for talks on Saturday with Chad": with whom, hung on the flight.
        if (role == Role.For && relation == Deprel.Obl && verb >= 0 && view.IsVerb(verb) && IsGathering(noun) && !arguments.Has(Role.With) && Prepositions.Find(view, verb, Role.With) is var other && other > noun && view.IsParty(other)) arguments.Add(Role.With, other);

        // "is against Russia's annexation" is an act of Russia's.
        if (view.Child(noun, Deprel.Cop) >= 0 && role.Name is "in" or "at" or "under" or "on" or "out of" or "into") arguments.Add(Role.Agent, view.Subject(noun));
        // but "the villagers in a Chadian raid" suffer it
        else if (relation is Deprel.Nmod && role.Name is "in" or "at" or "under" && verb >= 0 && view.IsParty(verb) && _modifiers.Count == 0) arguments.Add(Role.Agent, verb);
        // "is in Cairo for talks with the rebels"
        else if (relation is Deprel.Nmod or Deprel.Obl && verb >= 0 && view.Child(verb, Deprel.Cop) >= 0 && role == Role.For && arguments.Has(Role.With) && !arguments.Has(Role.Agent) && Prepositions.Of(view, verb) is { IsPreposition: true })
        {
            arguments.Add(Role.Agent, view.Subject(verb));
        }
        // "during talks with Egypt he said", "came for a meeting with the rebels": who speaks or comes has it with them.
        else if (relation is Deprel.Obl && verb >= 0 && view.IsVerb(verb) && !arguments.Has(Role.Agent) && !arguments.Has(Role.Possessor) && (arguments.Has(Role.With) || (arguments.Has(Role.To, ownOnly: true) && view.Lemma(noun) is "call" or "conversation" or "letter"))
            && role.Name is "in" or "at" or "during" or "after" or "before" or "following" or "for" or "ahead of" or "amid" or "on" or "under")
        {
            var passive = view.IsPassive(verb);
            var by = passive ? Agents.OfPassive(view, verb) : -1;
            // "Togo said rebels were killed during an operation with Chadian troops": of Togo's, not of the rebels; "clashes with the police" would be theirs.
            var undertaken = passive && by < 0 && Undertakings.Contains(view.Lemma(noun));
            if (undertaken) by = TellerOf(verb);
            // "was freed after clashes with the police": to whom something is done afterwards took no part in it.
            if (by >= 0 || !passive || !(undertaken || role.Name is "after" or "before" or "following")) arguments.Add(Role.Agent, by >= 0 ? by : view.Subject(verb));
        }
        // "swept the valley in an operation against the rebels"
        else if (relation is Deprel.Obl && verb >= 0 && view.IsVerb(verb) && !view.IsPassive(verb) && !Casualties.IsSuffering(view, verb) && !arguments.Has(Role.Agent) && arguments.Has(Role.Against, ownOnly: true) && role.Name is "in" or "during" && _modifiers.Count == 0)
        {
            arguments.Add(Role.Agent, view.Subject(verb));
        }
        // "killed two guards in an attack on the port"
        else if (relation is Deprel.Obl && verb >= 0 && view.IsVerb(verb) && !view.IsPassive(verb) && Casualties.IsHarm(view, verb) && !arguments.Has(Role.Agent) && role.Name is "in" or "during" && _modifiers.Count == 0 && Attackers.IsAttack(view, noun))
        {
            if (!arguments.Has(Role.On)) After(verb, noun, adjacent: true);
            if (arguments.Has(Role.On)) arguments.Add(Role.Agent, view.Subject(verb));
        }
        // "said on a visit to Chad", "returned after a stop in Chad": who speaks or comes is there.
        else if (relation is Deprel.Obl && verb >= 0 && view.IsVerb(verb) && !view.IsPassive(verb) && !arguments.Has(Role.Agent) && (arguments.Has(Role.To, ownOnly: true) || HasPlace())
            && role.Name is "during" or "on" or "after" or "before" or "following" or "from" && view.Child(noun, Deprel.Det) is >= 0 and var article && (view.FormIs(article, "a") || view.FormIs(article, "an")) && IsJourney(noun))
        {
            arguments.Add(Role.Agent, view.Subject(verb));
        }

        // "voiced regret over the raids during talks with Chad", hung on the raids; "announced the decision in a call to Chad"
        if (relation == Deprel.Nmod && !arguments.Has(Role.Agent) && ((arguments.Has(Role.With) && Prepositions.Of(view, noun).Name is "during" or "after" or "before" or "ahead of" or "following")
            || (arguments.Has(Role.To, ownOnly: true) && view.Lemma(noun) is "call" or "letter" && Prepositions.Of(view, noun).Name is "in" or "during")))
        {
            var clause = verb;
            while (clause >= 0 && !view.IsVerb(clause)) clause = view.Head(clause);
            if (clause >= 0) arguments.Add(Role.Agent, view.Subject(clause));
        }

        // "gathered for a summit", "prepared for a meeting": several do so with each other.
        if (relation == Deprel.Obl && verb >= 0 && view.IsVerb(verb) && !arguments.Has(Role.Agent) && !arguments.Has(Role.With) && !arguments.Has(Role.Between) && IsGathering(noun)
            && Prepositions.Of(view, noun) == Role.For && view.Lemma(verb).ToLowerInvariant() is "gather" or "prepare" or "assemble" or "convene" or "arrive" or "meet" or "come") arguments.Add(Role.Agent, view.Subject(verb));
    }

    private static readonly WordClass Undertakings = new("campaign drill exercise manoeuvre maneuver mission offensive operation patrol raid search sweep");

    /// <summary>The party that tells a reported clause; -1 for none.</summary>
    private int TellerOf(int clause) =>
        view.Rel(clause) == Deprel.Ccomp && view.Head(clause) is >= 0 and var telling && view.IsVerb(telling) && view.Subject(telling) is >= 0 and var teller && view.IsParty(teller) ? SideOf(teller) : -1;

    private bool HasPlace()
    {
        foreach (var argument in arguments.ToArray())
        {
            if (argument.Role.Name == "in" && view.IsActor(argument.Head)) return true;
        }

        return false;
    }
}
