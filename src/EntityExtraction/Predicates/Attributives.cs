using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Participles that only describe the bare plural after them and that the parser took for an act: <i>problems, including <b>declining</b> revenues</i>,
/// <i>met ministers and <b>leading</b> lawyers</i>.</summary>
internal static class Attributives
{
    private static readonly WordClass Forms = new("""
        acting aging ageing ailing amazing ascending boiling booming budding burning charming climbing competing conflicting contrasting convincing corresponding crippling crumbling
        damaging declining decreasing descending developing deteriorating differing diminishing disappointing disturbing dwindling emerging encouraging escalating existing expanding
        failing falling flagging flourishing founding freezing fluctuating governing growing increasing incoming intensifying lasting leading lingering living looming missing mounting moving
        ongoing opposing outgoing outstanding overlapping overwhelming pending persisting pressing prevailing promising raging reigning remaining retiring rising rotating ruling
        serving shifting shrinking sinking sitting sliding slipping slumping slowing soaring spiraling spiralling standing struggling surging surrounding surviving swelling sweeping
        thriving touring tumbling varying visiting volunteering waning warring weakening widening willing winning working worsening
        """);

    public static bool Are(SyntaxView view, int participle)
    {
        if (view.Xpos(participle) != "VBG" || !Forms.Contains(view.Form(participle)) || view.Child(participle, Deprel.Obj) is not (>= 0 and var described) || described < participle) return false;
        // With an article or a possessive the noun is what suffers the act: "leading the rebels".
        if (view.Child(described, Deprel.Det) >= 0 || view.Child(described, Deprel.NmodPossessive) >= 0 || !IsPlural(view, described)) return false;
        return Lists(view, participle) || Continues(view, participle);
    }

    private static bool IsPlural(SyntaxView view, int noun) => view.Xpos(noun) is "NNS" or "NNPS";

    /// <summary>"including declining revenues", "such as leading lawyers"</summary>
    private static bool Lists(SyntaxView view, int participle)
    {
        for (var child = view.First(participle); child >= 0 && child < participle; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Mark or Deprel.Case && view.Form(child).ToLowerInvariant() is "including" or "as" or "like") return true;
        }

        return false;
    }

    /// <summary>"met ministers and leading lawyers": joined to a verb of another form, behind its plural object.</summary>
    private static bool Continues(SyntaxView view, int participle)
    {
        if (view.Rel(participle) != Deprel.Conj || view.Head(participle) is not (>= 0 and var verb) || !view.IsVerb(verb) || view.Xpos(verb) == "VBG" || participle < 2) return false;
        return view.FormIs(participle - 1, "and") && view.Child(verb, Deprel.Obj) is >= 0 and var first && first < participle && IsPlural(view, first) && view.Child(participle, Deprel.Aux) < 0;
    }
}
