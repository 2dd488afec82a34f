using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>People named only by what they did: <i>those responsible</i>, <i>those behind the attack</i>, <i>those accused of treason</i>.</summary>
internal static class Those
{
    private static readonly WordClass Descriptions = new("accountable accused arrested behind complicit convicted detained guilty implicated involved jailed responsible suspected wanted");

    /// <summary>Whether a token is such a pronoun.</summary>
    public static bool Are(SyntaxView view, int token) => view.Tag(token) is Upos.Det or Upos.Pron && (view.FormIs(token, "those") || view.FormIs(token, "anyone")) && Last(view, token) > token;

    /// <summary>The word that describes them; the pronoun itself where there is none.</summary>
    public static int Last(SyntaxView view, int pronoun)
    {
        var word = pronoun + 1;
        if (word >= view.Document.TokenCount || !Descriptions.Contains(view.Form(word))) return pronoun;
        var head = view.Head(word);
        return head == pronoun || (view.Rel(word) == Deprel.Case && head >= 0 && view.Head(head) == pronoun) ? word : pronoun;
    }
}
