using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>People who are held: <i>were held hostage by</i>, <i>freed two nurses abducted in May</i>.</summary>
internal static class Captivity
{
    private static readonly WordClass States = new("captive hostage prisoner");
    private static readonly WordClass Holding = new("abduct arrest capture detain hold imprison intern jail kidnap seize snatch take");
    private static readonly WordClass Prisons = new("base camp cell center centre custody detention facility frigate jail prison ship warship");
    private static readonly WordClass Releasing = new("deliver free release swap");

    /// <summary>The noun right after a verb that says as what its people are held; -1 for none.</summary>
    public static int StateOf(SyntaxView view, int verb)
    {
        var state = verb + 1;
        return state < view.Document.TokenCount && view.Head(state) == verb && view.Rel(state) is Deprel.Obj or Deprel.Xcomp or Deprel.OblUnmarked && States.Contains(view.Form(state)) ? state : -1;
    }

    /// <summary>Whether a participle right before such a noun can only be a passive: in "held hostage" no object is left.</summary>
    public static bool IsHeld(SyntaxView view, int verb) =>
        IsSplit(view, verb) || (view.Xpos(verb) == "VBN" && view.Rel(verb) is Deprel.Xcomp or Deprel.Acl or Deprel.Advcl or Deprel.Ccomp && StateOf(view, verb) >= 0 && view.Child(verb, Deprel.Nsubj) < 0);

    /// <summary>Whoever releases people held them: the subject of the release above a participle that names no captor; -1 for none.</summary>
    public static int Captor(SyntaxView view, int participle)
    {
        if (!Holding.Contains(view.Lemma(participle))) return -1;
        var release = Release(view, participle);
        return release >= 0 && !view.IsPassive(release) ? view.Subject(release) : -1;
    }

    /// <summary>Whose the place is in which somebody is held: <i>is held at a Chadian base</i>, <i>in the army's prison</i>; -1 for nobody's.</summary>
    public static int Warden(SyntaxView view, int participle)
    {
        if (!(view.Lemma(participle) is "confine" or "detain" or "hold" or "imprison" or "intern" or "jail" or "keep")) return -1;
        for (var child = view.First(participle); child >= 0; child = view.Next(child))
        {
            if (!view.Rel(child).Is(Deprel.Obl) || !Prisons.Contains(view.Lemma(child)) || !(Prepositions.Of(view, child).Name is "in" or "at" or "on" or "aboard")) continue;
            if (Owners.Of(view, child) is { } owner) return owner.HeadToken;
        }

        return -1;
    }

    /// <summary>"freed a Dane and two Kenyans held hostage": the first of them, where the parser took the second for a subject.</summary>
    public static void AddFellows(SyntaxView view, int participle, ArgumentList arguments)
    {
        if (IsSplit(view, participle)) arguments.Add(Role.Patient, view.Child(view.Head(participle), Deprel.Obj));
    }

    /// <summary>Whether a bare "held hostage" was taken for a clause of its own beside the release: no object is left for an active verb.</summary>
    public static bool IsSplit(SyntaxView view, int participle) =>
        view.Rel(participle) is Deprel.Conj or Deprel.Ccomp && StateOf(view, participle) >= 0 && view.Head(participle) is >= 0 and var release && Releasing.Contains(view.Lemma(release))
        && view.Child(participle, Deprel.Nsubj) is >= 0 and var held && held == participle - 1;

    private static int Release(SyntaxView view, int participle)
    {
        if (IsSplit(view, participle)) return view.Head(participle);
        var held = view.Head(participle);
        if (held >= 0 && view.Rel(participle) == Deprel.Xcomp && Releasing.Contains(view.Lemma(held))) return held;
        if (held < 0 || !(view.Rel(participle) is Deprel.Acl or Deprel.AclRelative)) return -1;
        if (view.Rel(held) == Deprel.Conj && view.IsNominal(view.Head(held))) held = view.Head(held);
        // "released 25 of the soldiers held captive"
        if (view.Rel(held) == Deprel.Nmod && view.Head(held) is >= 0 and var some && (view.Tag(some) == Upos.Num || PartyNouns.IsQuantity(view.Lemma(some)))) held = some;
        var verb = view.Head(held);
        return verb >= 0 && view.Rel(held) == Deprel.Obj && view.IsVerb(verb) && Releasing.Contains(view.Lemma(verb)) ? verb : -1;
    }
}
