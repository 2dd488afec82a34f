using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>What relative pronouns and gaps stand for.</summary>
internal static class RelativeClauses
{
    private static readonly WordClass Naming = new("allege brand call characterise characterize consider deem define denounce describe dub label perceive portray regard say see style term view");

    /// <summary>The antecedent where the token is a relative pronoun; else the token.</summary>
    public static int Resolve(SyntaxView view, int token)
    {
        if (view.FormIs(token, "what")) return Named(view, token) is >= 0 and var named ? named : token;
        if (!IsRelativePronoun(view, token)) return OfWhom(view, token) is >= 0 and var whom && Antecedent(view, whom) is >= 0 and var all ? all : token;
        var antecedent = Antecedent(view, token);
        if (antecedent >= 0 && Clefts.IsFullClause(view, token, antecedent)) return token;
        if (antecedent >= 0 && OfAttack(view, token, antecedent) is >= 0 and var attack) return attack;
        return antecedent >= 0 ? Described(view, Apposed(view, OfPeople(view, token, antecedent))) : token;
    }

    private static readonly WordClass Harming = new("kill wound injure claim");

    /// <summary>"an attack on the town's rail network that killed": the attack does, not the place; -1 where the clause is of what it hangs on.</summary>
    private static int OfAttack(SyntaxView view, int pronoun, int antecedent)
    {
        var verb = view.Head(pronoun);
        if (view.Rel(pronoun) != Deprel.Nsubj || !view.FormIs(pronoun, "that") && !view.FormIs(pronoun, "which") || !Harming.Contains(view.Lemma(verb)) || view.Rel(antecedent) != Deprel.Nmod) return -1;
        var attack = view.Head(antecedent);
        return attack >= 0 && Attackers.IsAttack(view, attack) && Prepositions.Of(view, antecedent).Name is "on" or "in" or "at" or "near" or "outside" ? attack : -1;
    }

    /// <summary>"the miners, many of whom left": the pronoun behind a quantity; -1 for none.</summary>
    private static int OfWhom(SyntaxView view, int quantity)
    {
        if (view.Tag(quantity) is not (Upos.Adj or Upos.Det or Upos.Pron or Upos.Num or Upos.Noun)) return -1;
        var whom = quantity + 2;
        return whom < view.Document.TokenCount && view.FormIs(whom, "whom") && view.FormIs(quantity + 1, "of") && view.Head(whom) == quantity ? whom : -1;
    }

    /// <summary>"Chad, a country that joined": what is said of the country is said of Chad.</summary>
    private static int Apposed(SyntaxView view, int antecedent) =>
        view.Rel(antecedent) == Deprel.Appos && view.Lemma(antecedent) is "country" or "nation" or "state" or "kingdom" or "republic" && view.Head(antecedent) is >= 0 and var named && view.Tag(named) == Upos.Propn && view.IsActor(named) ? named : antecedent;

    /// <summary>"Chad is one of the states that object", "Chad, one of the states that", "is among the countries that": what is said of them is said of Chad.</summary>
    private static int Described(SyntaxView view, int antecedent)
    {
        if (view.IsActor(antecedent) || view.Tag(antecedent) != Upos.Noun) return antecedent;
        var top = view.Rel(antecedent) == Deprel.Nmod && view.Head(antecedent) is >= 0 and var one && view.FormIs(one, "one") && Prepositions.Of(view, antecedent) == Role.Of ? one : antecedent;
        if (top == antecedent && !(view.Child(antecedent, Deprel.Cop) >= 0 && (Prepositions.Marker(view, antecedent) == "among" || Kinds.Contains(view.Lemma(antecedent))))) return antecedent;
        var named = view.Child(top, Deprel.Cop) >= 0 ? view.Child(top, Deprel.Nsubj) : view.Rel(top) == Deprel.Appos ? view.Head(top) : -1;
        return named >= 0 && view.IsActor(named) ? named : antecedent;
    }

    private static readonly WordClass Kinds = new("alliance body company country firm group kingdom member militia movement nation organisation organization party power republic state");

