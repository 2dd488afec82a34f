using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Reads <i>thanks to</i> as a preposition where nobody gives thanks: <i>survived thanks to Chad</i>.</summary>
internal static class FixedPrepositions
{
    private static readonly WordClass Giving = new("""
        bring brought convey conveyed conveying conveys deserve deserves expressed express expresses expressing extend extended extends gave get gets give given gives giving got his her its many my no of offer offered offering offers our
        return returned said say saying says send sending sends sent their with your
        """);

    /// <summary>Changes the tree of a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="heads">Their heads, numbers of words of the sentence; -1 for the root.</param>
    /// <param name="relations">Their relations.</param>
    /// <param name="tags">Their tags.</param>
    public static void Join(ReadOnlySpan<string> forms, Span<int> heads, Span<Deprel> relations, ReadOnlySpan<Upos> tags)
    {
        for (var i = 0; i + 2 < forms.Length; i++)
        {
            if (!forms[i].Equals("thanks", StringComparison.OrdinalIgnoreCase) || !forms[i + 1].Equals("to", StringComparison.OrdinalIgnoreCase)) continue;
            if (i > 0 && (tags[i - 1] is Upos.Det or Upos.Adj or Upos.Num || Giving.Contains(forms[i - 1]))) continue;
            var noun = heads[i + 1];
            var above = heads[i];
            if (noun <= i + 1 || relations[i + 1] != Deprel.Case || above < 0 || (heads[noun] != i && heads[noun] != above)) continue;
            for (var t = 0; t < heads.Length; t++)
            {
                if (heads[t] == i && t != noun) heads[t] = noun;
            }

            (heads[noun], relations[noun]) = (above == noun ? heads[noun] : above, Deprel.Obl);
            (heads[i], relations[i]) = (noun, Deprel.Case);
            (heads[i + 1], relations[i + 1]) = (i, Deprel.Fixed);
        }
    }
}
