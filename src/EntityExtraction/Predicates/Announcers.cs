using EntityExtraction.Collections;
using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who did it where those whose business it is tell of it and name nobody else: <i>police say two men were arrested</i>, <i>the army said that ten
/// rebels were killed</i>, <i>the coalition says air strikes killed ten rebels</i>.</summary>
internal static class Announcers
{
    private static readonly WordClass Telling = new("add announce confirm disclose report reveal say state");
    private static readonly WordClass Arrests = new("accuse apprehend arrest capture catch charge detain hold investigate jail nab question suspect");
    private static readonly WordClass Arresting = new("army authority coalition force gendarmerie marine military navy police prosecutor troop troops");
    private static readonly WordClass Fighting = new("army coalition command force marine military nato navy troop troops");
    private static readonly WordClass Harms = new("destroy eliminate hit injure kill shoot strike target wound");

    /// <summary>Who tells that somebody was arrested, or that fighters of the other side were killed, and so must have done it; -1 for none.</summary>
    public static int OfPassive(SyntaxView view, int verb)
    {
        if (view.Subject(verb) is not (>= 0 and var sufferer)) return -1;
        if (Holding.Contains(view.Lemma(verb)) && view.IsHuman(sufferer) && Pursuer(view, verb) is >= 0 and var pursuer) return pursuer;
        if (Arrests.Contains(view.Lemma(verb)) && view.IsHuman(sufferer)) return Teller(view, verb, Arresting, byStates: false);
        return Casualties.IsHarm(view, verb) && IsFighter(view, sufferer) ? Teller(view, verb, Fighting, byStates: false) : -1;
    }

    /// <summary>"prosecutors charged two men arrested last week": whose business arrests are and who has them now; -1 for nobody.</summary>
    private static int Pursuer(SyntaxView view, int participle)
    {
        if (view.Rel(participle) != Deprel.Acl) return -1;
        var above = view.Head(participle);
        while (above >= 0 && view.IsNominal(above) && view.Rel(above) is Deprel.Obj or Deprel.Nmod or Deprel.Obl) above = view.Head(above);
        if (above < 0 || !view.IsVerb(above) || view.IsPassive(above) || !Pursuing.Contains(view.Lemma(above))) return -1;
        return view.Subject(above) is >= 0 and var pursuer && Arresting.Contains(view.Lemma(pursuer)) ? pursuer : -1;
    }

    private static readonly WordClass Holding = new("apprehend arrest detain imprison jail");

    private static readonly WordClass Pursuing = new("bring charge deport extradite file hand indict interrogate lay prosecute question release try");

    /// <summary>Who tells of a strike on fighters that nobody is said to have flown, or what it is for; -1 for none.</summary>
    public static int OfStrike(SyntaxView view, int strike)
    {
        if (OfPurpose(view, strike) is >= 0 and var designing) return designing;
        var verb = view.Head(strike);
        if (verb < 0 || view.Rel(strike) != Deprel.Nsubj || !Attackers.IsAttack(view, strike) || !Harms.Contains(view.Lemma(verb)) || view.IsPassive(verb)) return -1;
        var target = view.Child(verb, Deprel.Obj);
        if (target < 0) target = view.Child(verb, Deprel.Obl);
        return target > verb && IsFighter(view, target) ? Teller(view, verb, Fighting, byStates: true) : -1;
    }

    private static readonly WordClass Designing = new("aim calculate design direct intend mean");

    /// <summary>"Chad says the raids were aimed at stopping smugglers": who tells to what end something is done that nobody else is said to do; -1 for none.</summary>
    private static int OfPurpose(SyntaxView view, int means)
    {
        var verb = view.Head(means);
        return verb >= 0 && view.Rel(means) == Deprel.NsubjPassive && Designing.Contains(view.Lemma(verb)) ? Teller(view, verb, Fighting, byStates: true) : -1;
    }

    private static bool IsFighter(SyntaxView view, int token) => PartyNouns.PluralOf(view.Lemma(view.Counted(token))) is not null;

    private static int Teller(SyntaxView view, int verb, WordClass tellers, bool byStates)
    {
        var clause = verb;
        while (view.Rel(clause) is Deprel.Conj or Deprel.Advcl && view.Head(clause) is >= 0 and var above && view.IsClause(above)) clause = above;
        if (view.Rel(clause) == Deprel.Ccomp && view.Head(clause) is >= 0 and var telling) return Of(view, telling, tellers, byStates);
        // "two men were arrested, police said"
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Parataxis && Of(view, child, tellers, byStates) is >= 0 and var teller) return teller;
        }

        return -1;
    }

    private static int Of(SyntaxView view, int telling, WordClass tellers, bool byStates)
    {
        if (!view.IsVerb(telling) || view.IsPassive(telling) || !Telling.Contains(view.Lemma(telling)) || view.Subject(telling) is not (>= 0 and var teller)) return -1;
        // "the prosecutor's office said"
        var body = view.LemmaIs(teller, "office") && view.Child(teller, Deprel.NmodPossessive) is >= 0 and var whose ? whose : teller;
        return tellers.Contains(view.Lemma(body)) || (byStates && view.Entities.At(teller) is [{ Entity.Type: EntityType.Country }, ..]) ? teller : -1;
    }
}
