using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Tells place and subject apart where the place comes first: <i>behind the militia stands Chad</i>, <i>beside them sat the minister</i>.</summary>
internal static class InvertedSubjects
{
    private static readonly WordClass Standing = new("are hides is lay lie lies loom looms lurk lurks sat sit sits stand stands stood was were");
    private static readonly WordClass Places = new("against alongside among behind beside");

    /// <summary>Changes the tree of a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="heads">Their heads, numbers of words of the sentence; -1 for the root.</param>
    /// <param name="relations">Their relations.</param>
    public static void Correct(ReadOnlySpan<string> forms, ReadOnlySpan<int> heads, Span<Deprel> relations)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (relations[i] != Deprel.Case || !Places.Contains(forms[i])) continue;
            var place = heads[i];
            if (place < i || relations[place] != Deprel.Nsubj) continue;
            var verb = heads[place];
            if (verb < place || !Standing.Contains(forms[verb])) continue;
            for (var t = verb + 1; t < forms.Length; t++)
            {
                if (heads[t] != verb || relations[t] is not (Deprel.Obj or Deprel.Xcomp)) continue;
                (relations[place], relations[t]) = (Deprel.Obl, Deprel.Nsubj);
                break;
            }
        }
    }
}
