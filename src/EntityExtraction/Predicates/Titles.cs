using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>A name right after the noun that describes it: <i>its ally Belarus</i>, <i>NATO allies Turkey and Greece</i>.</summary>
internal static class Titles
{
    /// <summary>Head of the name that follows a noun without a comma, where the parser took both for the same part of the clause; -1 for none.</summary>
    public static int NamedAfter(SyntaxView view, int noun)
    {
        var next = noun + 1;
        if (view.Head(noun) < 0 || next >= view.Document.TokenCount || view.Tag(next) != Upos.Propn || view.Tag(noun) != Upos.Noun) return -1;
        var head = next;
        while (view.Head(head) > head && view.Head(head) < next + 5 && view.Tag(view.Head(head)) == Upos.Propn) head = view.Head(head);
        return view.Head(head) == view.Head(noun) && view.Rel(head) == view.Rel(noun) && view.IsActor(head) ? head : -1;
    }
}
