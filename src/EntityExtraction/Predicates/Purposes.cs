using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Nouns for what somebody is after: <i>Israel's aim</i> is to destroy Hamas, <i>the goal of the rebels</i> is the overthrow of the emir.</summary>
internal static class Purposes
{
    private static readonly WordClass Nouns = new("aim ambition goal intent intention mission object objective plan priority purpose strategy task");

    /// <summary>Whose purpose a subject is; -1 where it is none or nobody's.</summary>
    public static int Owner(SyntaxView view, int subject)
    {
        if (view.Tag(subject) != Upos.Noun || !Nouns.Contains(view.Lemma(subject))) return -1;
        for (var child = view.First(subject); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if (relation == Deprel.NmodPossessive || (relation == Deprel.Nmod && Prepositions.Of(view, child) == Role.Of && view.IsParty(child)) || (relation == Deprel.Amod && view.IsActor(child))) return child;
        }

        return -1;
    }
}
