using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Questions that leave open whether something is so: <i>Was Chad attacked by Niger?</i> What <i>why</i> asks about is taken for granted.</summary>
internal static class Questions
{
    private static readonly WordClass Openers = new("am are can could did do does had has have is may might shall should was were will would");

    /// <summary>Whether a word stands in a sentence that asks whether.</summary>
    public static bool Asks(SyntaxView view, int token)
    {
        var sentence = view.Document[token].Sentence;
        var (first, last) = (sentence.FirstToken, sentence.EndToken - 1);
        while (last > first && IsMark(view, last)) last--;
        if (!view.FormIs(last, "?")) return false;
        while (first < last && IsMark(view, first)) first++;
        return Openers.Contains(view.Form(first));
    }

    private static bool IsMark(SyntaxView view, int token) => view.Form(token) is "\"" or "\u201c" or "\u201d" or "'" or "\u2018" or "\u2019" or "(" or ")";
}
