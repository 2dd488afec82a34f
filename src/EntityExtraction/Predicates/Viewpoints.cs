using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>In whose eyes something is so: <i>for Chad, the militia is</i>, <i>in the eyes of Chad</i>, <i>seen from Chad</i>, <i>as far as Chad is concerned</i>.</summary>
internal static class Viewpoints
{
    private static readonly WordClass Eyes = new("account book eye judgement judgment opinion perspective reckoning standpoint view viewpoint word");
    private static readonly WordClass Seen = new("seen viewed judged considered");

    /// <summary>The party from whose side a phrase or clause before a statement looks at it; -1 for none.</summary>
    public static int Of(SyntaxView view, int phrase, int clause)
    {
        var relation = view.Rel(phrase);
        if (relation.Is(Deprel.Obl)) return OfPhrase(view, phrase, clause);
        if (relation is Deprel.Advcl or Deprel.Parataxis && Seen.Contains(view.Form(phrase)) && Prepositions.Find(view, phrase, Role.From) is >= 0 and var place) return Party(view, place);
        return relation is Deprel.Advmod or Deprel.Advcl ? Concerned(view, phrase) : -1;
    }

    private static int OfPhrase(SyntaxView view, int phrase, int clause)
    {
        var role = Prepositions.Of(view, phrase);
        if ((role == Role.In || role == Role.From || role == Role.By) && Eyes.Contains(view.Lemma(phrase)))
        {
            var owner = view.Child(phrase, Deprel.NmodPossessive);
            return Party(view, owner >= 0 ? owner : Prepositions.Find(view, phrase, Role.Of));
        }

        // "For Chad, the militia is a sect": who begins the sentence and is set off by a comma judges what somebody is.
        if (role != Role.For && role != Role.To || view.Child(clause, Deprel.Cop) < 0 || !view.IsNominal(clause)) return -1;
        var first = view.Child(phrase, Deprel.Case);
        return first == view.Document[clause].Sentence.FirstToken && view.Subject(clause) is >= 0 and var subject && subject > phrase && view.IsActor(subject) ? Party(view, phrase) : -1;
    }

    /// <summary>"as far as Chad is concerned"</summary>
    private static int Concerned(SyntaxView view, int phrase)
    {
        var concerned = view.FormIs(phrase, "concerned") ? phrase : view.Child(phrase, Deprel.Advcl);
        return concerned >= 0 && view.FormIs(concerned, "concerned") && view.Child(concerned, Deprel.Mark) >= 0 ? Party(view, view.Subject(concerned)) : -1;
    }

    private static int Party(SyntaxView view, int token) => token >= 0 && view.IsActor(token) ? token : -1;
}
