using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>At whom a reply by force is aimed that does not say it: <i>returned fire after the gunmen began shooting</i>.</summary>
internal static class Provocations
{
    /// <summary>Whoever gave rise to the reply; -1 for none.</summary>
    public static int By(SyntaxView view, int verb)
    {
        if (!IsReply(view, verb)) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Advcl && Clauses.IsTemporal(view, child) && view.Subject(child) is >= 0 and var first && first != view.Subject(verb) && view.IsParty(first)) return first;
        }

        return -1;
    }

    private static bool IsReply(SyntaxView view, int verb)
    {
        var lemma = view.Lemma(verb);
        if (lemma is "retaliate") return true;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (lemma is "return" && view.Rel(child) == Deprel.Obj && view.FormIs(child, "fire")) return true;
            if (lemma is "fire" or "shoot" or "hit" or "strike" or "fight" && child > verb && view.FormIs(child, "back")) return true;
        }

        return false;
    }
}
