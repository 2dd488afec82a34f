using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Keeps together two nouns that stand for an adverb, so that what follows hangs on the verb: <i>fought shoulder to shoulder with Chad</i>, <i>stands side by side with</i>.</summary>
/// <remarks>A closed list: bare nouns with a preposition between them.</remarks>
internal static class TwinAdverbs
{
    private static readonly WordClass Same = new("arm back cheek elbow eye face hand head neck shoulder side toe");
    private static readonly WordClass Between = new("by in on to");

    /// <summary>Changes the tree of a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="heads">Their heads, numbers of words of the sentence; -1 for the root.</param>
    /// <param name="relations">Their relations.</param>
    /// <param name="tags">Their tags.</param>
    public static void Join(ReadOnlySpan<string> forms, Span<int> heads, Span<Deprel> relations, ReadOnlySpan<Upos> tags)
    {
        for (var i = 1; i + 2 < forms.Length; i++)
        {
            if (!Same.Contains(forms[i]) || !Between.Contains(forms[i + 1]) || !Same.Contains(forms[i + 2])) continue;
            if (!forms[i].Equals(forms[i + 2], StringComparison.OrdinalIgnoreCase) || tags[i - 1] is Upos.Det or Upos.Adj or Upos.Adp) continue;
            var verb = heads[i] == i + 1 || heads[i] == i + 2 ? heads[heads[i]] : heads[i];
            if (verb < 0 || verb >= i || tags[verb] != Upos.Verb) continue;
            for (var t = i + 3; t < heads.Length; t++)
            {
                if (heads[t] is var head && (head == i || head == i + 1 || head == i + 2)) (heads[t], relations[t]) = (verb, relations[t] == Deprel.Nmod ? Deprel.Obl : relations[t]);
            }

            (heads[i], relations[i]) = (verb, Deprel.Advmod);
            (heads[i + 1], relations[i + 1]) = (i, Deprel.Fixed);
            (heads[i + 2], relations[i + 2]) = (i, Deprel.Fixed);
        }
    }
}
