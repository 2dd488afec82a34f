using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Gives back their subject to verbs that only somebody can be the subject of, where the network took their <i>it</i> for an empty one: <i>it says</i>, <i>it plans</i>.</summary>
internal static class Expletives
{
    private static readonly WordClass Personal = new("""
        accuse accused accuses accusing aim aims announced announces believes believed blames blamed calls called condemns condemned demanded demands denied denies expects hoped hopes intended intends investigated
        investigating notes opposes planned planning plans rejects rejected said saying says supports threatened threatening threatens wanted wants warned warns
        """);

    /// <summary>Corrects the relations of a piece of text.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="heads">Their heads, counted from the first word; -1 for the root.</param>
    /// <param name="relations">Their relations.</param>
    public static void Correct(ReadOnlySpan<string> forms, ReadOnlySpan<int> heads, Span<Deprel> relations)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (relations[i] != Deprel.Expl || heads[i] <= i || !forms[i].Equals("it", StringComparison.OrdinalIgnoreCase) || !Personal.Contains(forms[heads[i]])) continue;
            if (!HasSubjectOrPassive(heads, relations, heads[i])) relations[i] = Deprel.Nsubj;
        }
    }

    private static bool HasSubjectOrPassive(ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, int verb)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == verb && relations[i] is Deprel.Nsubj or Deprel.NsubjPassive or Deprel.AuxPassive or Deprel.Csubj) return true;
        }

        return false;
    }
}
