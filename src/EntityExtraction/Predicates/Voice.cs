using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Active or passive.</summary>
internal static class Voice
{
    public static bool IsPassive(SyntaxView view, int verb)
    {
        if (IsPrepositional(view, verb)) return false;
        var (perfect, hasObject, agent, suffers) = (false, false, false, false);
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            switch (view.Rel(child))
            {
                case Deprel.AuxPassive or Deprel.CsubjPassive:
                    return true;
                case Deprel.NsubjPassive:
                    suffers = true;
                    break;
                case Deprel.OblAgent:
                    agent = true;
                    break;
                case Deprel.Aux when view.LemmaIs(child, "have"):
                    perfect = true;
                    break;
                case Deprel.Obj:
                    hasObject |= child > verb && view.Tag(child) is Upos.Noun or Upos.Propn;
                    break;
                default:
                    break;
            }
        }

        // "Silva's campaign accused Costa": without an auxiliary, and with an object that no passive has.
        if (suffers) return !(hasObject && view.Child(verb, Deprel.Aux) < 0 && view.Xpos(verb) is "VBD" or "VBN" && !VerbArguments.TakesTwoObjects(view, verb));
        if (perfect) return false;
        if (Captivity.IsHeld(view, verb)) return true;
        var participle = view.Xpos(verb) is "VBN" || (view.Xpos(verb) is "VBD" or "" or "JJ" && HasParticipleEnding(view.Form(verb)));
        if (!participle) return false;
        if (agent) return true;
        return view.Rel(verb) switch
        {
            // "A delegation travelled to Chad": a past tense below the noun that should be its subject.
            Deprel.Acl when view.Xpos(verb) == "VBD" && view.Rel(view.Head(verb)) == Deprel.Root && view.Child(view.Head(verb), Deprel.Cop) < 0 => false,
            // "Gunmen kidnapped a judge": the same with an object, which a passive has only after verbs of giving and naming.
            Deprel.Acl when hasObject && view.Rel(view.Head(verb)) == Deprel.Root && view.Child(view.Head(verb), Deprel.Cop) < 0 && view.IsHuman(view.Head(verb)) && !VerbArguments.TakesTwoObjects(view, verb) => false,
            Deprel.Acl or Deprel.Amod => true,
            // "remained designated a foe"
            Deprel.Xcomp => view.Xpos(verb) == "VBN" && view.Lemma(view.Head(verb)) is "remain" or "stay" or "feel" or "seem" or "appear" && view.Child(verb, Deprel.Nsubj) < 0,
            Deprel.Advcl => view.Xpos(verb) == "VBN" && !hasObject && view.Child(verb, Deprel.Nsubj) < 0,
            // A shared auxiliary: "was arrested and deported".
            Deprel.Conj => view.Xpos(verb) == "VBN" && !hasObject && OwnSubject(view, verb) < 0 && ((view.IsVerb(view.Head(verb)) && view.IsPassive(view.Head(verb))) || view.Child(view.Head(verb), Deprel.AuxPassive) >= 0),
            // Headlines drop the auxiliary: "Bank sanctioned by US". A subject of its own makes it a past tense that the tagger missed.
            Deprel.Root or Deprel.Parataxis => view.Xpos(verb) == "VBN" && !hasObject && view.Child(verb, Deprel.Nsubj) < 0,
            _ => false,
        };
    }

    /// <summary>"Chad called on Niger to": the finite verb of a phrase with a preposition, in which parsers see a participle without an auxiliary.</summary>
    private static bool IsPrepositional(SyntaxView view, int verb) =>
        view.Lemma(verb) is "call" or "appeal" or "insist" or "agree" or "lean" or "pledge" or "vow" && OwnSubject(view, verb) is >= 0 and var subject && subject < verb && view.IsHuman(subject)
        && view.Child(verb, Deprel.AuxPassive) < 0
        && verb + 1 < view.Document.TokenCount && (view.Tag(verb + 1) == Upos.Adp || view.FormIs(verb + 1, "to")) && !view.FormIs(verb + 1, "by");

    private static int OwnSubject(SyntaxView view, int verb) => Math.Max(view.Child(verb, Deprel.Nsubj), view.Child(verb, Deprel.NsubjPassive));

    private static bool HasParticipleEnding(string form) =>
        form.EndsWith("ed", StringComparison.Ordinal) || form.EndsWith("en", StringComparison.Ordinal);
}
