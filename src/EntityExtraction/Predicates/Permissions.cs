using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who may do what a permission is for: in <i>denied permission to the envoys to visit</i> it is the envoys, in <i>needs Chad's approval to join</i> whoever needs it.</summary>
internal static class Permissions
{
    private static readonly WordClass Nouns = new("approval authorisation authorization blessing clearance consent go-ahead invitation leave licence license permission permit visa");

    private static readonly WordClass Getting = new("accept ask await get have need obtain receive seek want win");

    private static readonly WordClass Granting = new("deny extend give grant issue offer refuse send");

    /// <summary>The party that a permission allows, or would allow, what an infinitive says; -1 where the text does not tell.</summary>
    public static int Holder(SyntaxView view, int noun, int infinitive)
    {
        if (!Nouns.Contains(view.Lemma(noun)) || view.Head(noun) is not (>= 0 and var verb) || !view.IsVerb(verb) || view.Rel(noun) != Deprel.Obj) return -1;
        if (Getting.Contains(view.Lemma(verb))) return view.Subject(verb);
        if (!Granting.Contains(view.Lemma(verb))) return -1;
        var allowed = Prepositions.Find(view, noun, Role.To) is >= 0 and var near ? near : Prepositions.Find(view, verb, Role.To) is >= 0 and var far ? far : view.Child(verb, Deprel.Iobj);
        return allowed >= 0 && allowed < infinitive && view.IsParty(allowed) ? allowed : -1;
    }
}