    /// <summary>"condemned what it called a campaign of lies": the thing under the name that somebody gives it; -1 for none.</summary>
    private static int Named(SyntaxView view, int what)
    {
        var verb = view.Child(what, Deprel.AclRelative);
        if (verb < 0 || !Naming.Contains(view.Lemma(verb))) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child > verb && view.Tag(child) is Upos.Noun or Upos.Propn && (view.Rel(child) is Deprel.Obj or Deprel.Xcomp or Deprel.Ccomp || (view.Rel(child) == Deprel.Obl && Prepositions.Of(view, child) == Role.As))) return child;
        }

        return -1;
    }

    /// <summary>"officers in the army who are": several people, not the one thing before the pronoun.</summary>
    private static int OfPeople(SyntaxView view, int pronoun, int antecedent)
    {
        if (!view.FormIs(pronoun, "who") || view.Xpos(antecedent) is not ("NN" or "NNP") || antecedent > pronoun || !IsPlural(view, view.Head(pronoun))) return antecedent;
        for (var token = antecedent - 1; token >= 0 && token > antecedent - 6; token--)
        {
            if (view.Xpos(token) == "NNS" && view.IsParty(token) && view.Governs(token, antecedent)) return token;
            if (view.Xpos(token) == "NNS" && view.IsParty(token) && view.Rel(antecedent).Is(Deprel.Obl) && view.Head(antecedent) == view.Head(token)) return token;
        }

        return antecedent;
    }

    private static bool IsPlural(SyntaxView view, int clause)
    {
        if (clause < 0) return false;
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Aux or Deprel.AuxPassive or Deprel.Cop) return view.Form(child).ToLowerInvariant() is "are" or "were" or "have";
        }

        return view.Xpos(clause) == "VBP";
    }

    /// <summary>"to the capital, where he met": a clause that tells what happens at a place.</summary>
    public static bool IsWhere(SyntaxView view, int clause) => view.Child(clause, Deprel.Advmod) is >= 0 and var adverb && adverb < clause && view.FormIs(adverb, "where");

    public static bool IsRelativePronoun(SyntaxView view, int token) =>
        view.Tag(token) is Upos.Pron or Upos.Det or Upos.Sconj
        && view.Form(token).ToLowerInvariant() is "who" or "which" or "that" or "whom" or "whose";

    /// <summary>The noun that the relative clause around a token modifies; -1 for none.</summary>
    public static int Antecedent(SyntaxView view, int token)
    {
        for (var t = token; t >= 0; t = view.Head(t))
        {
            if (view.Rel(t) == Deprel.AclRelative) return view.Head(t);
            if (Clefts.Of(view, token, t) is >= 0 and var cleft) return cleft;
            // "rebels who Chad says are backed by Sudan": the clause of saying lies between.
            if (view.Rel(t) == Deprel.Ccomp && view.Head(t) > token && view.Rel(view.Head(t)) == Deprel.AclRelative) continue;
            if (view.Rel(t) is Deprel.Ccomp or Deprel.Root) return -1;
        }

        return -1;
    }

    /// <summary>The antecedent that is the subject of what a relative clause reports (<i>rebels who Chad says are backed by Niger</i>); -1 for none.</summary>
    public static int SubjectGap(SyntaxView view, int content)
    {
        var report = view.Head(content);
        if (report < 0 || !view.IsVerb(report) || view.Rel(report) != Deprel.AclRelative || Prepositions.Marker(view, content).Length > 0) return -1;
        return view.Child(report, Deprel.Nsubj) is >= 0 and var speaker && !IsRelativePronoun(view, speaker) ? view.Head(report) : -1;
    }

    /// <summary>The antecedent that is the object of a verb in a relative clause without object pronoun
    /// (<i>the drones Iran supplied</i>); -1 where there is no such gap.</summary>
    public static int ObjectGap(SyntaxView view, int verb)
    {
        var clause = verb;
        while (view.Rel(clause) is Deprel.Xcomp or Deprel.Ccomp && view.Head(clause) >= 0 && !Clefts.IsPartyBefore(view, clause))
        {
            if (view.Child(clause, Deprel.Obj) >= 0) return -1;
            clause = view.Head(clause);
        }

        if (view.Rel(clause) != Deprel.AclRelative && !Clefts.IsPartyBefore(view, clause)) return -1;
        var subject = view.Child(clause, Deprel.Nsubj);
        if (subject < 0 || IsRelativePronoun(view, subject)) return -1;
        for (var t = clause; ; t = verb)
        {
            for (var child = view.First(t); child >= 0; child = view.Next(child))
            {
                if (view.Rel(child) == Deprel.Obj && !IsRelativePronoun(view, child)) return -1;
                if (view.Rel(child).Is(Deprel.Obl) && IsRelativePronoun(view, child)) return -1;
                if (view.Rel(child) == Deprel.Advmod && view.Form(child).ToLowerInvariant() is "where" or "when" or "why" or "how") return -1;
                // "the town (that) they fought in": the gap belongs to the preposition.
                if (view.Tag(child) == Upos.Adp && view.Rel(child) is Deprel.Obl or Deprel.Advmod or Deprel.Case) return -1;
            }

            if (t == verb) break;
        }

        var antecedent = view.Head(clause);
        // "said during a visit that she would help": what is said, hung on the visit.
        if (view.Rel(antecedent).Is(Deprel.Obl) && view.Child(clause, Deprel.Mark) is >= 0 and var that && view.FormIs(that, "that")) return -1;
        return view.Lemma(antecedent).ToLowerInvariant() is "time" or "day" or "year" or "month" or "week" or "reason" or "way" or "moment" or "place" ? -1 : antecedent;
    }
}
