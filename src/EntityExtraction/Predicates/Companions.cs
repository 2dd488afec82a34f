using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Those whom somebody joins in an act do it, too: <i>joined the ministers in condemning</i> the raid, backed the plan <i>along with Chad</i>.</summary>
internal static class Companions
{
    /// <summary>The party that does with a verb's subject what it tells; -1 for none.</summary>
    public static int Of(SyntaxView view, int verb) => Joined(view, verb) is >= 0 and var joined ? joined : Beside(view, verb);

    /// <summary>Whether a phrase with "along with" stands beside the object of its verb, so that it is with nobody that the verb's act is done.</summary>
    public static bool IsOfSubject(SyntaxView view, int phrase) => view.Child(view.Head(phrase), Deprel.Obj) is >= 0 and var thing && thing < phrase && IsAlong(view, phrase);

    private static int Joined(SyntaxView view, int verb)
    {
        var join = view.Head(verb);
        if (join < 0 || join > verb || view.Xpos(verb) != "VBG" || !view.LemmaIs(join, "join") || !view.IsVerb(join) || view.IsPassive(join) || Prepositions.Marker(view, verb) != "in") return -1;
        return view.Child(join, Deprel.Obj) is >= 0 and var joined && joined < verb && view.IsParty(joined) ? joined : -1;
    }

    /// <summary>The party behind "along with" or "together with" that does with a verb's subject what is done to a thing; -1 for none.</summary>
    /// <remarks>Beside an object that is itself a party it may be either's companion, and nothing is said.</remarks>
    private static int Beside(SyntaxView view, int verb)
    {
        var thing = view.Child(verb, Deprel.Obj);
        if (thing < verb || view.IsParty(thing) || view.IsPassive(verb) || view.Subject(verb) is not (>= 0 and var subject) || !view.IsParty(subject)) return -1;
        return Behind(view, verb) is >= 0 and var party ? party : Behind(view, thing);
    }

    private static int Behind(SyntaxView view, int head)
    {
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            if ((view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.Nmod) && IsAlong(view, child) && view.IsActor(child)) return child;
        }

        return -1;
    }

    /// <summary>Whether "along" or "together" stands before the "with" of a phrase.</summary>
    private static bool IsAlong(SyntaxView view, int phrase)
    {
        for (var with = phrase - 1; with > 0 && with > phrase - 6; with--)
        {
            if (view.FormIs(with, "with")) return view.Head(with) == phrase && view.Form(with - 1).ToLowerInvariant() is "along" or "together";
        }

        return false;
    }
}
