using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The party that <i>along with</i>, <i>together with</i> or <i>as well as</i> puts beside another: <i>Chad, along with Niger, has</i>.</summary>
internal static class AlongWith
{
    /// <summary>The head of the party; -1 for none.</summary>
    public static int Of(SyntaxView view, int token)
    {
        if (view.Rel(token) is not (Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj) || !view.IsNominal(token)) return -1;
        if (Behind(view, token) is >= 0 and var party) return view.Rel(token) == Deprel.Obj && IsSubjects(view, token, party) ? -1 : party;
        return view.Rel(token) == Deprel.Nsubj ? AfterVerb(view, token) : -1;
    }

    private static int Behind(SyntaxView view, int token)
    {
        var with = token + 1;
        var end = Math.Min(view.Document.TokenCount - 2, token + 6);
        while (with < end && (view.Head(with) == token || view.FormIs(with, ",")) && !(view.FormIs(with + 1, "with") || view.FormIs(with + 2, "as"))) with++;
        var length = with < end && view.FormIs(with + 1, "with") && view.Form(with).ToLowerInvariant() is "along" or "together" ? 2
            : with < end && view.FormIs(with, "as") && view.FormIs(with + 1, "well") && view.FormIs(with + 2, "as") ? 3 : 0;
        if (length == 0) return -1;
        var party = view.Head(with + length - 1);
        // "as well as" may hang on the "well" of it.
        while (party >= with && party < with + length) party = view.Head(party);
        return party >= with + length && view.IsActor(party) && (view.Head(party) == token || view.Head(party) == view.Head(token) || view.Head(party) == with) && view.Rel(party) is not Deprel.Conj ? party : -1;
    }

    /// <summary>"condemned the raid along with Niger": a party stands beside who did it, not beside the thing.</summary>
    private static bool IsSubjects(SyntaxView view, int thing, int party) => !view.IsParty(thing) && view.Rel(party).Is(Deprel.Obl) && view.IsParty(party);

    private static int AfterVerb(SyntaxView view, int subject)
    {
        var verb = view.Head(subject);
        if (verb < subject || !view.IsVerb(verb) || view.IsPassive(verb)) return -1;
        for (var phrase = view.First(verb); phrase >= 0; phrase = view.Next(phrase))
        {
            if (phrase < verb || !view.Rel(phrase).Is(Deprel.Obl) || !view.IsActor(phrase) || !IsAlongWith(view, phrase)) continue;
            var thing = view.Child(verb, Deprel.Obj);
            return thing < 0 || thing > phrase || !view.IsParty(thing) ? phrase : -1;
        }

        return -1;
    }

    private static bool IsAlongWith(SyntaxView view, int phrase)
    {
        for (var child = view.First(phrase); child >= 0 && child < phrase; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Case && view.FormIs(child, "with") && view.Form(child - 1).ToLowerInvariant() is "along" or "together") return true;
        }

        return false;
    }
}
