using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Guests whose "visiting" the parser took for an act of those who deal with them: <i>met visiting President Silva</i>.</summary>
internal static class Visitors
{
    /// <summary>Verbs that somebody's own visiting may follow: <i>began visiting</i> Chad.</summary>
    private static readonly WordClass Own = new("avoid begin cancel cease consider continue delay enjoy finish go keep mention plan postpone recommend remember report resume start stop suggest");

    /// <summary>The guest whom a verb concerns; -1 for none.</summary>
    public static int Of(SyntaxView view, int verb) => verb + 1 < view.Document.TokenCount && Are(view, verb + 1) && view.Head(verb + 1) == verb ? view.Child(verb + 1, Deprel.Obj) : -1;

    /// <summary>Whether "visiting" only tells where a guest is.</summary>
    public static bool Are(SyntaxView view, int participle) =>
        view.FormIs(participle, "visiting") && view.Rel(participle) == Deprel.Xcomp && view.Head(participle) == participle - 1 && view.IsVerb(participle - 1) && !Own.Contains(view.Lemma(participle - 1))
        && view.Child(participle, Deprel.Obj) is >= 0 and var guest && view.IsHuman(guest) && view.Entities.At(guest) is not [{ Entity.Type: Actors.EntityType.Country }, ..];
}
