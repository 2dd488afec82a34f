using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who was asked, told by the answer: <i>agreed to a request by Chad</i>, <i>will not bow to Chad's demands</i>.</summary>
internal static class Answered
{
    private static readonly WordClass Answering = new("accede acquiesce agree assent bow buckle capitulate cave comply conform consent give listen object react refer relent reply respond submit succumb yield");

    private static readonly WordClass Requests = new("appeal demand order petition plea pressure request requirement ultimatum");

    /// <summary>The one who answers a request, whatever the answer; -1 for none.</summary>
    public static int Of(SyntaxView view, int request)
    {
        if (!Requests.Contains(view.Lemma(request))) return -1;
        // "agreed to all of its demands"
        var phrase = Measures.Of(view, request) is >= 0 and var measure ? measure : request;
        if (!view.Rel(phrase).Is(Deprel.Obl)) return -1;
        var verb = view.Head(phrase);
        if (verb < 0 || !view.IsVerb(verb) || view.IsPassive(verb) || (view.LemmaIs(verb, "give") && view.Child(verb, Deprel.CompoundParticle) < 0)) return -1;
        var role = Prepositions.Of(view, phrase);
        return (role == Role.To && Answering.Contains(view.Lemma(verb))) || (role == Role.With && view.LemmaIs(verb, "comply")) ? view.Subject(verb) : -1;
    }
}
