using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who does what a noun says where the words above lay it on somebody: <i>blamed Iran for the attack</i>, <i>claimed responsibility for the attack</i>,
/// <i>was involved in the attack</i>, <i>is wanted for her role in the attack</i>, <i>the mastermind of the attack</i>.</summary>
internal static class Culprits
{
    private static readonly WordClass Blaming = new("accuse blame charge convict fault indict suspect condemn denounce");

    /// <summary>What courts, police and states do with somebody for a deed.</summary>
    private static readonly WordClass Pursuing = new("""
        arrest cite detain execute extradite hang hold imprison investigate jail prosecute seek sentence try want
        """);

    private static readonly WordClass Involving = new("embroil implicate involve");

    /// <summary>What somebody has in a deed, and what is said of somebody because of it: <i>a role in</i> the attack, <i>charges of</i> murder.</summary>
    private static readonly WordClass Shares = new("accusation allegation charge complicity connection hand involvement link part participation role suspicion");

    private static readonly WordClass Charges = new("accusation allegation charge complaint connection link suspicion tie");

    /// <summary>Persons whom a noun names by their deed: <i>the mastermind of</i> the attack.</summary>
    private static readonly WordClass Doers = new("architect instigator mastermind organiser organizer perpetrator planner plotter ringleader suspect");

    private static readonly WordClass Answerable = new("accountable answerable complicit culpable guilty liable responsible");

    /// <summary>"claimed responsibility", "took credit"</summary>
    private static bool IsClaim(SyntaxView view, int noun) => view.LemmaIs(noun, "responsibility") || view.LemmaIs(noun, "credit");

    /// <summary>The one on whom a noun is laid; -1 for none.</summary>
    public static int Of(SyntaxView view, int noun)
    {
        var deed = Measures.Of(view, noun) is >= 0 and var measure ? measure : noun;
        if (LaidOn(view, noun) is >= 0 and var laid) return laid;
        var head = view.Head(deed);
        // A charge is no deed of the accused.
        if (head < 0 || Charges.Contains(view.Lemma(noun))) return -1;
        var isObject = view.Rel(deed) is Deprel.Obj or Deprel.NsubjPassive && view.IsVerb(head);
        // "blamed the attack on rebels"
        if (isObject && view.LemmaIs(head, "blame")) return BlamedByPhrase(view, deed, head);
        // "claimed the bombing", "the bombing was claimed by rebels"
        if (isObject && view.LemmaIs(head, "claim") && Attackers.IsAttack(view, noun)) return Doer(view, head);
        // "the mastermind of the bombing", "a suspect in the killing"
        if (view.Rel(deed) == Deprel.Nmod && Doers.Contains(view.Lemma(head)) && Prepositions.Of(view, deed).Name is "of" or "in" or "behind") return head;
        if (Prepositions.Of(view, deed).Name == "behind" && Behind(view, deed) is >= 0 and var party) return party;
        return OfPhrase(view, deed, steps: 3);
    }

    /// <summary>"the group behind the attack", "Chad is behind the attack".</summary>
    private static int Behind(SyntaxView view, int deed)
    {
        if (view.Child(deed, Deprel.Cop) >= 0) return view.Subject(deed);
        if (view.Child(deed, Deprel.Case) is > 0 and var behind && Whoever.Is(view, behind - 1)) return behind - 1;
        return view.Rel(deed) == Deprel.Nmod && view.IsHuman(view.Head(deed)) ? view.Head(deed) : -1;
    }

    /// <summary>The one on whom a charge is laid: <i>arrested the man on suspicion of</i> plotting; -1 where the noun is no charge, or nobody is named.</summary>
    public static int OfCharge(SyntaxView view, int noun) => view.Rel(noun).Is(Deprel.Obl) && Shares.Contains(view.Lemma(noun)) ? OfPhrase(view, noun, steps: 1) : -1;

