using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

internal static partial class VerbArguments
{
    /// <summary>Verbs of speaking about something with somebody.</summary>
    private static readonly WordClass Matters = new("discuss raise review address explore broach negotiate");
    private static readonly WordClass Encounters = new("meet talk speak confer consult");

    /// <summary>"in response to the threat", "in addition to Chad": what follows is said of no verb.</summary>
    private static bool IsRelational(SyntaxView view, int phrase) =>
        Prepositions.Of(view, phrase).Name is "in" or "as" or "on" or "with"
        && view.Lemma(phrase).ToLowerInvariant() is "response" or "reaction" or "addition" or "answer" or "regard" or "relation" or "contrast" or "connection" or "line" or "comparison" or "reply"
            or "retaliation" or "revenge" or "exchange" or "return" or "accordance" or "reference" or "respect" or "opposition" or "proximity" or "compliance" or "keeping" or "result" or "part";

    /// <summary>"called for talks during a meeting with Chad", "rebuilds after the war with Chad": what goes on around the act has its own parties.</summary>
    private static bool IsCircumstance(Role role) => role.Name is "during" or "after" or "before" or "following" or "since" or "amid" or "despite" or "because of" or "due to" or "ahead of";

    /// <summary>Phrases that a parser may have hung on the object, on another oblique or on the coordinated verb instead.</summary>
    private static void Borrow(SyntaxView view, int verb, ArgumentList arguments)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if (relation is Deprel.Obj or Deprel.NsubjPassive || (relation.Is(Deprel.Obl) && !IsRelational(view, child) && !IsCircumstance(Prepositions.Of(view, child))))
            {
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                {
                    if (view.Rel(inner) == Deprel.NmodPossessive) arguments.Add(Role.Possessor, inner, borrowed: true);
                    else if (view.Rel(inner) == Deprel.Acl && view.IsInfinitive(inner)) arguments.AddOne(Role.Clause, inner, borrowed: true);
                    else if (view.Rel(inner) == Deprel.Acl && view.IsVerb(inner) && view.IsPassive(inner) && LightVerbs.IsOfObject(view, inner)) Imposed(view, verb, inner, arguments);
                    else if (view.Rel(inner) == Deprel.Nmod) BorrowWithin(view, verb, inner, arguments);
                    else if (view.Rel(inner) == Deprel.Conj && relation == Deprel.Obj && view.IsNominal(inner)) BorrowFromConjunct(view, verb, inner, arguments);
                    else if (view.Rel(inner) == Deprel.Amod && inner > child && view.LemmaIs(inner, "worth")) Worth(view, verb, inner, arguments);
                }
            }
            else if (relation == Deprel.Xcomp && (view.IsNominal(child) || view.LemmaIs(verb, "plead")))
            {
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                {
                    if (view.Rel(inner) is Deprel.Nmod or Deprel.Obl) BorrowOne(view, verb, inner, arguments);
                }
            }
            else if (relation == Deprel.Conj && view.IsVerb(child) && child - verb <= 4)
            {
                // "met and talked with", "trained and equipped by"
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                {
                    if (view.Rel(inner) == Deprel.Obl) BorrowOne(view, verb, inner, arguments);
                }
            }
        }
    }

    /// <summary>"withdrew troops and tanks from Chad": the phrase may hang on the last of the things.</summary>
    private static void BorrowFromConjunct(SyntaxView view, int verb, int thing, ArgumentList arguments)
    {
        for (var phrase = view.First(thing); phrase >= 0; phrase = view.Next(phrase))
        {
            if (view.Rel(phrase) == Deprel.Nmod && Prepositions.Of(view, phrase) is var role && (role == Role.From || role == Role.To || role.Name == "out of")) BorrowOne(view, verb, phrase, arguments);
        }
    }

    /// <summary>"bought jets worth two billion euros from Chad": the phrase may hang on the price.</summary>
    private static void Worth(SyntaxView view, int verb, int worth, ArgumentList arguments)
    {
        for (var price = view.First(worth); price >= 0; price = view.Next(price))
        {
            if (view.Rel(price).Is(Deprel.Obl) && view.Child(price, Deprel.Case) >= 0) BorrowOne(view, verb, price, arguments);
            for (var inner = view.First(price); inner >= 0; inner = view.Next(inner))
            {
                if (view.Rel(inner) == Deprel.Nmod) BorrowOne(view, verb, inner, arguments);
            }
        }
    }

    /// <summary>"lifted the sanctions imposed on Chad"</summary>
    private static void Imposed(SyntaxView view, int verb, int participle, ArgumentList arguments)
    {
        for (var phrase = view.First(participle); phrase >= 0; phrase = view.Next(phrase))
        {
            if (view.Rel(phrase).Is(Deprel.Obl) && view.Rel(phrase) != Deprel.OblAgent && !view.IsDate(phrase)) BorrowOne(view, verb, phrase, arguments);
        }
    }

    /// <summary>A phrase of the object and, where it only says how much of what, the phrases in it: "an increase in aid to Mali".</summary>
    private static void BorrowWithin(SyntaxView view, int verb, int phrase, ArgumentList arguments)
    {
        BorrowOne(view, verb, phrase, arguments);
        if (Prepositions.Of(view, phrase) is var role && role != Role.Of && role.Name is not ("in" or "about" or "over")) return;
        for (var inner = view.First(phrase); inner >= 0; inner = view.Next(inner))
        {
            if (view.Rel(inner) == Deprel.Nmod && Prepositions.Of(view, inner) is var further && further != Role.Of) BorrowOne(view, verb, inner, arguments);
        }
    }

    /// <summary>"discussed the policy on wool with Chad", "raised the issue with Chad": with whom one speaks of a thing, wherever the tree hangs the phrase.</summary>
    private static void Company(SyntaxView view, int verb, ArgumentList arguments)
    {
        var meets = Encounters.Contains(view.Lemma(verb));
        if ((!meets && !Matters.Contains(view.Lemma(verb))) || arguments.Has(Role.With, ownOnly: true)) return;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child > verb && (view.Rel(child) is Deprel.Obj || view.Rel(child).Is(Deprel.Obl)) && (!meets || IsPlaceOrTime(view, child)) && With(child, 2) is >= 0 and var other)
            {
                foreach (var argument in arguments.ToArray())
                {
                    if (argument.Role == Role.With) arguments.Remove(Role.With, argument.Head);
                }

                arguments.Add(Role.With, other);
                return;
            }
        }

        int With(int phrase, int depth)
        {
            for (var inner = view.First(phrase); inner >= 0; inner = view.Next(inner))
            {
                if (inner < phrase || view.Rel(inner) != Deprel.Nmod) continue;
                if (Prepositions.Of(view, inner) == Role.With && (view.IsActor(inner) || view.IsParty(inner))) return inner;
                if (depth > 1 && With(inner, depth - 1) is >= 0 and var deeper) return deeper;
            }

            return -1;
        }
    }

    /// <summary>"met at the palace with", "met for the first time with"</summary>
    private static bool IsPlaceOrTime(SyntaxView view, int phrase) => view.LemmaIs(phrase, "time") || Prepositions.Of(view, phrase).Name is "in" or "at" or "on" or "near" or "outside" or "over";

    private static void BorrowOne(SyntaxView view, int verb, int phrase, ArgumentList arguments)
    {
        var role = Prepositions.Of(view, phrase);
        if (role == default || (role == Role.By && view.IsPassive(verb)) || arguments.Has(role, ownOnly: true)) return;
        arguments.Add(role, RelativeClauses.Resolve(view, phrase), borrowed: true);
    }

    /// <summary>Objects that coordination shares ("supports and arms the rebels") and that relative clauses leave out.</summary>
    private static void SharedObject(SyntaxView view, int verb, ArgumentList arguments)
    {
        var gap = RelativeClauses.ObjectGap(view, verb);
        if (gap >= 0)
        {
            arguments.Add(Role.Patient, gap);
            return;
        }

        if (view.Rel(verb) == Deprel.Conj && view.IsVerb(view.Head(verb)))
        {
            var first = view.Head(verb);
            var shared = view.Child(first, Deprel.Obj);
            if (shared > verb && !view.IsPassive(first)) arguments.Add(Role.Patient, shared);
            else if (shared >= 0 && RelativeClauses.IsRelativePronoun(view, shared)) arguments.Add(Role.Patient, RelativeClauses.Resolve(view, shared));
            else if (shared < 0) arguments.Add(Role.Patient, RelativeClauses.ObjectGap(view, first));
            return;
        }

        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Conj && view.IsVerb(child) && child - verb <= 3 && !view.IsPassive(child) && view.Child(child, Deprel.Nsubj) < 0)
            {
                arguments.Add(Role.Patient, view.Child(child, Deprel.Obj));
                return;
            }
        }
    }

    private static void SharedAgent(SyntaxView view, int verb, ArgumentList arguments)
    {
        // "were arrested and deported by Iran", "were trained by Iran and armed"
        if (view.Rel(verb) == Deprel.Conj && view.IsVerb(view.Head(verb)) && view.IsPassive(view.Head(verb)))
        {
            var agent = Agents.OfPassive(view, view.Head(verb));
            if (agent > verb || (agent >= 0 && verb - agent <= 3)) arguments.Add(Role.Agent, agent);
        }

        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Conj && view.IsVerb(child) && child - verb <= 3 && view.IsPassive(child)) arguments.Add(Role.Agent, Agents.OfPassive(view, child));
        }
    }
}
