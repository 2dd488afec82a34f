using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>What is put before its own clause: <i>it was <b>Chad</b> that armed them</i>, <i>it is <b>Chad</b>, let us not forget, that pays</i>.</summary>
internal static class Clefts
{
    /// <summary>The word that the pronoun of such a clause stands for; -1 where it is no such clause.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="pronoun"><i>that</i>, <i>who</i> or <i>which</i>.</param>
    /// <param name="clause">The verb around it, or one further up.</param>
    public static int Of(SyntaxView view, int pronoun, int clause)
    {
        if (clause == pronoun || view.Rel(pronoun) is not (Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj) || view.Tag(pronoun) != Upos.Pron) return -1;
        for (var t = clause; t > pronoun && view.Rel(t) is Deprel.AdvclRelative or Deprel.Csubj or Deprel.Ccomp or Deprel.Xcomp or Deprel.Parataxis; )
        {
            t = view.Head(t);
            if (t >= 0 && t < pronoun && IsPutBefore(view, t)) return t;
            // "it is Chad, let us not forget, that pays": what is put in between lies before the pronoun.
            while (t >= 0 && t < pronoun && view.Rel(t) is Deprel.Xcomp or Deprel.Ccomp or Deprel.Parataxis)
            {
                t = view.Head(t);
                if (t >= 0 && t < pronoun && IsPutBefore(view, t)) return t;
            }
        }

        return -1;
    }

    /// <summary>"it is Chad that Niger blames": whether a clause that seems to lack nothing is said of a party put before it.</summary>
    public static bool IsPartyBefore(SyntaxView view, int clause) =>
        view.Rel(clause) is Deprel.Ccomp or Deprel.Csubj or Deprel.AdvclRelative && view.Head(clause) is >= 0 and var party && party < clause && view.IsActor(party) && view.Tag(party) == Upos.Propn && IsPutBefore(view, party);

    /// <summary>"it is a scandal that Chad attacked Niger": the clause has all its parts, and <i>that</i> only opens it.</summary>
    public static bool IsFullClause(SyntaxView view, int that, int judgement)
    {
        if (view.Rel(that) != Deprel.Obj || !view.FormIs(that, "that") || !IsPutBefore(view, judgement) || view.IsActor(judgement)) return false;
        var verb = view.Head(that);
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child > verb && view.Rel(child) == Deprel.Obj) return view.Child(verb, Deprel.Nsubj) > that;
        }

        return false;
    }

    private static bool IsPutBefore(SyntaxView view, int word)
    {
        if (!view.IsNominal(word) || view.Child(word, Deprel.Cop) < 0 || view.Child(word, Deprel.Case) >= 0) return false;
        var it = view.Child(word, Deprel.Nsubj) is >= 0 and var subject ? subject : view.Child(word, Deprel.Expl);
        return it >= 0 && it < word && view.FormIs(it, "it");
    }
}
