using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

internal sealed partial class NounArguments
{
    /// <summary>What two parties have with each other, so that the other party of what they do is the other party of it: a <i>contract</i> to buy wheat from Romania.</summary>
    private static readonly WordClass Dealings = new("accord agreement contract deal discussion memorandum negotiation pact talk treaty");

    /// <summary>Whether a noun is something that two parties have with each other.</summary>
    public static bool IsDealing(SyntaxView view, int noun) => Dealings.Contains(view.Lemma(noun));

    /// <summary>"a truce between the government of Chad and the rebels": the parser may have joined the second side to what the first belongs to.</summary>
    private void SecondSide(int first)
    {
        if (view.Child(first, Deprel.Conj) >= 0) return;
        for (var inner = view.First(first); inner >= 0; inner = view.Next(inner))
        {
            if (view.Rel(inner) != Deprel.Nmod || inner < first || JoinedWithin(inner) is not (>= 0 and var second)) continue;
            arguments.AddOne(Role.Between, second);
            return;
        }

        // "between Chad's party and the ruling movement", joined to the noun itself
        if (view.Child(view.Head(first), Deprel.Conj) is var other && other > first && view.IsNominal(other) && view.IsParty(other) && view.Child(other, Deprel.Cc) is var and && and > first && view.FormIs(and, "and")) arguments.AddOne(Role.Between, other);
    }

    /// <summary>"envoys of the government of Chad and the rebels": what is joined to a phrase, or to a phrase within it; -1 for none.</summary>
    private int JoinedWithin(int phrase)
    {
        if (view.Child(phrase, Deprel.Conj) is >= 0 and var joined) return view.IsNominal(joined) ? joined : -1;
        for (var inner = view.First(phrase); inner >= 0; inner = view.Next(inner))
        {
            if (inner > phrase && view.Rel(inner) == Deprel.Nmod && view.Child(inner, Deprel.Conj) is >= 0 and var deeper && view.IsNominal(deeper)) return deeper;
        }

        return -1;
    }

    /// <summary>"talks to buy gas from Chad", "a contract to sell jets to Chad": the other party of the act.</summary>
    private void Counterparts(int clause)
    {
        if (!(view.Lemma(clause).ToLowerInvariant() is "buy" or "purchase" or "import" or "acquire" or "procure" or "order" or "lease" or "sell" or "supply" or "export" or "deliver" or "provide" or "receive" or "obtain" or "share" or "exchange" or "bring" or "persuade" or "convince" or "include")) return;
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Obj)
            {
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner)) Counterpart(inner);
                // "talks to bring the party's deputies into the government"
                if (view.Lemma(clause).ToLowerInvariant() is "bring" or "persuade" or "convince" or "include" && view.IsParty(child)) arguments.Add(Role.With, view.Child(child, Deprel.NmodPossessive) is >= 0 and var whose && view.IsParty(whose) ? whose : child, borrowed: true);
            }

            Counterpart(child);
        }
    }

    private void Counterpart(int phrase)
    {
        if (!(view.Rel(phrase).Is(Deprel.Obl) || view.Rel(phrase) == Deprel.Nmod) || !view.IsParty(phrase)) return;
        if (Prepositions.Of(view, phrase) is var role && (role == Role.With || role == Role.From || role == Role.To)) arguments.Add(Role.With, phrase, borrowed: true);
    }

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

    /// <summary>"talks are under way between Chad and the rebels", "are planned between": the sides, hung on what is said of the noun.</summary>
    private void SidesBehind(int predicate)
    {
        if (arguments.Has(Role.Between) || predicate < 0) return;
        var sides = Prepositions.Find(view, predicate, Role.Between);
        // "talks took place between": hung on the place.
        if (sides < 0 && view.LemmaIs(predicate, "take") && view.Child(predicate, Deprel.Obj) is >= 0 and var place && view.LemmaIs(place, "place")) sides = Prepositions.Find(view, place, Role.Between);
        if (sides < 0) return;
        arguments.Add(Role.Between, sides);
        SecondSide(sides);
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

    private void Plural(int noun)
    {
        // "the volume of trade between Chad and Togo": trees hang the phrase on either noun.
        if (!arguments.Has(Role.Between) && view.Rel(noun).Is(Deprel.Nmod) && Prepositions.Of(view, noun) == Role.Of && Prepositions.Find(view, view.Head(noun), Role.Between) is var sides && sides > noun) arguments.Add(Role.Between, sides);
        arguments.Copy(Role.Between, Role.Plural);
        arguments.Copy(Role.Among, Role.Plural);
        // "want to join the alliance": it stands without them.
        if (view.Rel(noun) == Deprel.Obj && view.Lemma(view.Head(noun)) is "join" or "rejoin" or "enter" or "leave" or "quit") return;
        // "their dispute with Chad" is none among themselves.
        var hasOther = arguments.Has(Role.With, ownOnly: true) || arguments.Has(Role.Against, ownOnly: true);
        if (!arguments.Has(Role.Plural) && !hasOther) arguments.AddPlural(Role.Agent);
        if (!arguments.Has(Role.Plural) && !hasOther) arguments.AddPlural(Role.Holder);
        if (!arguments.Has(Role.Plural)) arguments.AddPlural(Role.Of);
    }
}
