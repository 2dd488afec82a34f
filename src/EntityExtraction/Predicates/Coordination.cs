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
        Add(members, token);
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) != Deprel.Conj || (within && child > predicate)) continue;
            if (view.IsVerb(child) && !view.IsVerb(token)) continue; // a clause coordinated by mistake
            if (view.Rel(token) != Deprel.NmodPossessive && view.Tag(child) == Upos.Propn && IsPossessive(view, child)) continue; // "the president and Chad's minister"
            Add(members, child);
            // Some parsers chain the conjuncts.
            for (var next = view.Child(child, Deprel.Conj); next >= 0; next = view.Child(next, Deprel.Conj))
            {
                if (within && next > predicate) break;
                if (view.IsNominal(next)) Add(members, next);
            }
        }
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
