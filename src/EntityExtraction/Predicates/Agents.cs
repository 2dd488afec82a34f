using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The one deep subject that control needs; all of them are <see cref="VerbArguments"/>' and <see cref="NounArguments"/>' business.</summary>
internal static class Agents
{
    /// <summary>The by-phrase of a passive verb; -1 for none.</summary>
    public static int OfPassive(SyntaxView view, int verb)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.OblAgent || (view.Rel(child).Is(Deprel.Obl) && Prepositions.Of(view, child) == Role.By)) return RelativeClauses.Resolve(view, child);
        }

        return -1;
    }

    /// <summary>A by-phrase that the parser hung on another phrase of a passive or a noun: "denied to the inspectors by Iran"; -1 for none.</summary>
    public static int Nested(SyntaxView view, int token, int depth = 3)
    {
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            // "was told to stop by Finland", "was accused of torturing prisoners by Finland"
            var within = relation is Deprel.Xcomp || (relation is Deprel.Advcl && view.Xpos(child) == "VBG" && Prepositions.Marker(view, child) is "of" or "for" or "from");
            // "an investigation into abuses by soldiers": what it is about has a doer of its own.
            if (relation is Deprel.Nmod or Deprel.Obl && Prepositions.Of(view, child).Name is "into" or "about" or "over" or "amid" or "because of" or "despite" or "due to" or "following") continue;
            if (child < token || !(relation.Is(Deprel.Obl) || relation is Deprel.Nmod or Deprel.Obj || within) || (view.IsVerb(child) && (!within || view.IsPassive(child)))) continue;
            if (relation is Deprel.Nmod or Deprel.Obl or Deprel.OblAgent && depth < 3 && Prepositions.Of(view, child) == Role.By && view.IsParty(child)) return child;
            if (depth > 1 && Nested(view, child, depth - 1) is >= 0 and var found) return found;
        }

        return -1;
    }

    /// <summary>A by-phrase right behind a noun that the parser hung on the noun's verb: "was hurt during his arrest by the police",
    /// "denounced remarks by the envoy"; -1 for none.</summary>
    public static int Behind(SyntaxView view, int noun)
    {
        var by = noun + 1;
        if (by >= view.Document.TokenCount || !view.FormIs(by, "by")) return -1;
        var doer = view.Head(by);
        if (doer <= by || !view.Rel(doer).Is(Deprel.Obl) || view.Head(doer) != view.Head(noun) || !view.IsParty(doer)) return -1;
        return view.Rel(noun).Is(Deprel.Obl) || (view.Rel(noun) == Deprel.Obj && view.IsVerb(view.Head(noun)) && !view.IsPassive(view.Head(noun))) ? doer : -1;
    }

    /// <summary>Verbs whose subject only speaks of what another plans or tries: "what he called attempts to destabilize Chad".</summary>
    private static bool IsSpokenOf(SyntaxView view, int verb) =>
        SpeaksOf.Contains(view.Lemma(verb));

    private static readonly Collections.WordClass SpeaksOf = new("""
        allege applaud avert blame block call cite condemn counter criticise criticize decry denounce deplore describe detect discover dismiss endorse expose fear foil frustrate hail hamper hinder impede mention
        obstruct oppose praise prevent reject resist see slam spurn suspect thwart uncover undercut undermine veto welcome
        """);

    /// <summary>Whether a noun names a journey, which is its traveller's.</summary>
    public static bool IsJourney(SyntaxView view, int noun) => view.Lemma(noun).ToLowerInvariant() is "visit" or "trip" or "tour" or "journey" or "stay" or "stop" or "stopover";

    /// <summary>Whoever has the plan, makes the promise, takes the decision; -1 where the text does not say.</summary>
    public static int OfNoun(SyntaxView view, int noun)
    {
        var possessor = view.Child(noun, Deprel.NmodPossessive);
        if (possessor >= 0) return possessor;
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Amod or Deprel.Compound && view.IsActor(child)) return child;
            if (view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) is var role && (role == Role.By || role == Role.Of) && view.IsActor(child)) return child;
        }

        // "is in talks to buy": the copular subject, whatever the clause hangs on.
        if (view.Child(noun, Deprel.Cop) >= 0 && view.Rel(noun) is Deprel.Root or Deprel.Ccomp or Deprel.Conj or Deprel.Parataxis or Deprel.Advcl) return view.Subject(noun);
        var head = view.Head(noun);
        if (head < 0) return -1;
        // "Chad's tests are part of a programme to build a bomb": what is part of it does it.
        if (view.Rel(noun) == Deprel.Nmod && view.LemmaIs(head, "part") && view.Child(head, Deprel.Cop) >= 0) return view.Subject(head);
        return view.Rel(noun) switch
        {
            Deprel.Obj or Deprel.Xcomp when IsSpokenOf(view, head) => -1,
            // "what the press described as a plan to"
            Deprel.Obl when Prepositions.Of(view, noun) == Role.As && IsSpokenOf(view, head) => -1,
            // "left the cabinet over plans to": another's plans
            Deprel.Obl when Prepositions.Of(view, noun).Name is "over" or "against" or "because of" or "amid" or "despite" => -1,
            // "asked about charges that": another's
            Deprel.Obl when view.IsPassive(head) && Prepositions.Of(view, noun).Name == "about" => -1,
            Deprel.Obj when !view.IsPassive(head) => view.Subject(head),
            Deprel.NsubjPassive => OfPassive(view, head),
            Deprel.Obl or Deprel.Xcomp when view.IsVerb(head) => view.IsPassive(head) && OfPassive(view, head) is >= 0 and var agent ? agent : view.Subject(head),
            // "is in Cuba for a visit", "is in Asia on a tour"
            Deprel.Obl or Deprel.Nmod when IsJourney(view, noun) && view.Child(head, Deprel.Cop) >= 0 => view.Subject(head),
            Deprel.Nsubj when !view.IsVerb(head) && !view.IsActor(noun) => -1,
            _ => -1,
        };
    }
}
