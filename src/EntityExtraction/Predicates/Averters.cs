using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who could avert what somebody announces: <i>unless Chad leaves</i>, <i>if Chad does not leave</i>.</summary>
internal static class Averters
{
    private const int MostClauses = 4;

    /// <summary>The party that acts in the condition of a verb or of the clauses below it; -1 for none.</summary>
    public static int Of(SyntaxView view, int verb, int depth = MostClauses)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Advcl && IsCondition(view, child) && view.Subject(child) is >= 0 and var party && !view.IsPassive(child) && (view.IsParty(party) || view.IsActor(party))) return party;
        }

        if (depth == 0) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            // "threatened to close the port unless", "said it would", "made threats to": down the clauses and through what they speak of.
            var below = child > verb && (view.Rel(child) is Deprel.Ccomp or Deprel.Xcomp or Deprel.Acl || (view.Rel(child) == Deprel.Advcl && view.IsInfinitive(child)) || (view.Rel(child) == Deprel.Obj && view.Tag(child) == Upos.Noun));
            if (below && Of(view, child, depth - 1) is >= 0 and var found) return found;
        }

        return -1;
    }

    private static bool IsCondition(SyntaxView view, int clause) => Prepositions.Marker(view, clause) switch
    {
        "unless" => true,
        "if" => IsNegated(view, clause),
        _ => false,
    };

    private static bool IsNegated(SyntaxView view, int clause)
    {
        if (view.Lemma(clause) is "fail" or "refuse" or "decline" or "ignore") return true;
        for (var child = view.First(clause); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Form(child).ToLowerInvariant() is "not" or "n't") return true;
        }

        return false;
    }
}