    private static int OfPhrase(SyntaxView view, int phrase, int steps)
    {
        var role = Prepositions.Of(view, phrase);
        var head = view.Head(phrase);
        if (head < 0) return -1;
        // "those responsible for the attack"
        if (role.Name is "for" or "of" or "in" && view.Tag(head) == Upos.Adj && Answerable.Contains(view.Lemma(head))) return Answering(view, head);
        // "for the attack" hangs on the verb or on its object.
        var verb = view.IsVerb(head) ? head : view.Head(head);
        if (role == Role.For && verb >= 0 && view.IsVerb(verb) && ((head != verb && IsClaim(view, head)) || (view.Child(verb, Deprel.Obj) is >= 0 and var duty && IsClaim(view, duty)))) return Doer(view, verb);
        // "for his role in the attack", "on charges of involvement in the attack"
        if (view.Rel(phrase) == Deprel.Nmod && Shares.Contains(view.Lemma(head)) && role.Name is "in" or "of" or "with" or "to") return steps == 0 ? -1 : TakesPart(view, head) is >= 0 and var taker ? taker : OfPhrase(view, head, steps - 1);
        // "for other crimes, including the killing"
        if (view.Rel(phrase) == Deprel.Nmod && steps > 0 && view.IsNominal(head) && Prepositions.Marker(view, phrase) is "including" or "like") return OfPhrase(view, head, steps - 1);
        if (verb < 0 || !view.IsVerb(verb)) return -1;
        if (head == verb && steps > 0 && Prepositions.Marker(view, phrase) == "including" && Before(view, verb, phrase) is >= 0 and var named) return OfPhrase(view, named, steps - 1);
        if (head == verb && role.Name == "in" && TakesPart(view, verb, phrase) is >= 0 and var partaker) return partaker;
        var isBlamed = Blaming.Contains(view.Lemma(verb)) ? role.Name is "for" or "of" or "with" or "over" or "in" or "on" : Pursuing.Contains(view.Lemma(verb)) && role.Name is "for" or "on" or "in" && IsCause(view, phrase);
        return isBlamed ? Accused(view, verb, phrase) : -1;
    }

    /// <summary>The phrase of a verb right before another one; -1 for none.</summary>
    private static int Before(SyntaxView view, int verb, int phrase)
    {
        var found = -1;
        for (var child = view.First(verb); child >= 0 && child < phrase; child = view.Next(child))
        {
            if (child > verb && view.Rel(child).Is(Deprel.Obl)) found = child;
        }

        return found;
    }

    /// <summary>"was arrested for the killing", "in connection with the killing", "on suspicion of murder", not "on a visit", "in an operation".</summary>
    private static bool IsCause(SyntaxView view, int phrase) => Prepositions.Of(view, phrase) == Role.For || Shares.Contains(view.Lemma(phrase));

    /// <summary>The one whom a verb accuses or pursues.</summary>
    private static int Accused(SyntaxView view, int verb, int phrase)
    {
        var blamed = view.IsPassive(verb) ? view.Subject(verb) : view.Child(verb, Deprel.Obj);
        // "who is wanted", "whom they arrested"
        if (blamed >= 0) blamed = RelativeClauses.Resolve(view, blamed);
        return blamed != phrase && blamed >= 0 && view.IsHuman(blamed) ? blamed : -1;
    }

    /// <summary>"took part in the attack", "was involved in the attack", "participated in the attack".</summary>
    private static int TakesPart(SyntaxView view, int verb, int phrase) =>
        Involving.Contains(view.Lemma(verb)) && view.IsPassive(verb) || view.LemmaIs(verb, "participate")
        || (view.Child(verb, Deprel.Obj) is >= 0 and var part && part < phrase && IsPart(view, verb, part)) ? view.Subject(verb) : -1;

    /// <summary>The subject of "take part" above its noun.</summary>
    private static int TakesPart(SyntaxView view, int noun) =>
        view.Rel(noun) == Deprel.Obj && view.Head(noun) is >= 0 and var verb && view.IsVerb(verb) && !view.IsPassive(verb) && IsPart(view, verb, noun) ? view.Subject(verb) : -1;

    private static bool IsPart(SyntaxView view, int verb, int noun) =>
        view.Lemma(noun) is "part" or "role" or "hand" && view.Lemma(verb) is "take" or "play" or "have";

    /// <summary>Whoever is said to be guilty; -1 where it is denied.</summary>
    private static int Answering(SyntaxView view, int adjective)
    {
        if (OwnWords.Read(view, adjective).Polarity == Relations.Polarity.Negated) return -1;
        var guilty = view.Rel(adjective) is Deprel.Amod or Deprel.Acl ? view.Head(adjective) : view.Subject(adjective);
        return guilty >= 0 && view.IsHuman(guilty) ? guilty : -1;
    }

    /// <summary>"attacks blamed on the rebels"; -1 where nobody is blamed in the noun's own phrase.</summary>
    private static int LaidOn(SyntaxView view, int deed)
    {
        for (var child = view.First(deed); child >= 0; child = view.Next(child))
        {
            if (child > deed && view.Rel(child) == Deprel.Acl && view.LemmaIs(child, "blame")) return BlamedByPhrase(view, deed, child);
        }

        return -1;
    }

    private static int BlamedByPhrase(SyntaxView view, int deed, int verb)
    {
        for (var phrase = view.First(verb); phrase >= 0; phrase = view.Next(phrase))
        {
            if (phrase != deed && view.Rel(phrase).Is(Deprel.Obl) && Prepositions.Of(view, phrase) == Role.On && view.IsParty(phrase)) return phrase;
        }

        return -1;
    }

    private static int Doer(SyntaxView view, int verb) => view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
}
