using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Parties named by a bare noun before the noun of their act: <i>rebel</i> attacks on the town, a <i>police</i> raid.</summary>
internal static class PartyModifiers
{
    /// <summary>The noun for the party; -1 for none.</summary>
    /// <param name="view">The trees.</param>
    /// <param name="noun">The noun of the act.</param>
    public static int Of(SyntaxView view, int noun)
    {
        for (var child = view.First(noun); child >= 0 && child < noun; child = view.Next(child))
        {
            if (view.Entities.At(child).Length > 0 || Instruments.Contains(view.Lemma(child)) || view.LemmaIs(child, "spy")) continue;
            if (view.Rel(child) == Deprel.Compound && view.Tag(child) == Upos.Noun && PartyNouns.Acts(view.Lemma(child))) return child;
            // "insurgent attacks": taggers take some of these nouns for adjectives.
            if (view.Rel(child) is Deprel.Amod or Deprel.Compound && view.Tag(child) is Upos.Adj or Upos.Propn && PartyNouns.PluralOf(view.Lemma(child).ToLowerInvariant()) is not null) return child;
        }

        return -1;
    }

    /// <summary>What the party is called: "rebels" for the <i>rebel</i> of "rebel attacks"; null for words that stand for a body.</summary>
    public static string? NameOf(SyntaxView view, int token) =>
        view.Rel(token) is Deprel.Compound or Deprel.Amod && view.Xpos(token) is "NN" or "NNP" or "JJ" ? PartyNouns.PluralOf(view.Lemma(token).ToLowerInvariant()) : null;
}
