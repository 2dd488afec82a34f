using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>People told only by what they do or what happened to them: <i>those who voted</i>, <i>those responsible for the attack</i>, <i>anyone killing a foreigner</i>.</summary>
internal static class Whoever
{
    private const int Longest = 9;

    private static readonly WordClass Words = new("those anyone anybody everyone everybody");

    private static readonly WordClass Said = new("responsible involved guilty accountable behind present concerned loyal opposed willing close able");

    /// <summary>Whether a pronoun stands for such people.</summary>
    public static bool Is(SyntaxView view, int token) => LastOf(view, token) > token;

    /// <summary>The last word of what tells who they are; the pronoun itself where nothing does.</summary>
    public static int LastOf(SyntaxView view, int token)
    {
        if (!(view.Tag(token) is Upos.Pron or Upos.Det) || view.Rel(token) == Deprel.Det || !Words.Contains(view.Form(token).ToLowerInvariant())) return token;
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (child < token || child > token + 4) continue;
            var tells = view.Rel(child) switch
            {
                Deprel.AclRelative => view.Child(child, Deprel.Nsubj) is >= 0 and var who && view.FormIs(who, "who") || view.Child(child, Deprel.NsubjPassive) is >= 0 and var whom && view.FormIs(whom, "who"),
                Deprel.Acl => view.Xpos(child) is "VBG" or "VBN" or "VBD" || Said.Contains(view.Form(child).ToLowerInvariant()),
                Deprel.Nmod when Prepositions.Marker(view, child) == "behind" => true,
                Deprel.Amod or Deprel.Nmod => Said.Contains(view.Form(child).ToLowerInvariant()),
                _ => false,
            };
            if (tells) return End(view, token, child);
        }

        // "those behind the attack", whatever the phrase hangs on.
        return token + 2 < view.Document.TokenCount && view.FormIs(token + 1, "behind") && view.Rel(token + 1) == Deprel.Case && view.Head(token + 1) is var deed && deed > token && deed < token + Longest ? deed : token;
    }

    private static int End(SyntaxView view, int token, int clause)
    {
        var end = Math.Min(view.Document[token].Sentence.EndToken, token + Longest);
        var last = clause;
        while (last + 1 < end && view.Governs(clause, last + 1) && view.Tag(last + 1) != Upos.Punct) last++;
        // "responsible for the attack", whatever the phrase hangs on.
        if (last == clause && last + 2 < end && view.FormIs(last + 1, "for") && view.Rel(last + 1) == Deprel.Case && view.Head(last + 1) is var noun && noun > last + 1 && noun < end) last = noun;
        return last;
    }
}
