using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The members of a coordinated phrase.</summary>
internal static class Coordination
{
    /// <summary>Adds a phrase's head and the heads coordinated with it.</summary>
    /// <param name="view">The trees.</param>
    /// <param name="token">The first head.</param>
    /// <param name="predicate">The predicate for which they are wanted. Where it modifies the phrase from within (a relative clause), only members before it count.</param>
    /// <param name="members">Where to add them.</param>
    public static void Expand(SyntaxView view, int token, int predicate, List<int> members)
    {
        if (token < 0) return;
        var within = predicate >= 0 && view.Governs(token, predicate);
        if (within && view.Rel(token) == Deprel.Conj && view.Xpos(token) is not ("NNS" or "NNPS") && IsPluralVerb(view, predicate) && view.IsNominal(view.Head(token))) token = view.Head(token);
        if (!IsSpelledOut(view, token)) Add(members, token);
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (IsMissed(view, token, child) && !(within && child > predicate)) Add(members, child);
            // "President Silva and union leaders": a person whose name is hung on the noun of the others.
            if (!within && child < token && view.Rel(child) is Deprel.Compound or Deprel.Amod or Deprel.NmodDescriptive && view.Entities.At(child) is [{ Entity.Type: EntityType.Person, Kind: MentionKind.Name } person, ..] && person.EndToken < token && view.FormIs(person.EndToken, "and")) Add(members, child);
            // "Secretary of State Maria Silva and John Otieno": joined to the name that is flat below the title.
            var isBelowTitle = view.Rel(child) is Deprel.Flat or Deprel.FlatName || (view.Rel(child) == Deprel.Nmod && view.Tag(token) == Upos.Propn && view.Child(child, Deprel.Case) < 0);
            if (!within && child > token && isBelowTitle && view.Child(child, Deprel.Conj) is >= 0 and var named && named > child && view.IsActor(named) && view.IsActor(child)) Expand(view, named, predicate, members);
            if (view.Rel(child) != Deprel.Conj || (within && child > predicate)) continue;
            if (view.IsVerb(child) && !view.IsVerb(token)) continue; // a clause coordinated by mistake
            if (IsExcluded(view, child)) continue;
            if (!view.IsVerb(token) && view.Child(child, Deprel.Nsubj) > token) continue; // "Chad and Mali, both of them members"
            if (view.Rel(token) != Deprel.NmodPossessive && view.Tag(child) == Upos.Propn && IsPossessive(view, child)) continue; // "the president and Chad's minister"
            // "Silva and her Chadian counterpart, John Otieno, met": the name is the member, and one that the list itself holds is added there.
            if (SpelledBy(view, child) is not (>= 0 and var spelled)) Add(members, child);
            else if (view.Rel(spelled) == Deprel.Appos) Add(members, spelled);
            Chained(view, child, within ? predicate : int.MaxValue, members);
        }

