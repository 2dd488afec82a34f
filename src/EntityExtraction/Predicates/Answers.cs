using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Answers to what another has said: the request that is <i>rejected</i>, the charge that one <i>refuses to answer</i>, has been made all the same.</summary>
internal static class Answers
{
    private static readonly HashSet<string> Verbs = new(
        ["accept", "acknowledge", "answer", "brush", "decline", "defy", "deny", "dismiss", "grant", "heed", "ignore", "rebuff", "refuse", "refute", "reject", "reply", "resist", "respond", "shrug", "spurn", "turn"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Said = new(
        ["accusation", "allegation", "appeal", "call", "charge", "complaint", "criticism", "demand", "petition", "plea", "request", "threat", "ultimatum", "warning"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a verb answers what its phrase names.</summary>
    public static bool To(SyntaxView view, int verb, int noun) => Said.Contains(view.Lemma(noun)) && view.IsVerb(verb) && Verbs.Contains(view.Lemma(verb));
}
