using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Whom a bomb is meant for that goes off in their way: <i>detonated a mine as a convoy passed</i>.</summary>
internal static class Passersby
{
    private static readonly WordClass Blasts = new("detonate explode trigger set blow fire open");
    private static readonly WordClass Charges = new("bomb charge device explosive explosives fire grenade herself himself landmine mine themselves vest belt");
    private static readonly WordClass Ways = new("""
        approach arrive assemble attend board conduct cross depart drive emerge enter exit gather head inspect leave line march move park pass patrol pray pull queue return ride rush search stand stop
        travel visit wait walk work
        """);

    /// <summary>Whoever comes by as something is set off; -1 for none.</summary>
    public static int Of(SyntaxView view, int verb)
    {
        if (!Blasts.Contains(view.Lemma(verb)) || view.Child(verb, Deprel.Obj) is not (>= 0 and var charge) || !Charges.Contains(view.Lemma(charge))) return -1;
        var found = Among(view, verb, charge);
        return found >= 0 ? found : Among(view, charge, charge);
    }

    private static int Among(SyntaxView view, int above, int charge)
    {
        for (var child = view.First(above); child >= 0; child = view.Next(child))
        {
            if (child < charge) continue;
            // "as troops drove by"
            if (view.Rel(child) is Deprel.Advcl or Deprel.Acl && Ways.Contains(view.Lemma(child)) && Clauses.IsTemporal(view, child) && view.Subject(child) is >= 0 and var one && one > charge) return one;
            // "as an army convoy passed", where the parser took the verb for a participle
            if (view.Rel(child) is Deprel.Nmod or Deprel.Obl && Prepositions.Marker(view, child) is "as" or "when" or "while" && view.Child(child, Deprel.Acl) is >= 0 and var clause && clause > child && Ways.Contains(view.Lemma(clause))) return child;
        }

        return -1;
    }
}
