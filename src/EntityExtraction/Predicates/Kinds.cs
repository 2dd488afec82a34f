using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>People told by what they are like (<i>the faithful</i>) or by the people before them (<i>clerics and other non-natives</i>).</summary>
internal static class Kinds
{
    private static readonly WordClass People = new("""
        accused bereaved condemned dead deceased destitute disabled displaced elderly faithful handicapped hungry injured jobless homeless needy old oppressed poor powerful rich sick unemployed vulnerable wealthy
        weak wounded young
        """);

    /// <summary>Whether a token stands for people of a kind.</summary>
    public static bool Are(SyntaxView view, int token) => AreSuch(view, token) || AreOthers(view, token);

    /// <summary>"the faithful", before no noun</summary>
    private static bool AreSuch(SyntaxView view, int token) =>
        token > 0 && view.Tag(token) is Upos.Adj or Upos.Noun or Upos.Verb && People.Contains(view.Form(token)) && view.FormIs(token - 1, "the") && view.Head(token - 1) == token
        && view.Rel(token) is Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj or Deprel.Iobj or Deprel.Obl or Deprel.Nmod && view.Child(token, Deprel.Nmod) < 0;

    /// <summary>"clerics and other non-natives": the others are of the kind of the first.</summary>
    private static bool AreOthers(SyntaxView view, int token)
    {
        if (view.Rel(token) != Deprel.Conj || view.Xpos(token) != "NNS" || view.Head(token) is not (>= 0 and var first) || view.Xpos(first) != "NNS") return false;
        for (var child = view.First(token); child >= 0 && child < token; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Amod && view.FormIs(child, "other")) return view.Tag(first) == Upos.Noun && view.Entities.At(token).Length == 0 && view.IsParty(first);
        }

        return false;
    }
}
