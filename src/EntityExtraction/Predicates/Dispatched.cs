using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Those who are sent to do something: <i>sent Chadian soldiers to fight the rebels</i>.</summary>
internal static class Dispatched
{
    private static readonly WordClass Sending = new("deploy dispatch send");

    private static readonly WordClass Helping = new("""
        aid assist build carry conduct deliver distribute guard help keep maintain monitor observe protect rebuild restore secure stabilise stabilize support
        train
        """);

    private static readonly WordClass Warring = new("""
        attack battle bomb capture combat crush defeat destroy dislodge eliminate fight flush hunt kill oust overthrow quell raid retake root rout seize storm
        subdue topple
        """);

    /// <summary>Whom a verb sends; -1 for nobody.</summary>
    public static int By(SyntaxView view, int verb) =>
        Sending.Contains(view.Lemma(verb)) && view.Child(verb, Deprel.Obj) is >= 0 and var sent && view.IsParty(sent) ? sent : -1;

    /// <summary>Whether those who are sent do what the infinitive says. Nameless helpers (<i>sent 500 soldiers</i>) help for who sends them, and nameless soldiers
    /// fight for the state that does.</summary>
    public static bool Act(SyntaxView view, int verb, int sent, int clause)
    {
        var forSender = Helping.Contains(view.Lemma(clause)) || (Warring.Contains(view.Lemma(clause)) && IsState(view, view.Subject(verb)));
        return !forSender || !IsNameless(view, sent);
    }

    private static bool IsState(SyntaxView view, int subject) => subject >= 0 && view.Entities.At(subject) is [{ Entity.Type: EntityType.Country }, ..];

    private static bool IsNameless(SyntaxView view, int party)
    {
        if (view.IsActor(party) && view.Entities.At(party)[0].Entity.State is not null) return false;
        for (var child = view.First(party); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.NmodPossessive or Deprel.Nmod || view.IsActor(child)) return false;
        }

        return true;
    }
}
