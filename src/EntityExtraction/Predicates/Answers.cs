using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Answers to what another has said: the request that is <i>rejected</i>, the charge that one <i>refuses to answer</i>, has been made all the same.</summary>
internal static class Answers
{
    private static readonly WordClass Verbs = new("""
        accept acknowledge answer brush decline defy deny dismiss grant heed ignore rebuff refuse refute reject reply resist respond shrug spurn turn
        """);

    private static readonly WordClass Said = new("accusation allegation appeal call charge complaint criticism demand petition plea request threat ultimatum warning");

    /// <summary>Whether a verb answers what its phrase names.</summary>
    public static bool To(SyntaxView view, int verb, int noun) => Said.Contains(view.Lemma(noun)) && view.IsVerb(verb) && Verbs.Contains(view.Lemma(verb));
}
