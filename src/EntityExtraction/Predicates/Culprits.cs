using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who does what a noun says where a verb above lays it on somebody: <i>blamed Iran for the attack</i>, <i>claimed responsibility for the attack</i>,
/// <i>was involved in the attack</i>.</summary>
internal static class Culprits
{
    private static readonly WordClass Blaming = new("accuse blame charge convict fault indict suspect condemn denounce");
    private static readonly WordClass Involving = new("embroil implicate involve");

    /// <summary>"claimed responsibility", "took credit"</summary>
    private static bool IsClaim(SyntaxView view, int noun) => view.LemmaIs(noun, "responsibility") || view.LemmaIs(noun, "credit");

    /// <summary>The one on whom a noun is laid; -1 for none.</summary>
    public static int Of(SyntaxView view, int noun)
    {
        var role = Prepositions.Of(view, noun);
        var head = view.Head(noun);
        if (head < 0) return -1;
        // "blamed the attack on rebels"
        if (view.Rel(noun) is Deprel.Obj or Deprel.NsubjPassive && view.LemmaIs(head, "blame") && view.IsVerb(head))
        {
            for (var phrase = view.First(head); phrase >= 0; phrase = view.Next(phrase))
            {
                if (view.Rel(phrase).Is(Deprel.Obl) && Prepositions.Of(view, phrase) == Role.On && view.IsParty(phrase)) return phrase;
            }

            return -1;
        }

        // "claimed the bombing", "the bombing was claimed by rebels"
        if (view.Rel(noun) is Deprel.Obj or Deprel.NsubjPassive && view.IsVerb(head) && view.LemmaIs(head, "claim") && Attackers.IsAttack(view, noun))
        {
            return view.IsPassive(head) ? Agents.OfPassive(view, head) : view.Subject(head);
        }

        var verb = view.IsVerb(head) ? head : view.Head(head);
        if (verb < 0 || !view.IsVerb(verb)) return -1;
        if (role.Name is "for" or "of" or "with" or "over" && Blaming.Contains(view.Lemma(verb)))
        {
            var blamed = view.IsPassive(verb) ? view.Subject(verb) : view.Child(verb, Deprel.Obj);
            return blamed != noun && blamed >= 0 && view.IsParty(blamed) ? blamed : -1;
        }

        if (role == Role.For && ((head != verb && IsClaim(view, head)) || (view.Child(verb, Deprel.Obj) is >= 0 and var duty && IsClaim(view, duty))))
        {
            return view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
        }

        return role.Name == "in" && head == verb && Involving.Contains(view.Lemma(verb)) && view.IsPassive(verb) ? view.Subject(verb) : -1;
    }
}
