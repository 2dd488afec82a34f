using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Those whom somebody joins in an act do it, too: <i>joined the ministers in condemning</i> the raid.</summary>
internal static class Companions
{
    /// <summary>The party whom the subject of a participle joins in what it tells; -1 for none.</summary>
    public static int Of(SyntaxView view, int verb)
    {
        var join = view.Head(verb);
        if (join < 0 || join > verb || view.Xpos(verb) != "VBG" || !view.LemmaIs(join, "join") || !view.IsVerb(join) || view.IsPassive(join) || Prepositions.Marker(view, verb) != "in") return -1;
        return view.Child(join, Deprel.Obj) is >= 0 and var joined && joined < verb && view.IsParty(joined) ? joined : -1;
    }
}