        if (!within && Beside(view, token) is >= 0 and var next && !members.Contains(next)) Expand(view, next, predicate, members);
        if (Joined(view, token) is >= 0 and var other && !(within && other > predicate)) Expand(view, other, -1, members);
        if (!within && Strayed(view, token) is >= 0 and var strayed) Expand(view, strayed, -1, members);
        if (!within && Outsider(view, token) is >= 0 and var outsider) Add(members, outsider);
    }

    /// <summary>"Chad, but not Niger, voted for it": one that is named to be left out.</summary>
    private static bool IsExcluded(SyntaxView view, int member) =>
        view.IsNominal(member) && view.Child(member, Deprel.Advmod) is >= 0 and var not && not < member && view.Form(not).ToLowerInvariant() is "not" or "never";

    /// <summary>"gave money and shelter to the rebels, as well as the gang": a party that the parser joined to a thing before the party that it stands beside; -1 for none.</summary>
    private static int Strayed(SyntaxView view, int token)
    {
        if (!view.Rel(token).Is(Deprel.Obl) && view.Rel(token) != Deprel.Nmod || !view.IsParty(token)) return -1;
        var cc = token + 1;
        if (cc < view.Document.TokenCount && view.FormIs(cc, ",")) cc++;
        if (cc >= view.Document.TokenCount || view.Rel(cc) != Deprel.Cc || !(view.FormIs(cc, "and") || view.FormIs(cc, "as"))) return -1;
        var party = view.Head(cc);
        var thing = party > cc && view.Rel(party) == Deprel.Conj ? view.Head(party) : -1;
        return thing >= 0 && thing < token && view.Tag(thing) == Upos.Noun && !view.IsParty(thing) && view.IsParty(party) && (view.Head(token) == view.Head(thing) || view.Governs(thing, token)) ? party : -1;
    }

    /// <summary>"the members of the council and Chad agreed": a state beside a body of which no state is a part; -1 for none.</summary>
    private static int Outsider(SyntaxView view, int token)
    {
        if (!view.LemmaIs(token, "member")) return -1;
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (child > token && view.Rel(child) == Deprel.Nmod && view.Child(child, Deprel.Conj) is >= 0 and var joined && IsOutsider(view, joined)) return joined;
        }

        return -1;
    }

    /// <summary>Whether a state, or the "and" before it, is joined to the body whose members stand before both.</summary>
    public static bool IsOutsider(SyntaxView view, int token)
    {
        if (view.Rel(token) == Deprel.Cc) token = view.Head(token);
        return view.Rel(token) == Deprel.Conj && view.Head(token) is >= 0 and var body && view.Head(body) is >= 0 and var members && view.LemmaIs(members, "member") && view.Rel(body) == Deprel.Nmod
            && view.Entities.At(token) is [{ Entity.Type: EntityType.Country }, ..] && view.Entities.At(body) is [{ Entity.Type: EntityType.Organization }, ..];
    }

    /// <summary>Some parsers hang conjuncts on one of the others instead of the first.</summary>
    private static void Chained(SyntaxView view, int conjunct, int before, List<int> members)
    {
        for (var next = view.First(conjunct); next >= 0; next = view.Next(next))
        {
            if (view.Rel(next) != Deprel.Conj || next > before || next < conjunct) continue;
            if (view.IsNominal(next)) Add(members, next);
            Chained(view, next, before, members);
        }
    }

    /// <summary>"NATO and Chadian-led forces captured", "Chad, Togo and Niger hailed": the rest of a list that the parser took for a second subject of the verb; -1 for none.</summary>
    private static int Beside(SyntaxView view, int token)
    {
        var verb = view.Head(token);
        if (verb < 0 || !(view.Rel(token) is Deprel.Nsubj or Deprel.NsubjPassive) || !view.IsParty(token)) return -1;
        for (var next = view.Next(token); next >= 0 && next < verb; next = view.Next(next))
        {
            if (view.Rel(next) != view.Rel(token) || !view.IsNominal(next) || view.IsDate(next) || !view.IsParty(next)) continue;
            var first = next;
            while (first > token + 1 && !(view.FormIs(first - 1, ",") || view.FormIs(first - 1, "and"))) first--;
            if (first == token + 1 || view.Tag(first) == Upos.Verb) return -1;
            return view.FormIs(first - 1, "and") || HasConjunction(view, next, verb) ? next : -1;
        }

        return -1;
    }

    /// <summary>"Chad, along with Niger and Togo, has": another party that "along with" or "together with" puts beside one; -1 for none.</summary>
    private static int Joined(SyntaxView view, int token)
    {
        if (view.Rel(token) is not (Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj) || !view.IsNominal(token) || (view.Rel(token) == Deprel.Obj && !view.IsParty(token))) return -1;
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

    /// <summary>"between Chad's minister Maria Silva and Prime Minister John Otieno": a second name that the parser took for more of the first, though "and" stands between them.</summary>
    private static bool IsMissed(SyntaxView view, int first, int second)
    {
        if (second <= first || view.Rel(second) != Deprel.Flat || !view.IsActor(second)) return false;
        foreach (var mention in view.Entities.At(second))
        {
            if (mention.FirstToken > first + 1 && HasConjunction(view, first, mention.FirstToken)) return true;
        }

        return false;
    }

    /// <summary>Whether a conjunct owns the name or title that follows, though the parser joined it in that one's place.</summary>
    private static bool IsPossessive(SyntaxView view, int token)
    {
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (child > token && view.Rel(child) == Deprel.Case && view.FormIs(child, "'s") && child + 1 < view.Document.TokenCount && view.Tag(child + 1) is Upos.Propn or Upos.Noun or Upos.Adj) return view.Tag(view.Head(token)) == Upos.Propn && !IsPossessive(view, view.Head(token));
        }

        return false;
    }

    /// <summary>"the two countries, Chad and Togo, agreed": a plural that the names after its comma spell out, though the parser made them a list with it.</summary>
    private static bool IsSpelledOut(SyntaxView view, int token)
    {
        if (view.Xpos(token) != "NNS" || view.Entities.At(token).Length > 0 || token + 2 >= view.Document.TokenCount || !view.FormIs(token + 1, ",")) return false;
        if (!(view.Lemma(token).ToLowerInvariant() is "country" or "nation" or "state" or "side" or "party" or "leader" or "neighbor" or "neighbour" or "power" or "president" or "minister" or "rival" or "ally" or "man" or "woman")) return false;
        var counted = false;
        for (var child = view.First(token); child >= 0 && child < token; child = view.Next(child)) counted |= view.Rel(child) is Deprel.Nummod or Deprel.Det or Deprel.CcPreconjunction;
        var first = view.Child(token, Deprel.Conj);
        return counted && first > token + 1 && view.IsActor(first) && !HasConjunction(view, token, first);
    }

    /// <summary>"its coalition partner, the People's Party,": the name between commas that says who somebody's partner is; -1 for none.</summary>
    public static int SpelledBy(SyntaxView view, int token)
    {
        var comma = token + 1;
        if (view.Tag(token) != Upos.Noun || comma + 2 >= view.Document.TokenCount || !view.FormIs(comma, ",") || view.Child(token, Deprel.NmodPossessive) < 0) return -1;
        var first = view.FormIs(comma + 1, "the") ? comma + 2 : comma + 1;
        for (var name = first; name < view.Document.TokenCount && name < first + 6; name++)
        {
            foreach (var mention in view.Entities.At(name))
            {
                if (mention.FirstToken == first && mention.Entity.Type.IsActor() && mention.EndToken < view.Document.TokenCount && view.FormIs(mention.EndToken, ",")
                    && view.Rel(name) is Deprel.Conj or Deprel.Appos) return name;
            }
        }

        return -1;
    }

    private static bool HasConjunction(SyntaxView view, int from, int to)
    {
        for (var token = from + 1; token < to; token++)
        {
            if (view.Rel(token) == Deprel.Cc) return true;
        }

        return false;
    }

    private static bool IsPluralVerb(SyntaxView view, int predicate)
    {
        var finite = predicate;
        for (var child = view.First(predicate); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Aux or Deprel.AuxPassive or Deprel.Cop)
            {
                finite = child;
                break;
            }
        }

        return view.Xpos(finite) == "VBP" || view.FormIs(finite, "are") || view.FormIs(finite, "were");
    }

    private static void Add(List<int> members, int token)
    {
        if (!members.Contains(token)) members.Add(token);
    }
}
