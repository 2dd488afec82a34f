using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>What somebody is asked to do, where the parser hung it on a participle that describes the one who is asked: <i>called on the captors of an envoy
/// taken hostage in Chad to free him</i>.</summary>
internal static class StrayInfinitives
{
    private const int MostNouns = 3;

    private static readonly WordClass Asking = new("advise ask beg beseech challenge command compel convince direct encourage exhort implore instruct invite lobby order persuade press pressure prod push request tell urge warn");
    private static readonly WordClass Appealing = new("appeal call plead prevail lean");

    /// <summary>Participles that take an infinitive themselves.</summary>
    private static readonly WordClass Aimed = new("""
        allow appoint ask assign build create deploy design determine elect empower enable establish expect fight force form found hire intend mandate mean meant oblige order pay plan prepare
        recruit request require say schedule select send set task tell train urge use
        """);

    /// <summary>The infinitive that belongs to a verb of asking which has none of its own; -1 for none.</summary>
    public static int Of(SyntaxView view, int verb)
    {
        if (!view.IsVerb(verb) || !(Asking.Contains(view.Lemma(verb)) || Appealing.Contains(view.Lemma(verb)))) return -1;
        var asked = -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child < verb) continue;
            if (view.IsVerb(child) && view.IsInfinitive(child)) return -1;
            if (asked < 0 && IsAsked(view, child)) asked = child;
        }

        return asked < 0 ? -1 : Within(view, asked, MostNouns);
    }

    /// <summary>The verb of asking to which an infinitive below a participle belongs; -1 for none.</summary>
    public static int VerbOf(SyntaxView view, int infinitive)
    {
        if (!view.IsInfinitive(infinitive)) return -1;
        var participle = view.Head(infinitive);
        if (participle < 0 || !view.IsVerb(participle) || view.Rel(participle) != Deprel.Acl) return -1;
        var noun = view.Head(participle);
        for (var steps = 0; steps < MostNouns && noun >= 0 && view.Rel(noun) == Deprel.Nmod; steps++) noun = view.Head(noun);
        var verb = noun < 0 ? -1 : view.Head(noun);
        return verb >= 0 && Of(view, verb) == infinitive ? verb : -1;
    }

    private static bool IsAsked(SyntaxView view, int child) =>
        Appealing.Contains(view.Lemma(view.Head(child)))
            ? view.Rel(child).Is(Deprel.Obl) && Prepositions.Of(view, child).Name is "on" or "upon" or "to" or "with"
            : view.Rel(child) == Deprel.Obj;

    private static int Within(SyntaxView view, int noun, int most)
    {
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (child < noun) continue;
            if (view.Rel(child) == Deprel.Nmod && most > 0 && Within(view, child, most - 1) is >= 0 and var deeper) return deeper;
            if (view.Rel(child) != Deprel.Acl || !view.IsVerb(child) || view.IsInfinitive(child) || view.Xpos(child) != "VBN" || Aimed.Contains(view.Lemma(child))) continue;
            for (var clause = view.First(child); clause >= 0; clause = view.Next(clause))
            {
                if (clause > child && view.Rel(clause) is Deprel.Advcl or Deprel.Xcomp && view.IsVerb(clause) && view.IsInfinitive(clause)) return clause;
            }
        }

        return -1;
    }
}
