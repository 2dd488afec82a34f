using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Nouns of a verb and a particle: <i>stand-off</i>, <i>break-in</i>. Taggers see an adverb or a preposition in their last word.</summary>
internal static class HyphenatedNouns
{
    /// <summary>Whether a particle behind a hyphen is the end of such a noun: it fills a noun's place, and the verb hangs on it.</summary>
    public static bool EndAt(SyntaxView view, int particle) =>
        particle >= 2 && view.Form(particle - 1) is "-" or "‑" && view.Head(particle - 2) == particle && view.Rel(particle - 2) == Deprel.Compound
        && view.Rel(particle) is Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj or Deprel.Obl or Deprel.Nmod or Deprel.Conj or Deprel.Root;
}
