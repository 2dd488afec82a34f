using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who acts on what is asked of another: with <i>help in</i> leaving the one who is asked.</summary>
internal static class Requested
{
    private static readonly WordClass Asking = new("ask beg beseech implore petition request");
    private static readonly WordClass Help = new("aid assistance backing cooperation help support");

    /// <summary>"asked Chad for help in fighting the rebels": who is asked; -1 for nobody.</summary>
    public static int Helper(SyntaxView view, int verb)
    {
        if (!view.IsVerb(verb) || view.IsPassive(verb) || !Asking.Contains(view.Lemma(verb))) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obl) && Help.Contains(view.Lemma(child)) && Prepositions.Of(view, child) == Role.For) return Control.ObjectOf(view, verb, child);
        }

        return -1;
    }
}
