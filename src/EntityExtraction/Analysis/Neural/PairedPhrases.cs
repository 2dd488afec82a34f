using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Coordinates the things where each has its party, <i>jets from Chad and tanks from Niger</i>: the tanks stand beside the jets, not beside Chad.</summary>
/// <remarks>Only where the same preposition comes before both names.</remarks>
internal static class PairedPhrases
{
    private static readonly WordClass Prepositions = new("from with");

    /// <summary>Changes the tree of a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="heads">Their heads, numbers of words of the sentence; -1 for the root.</param>
    /// <param name="relations">Their relations.</param>
    /// <param name="tags">Their tags.</param>
    public static void Attach(ReadOnlySpan<string> forms, Span<int> heads, Span<Deprel> relations, ReadOnlySpan<Upos> tags)
    {
        for (var i = 2; i < forms.Length; i++)
        {
            // "Niger" of "tanks from Niger"
            if (tags[i] != Upos.Propn || Preposition(forms, heads, relations, i) is not (>= 0 and var second) || second == 0) continue;
            var noun = second - 1;
            if (tags[noun] != Upos.Noun || (relations[noun] is not (Deprel.Conj or Deprel.Appos))) continue;
            var name = heads[noun];
            if (name < 0 || name >= noun) continue;
            if (tags[name] == Upos.Noun)
            {
                if (relations[noun] == Deprel.Appos && HasPhrase(forms, heads, relations, tags, name, noun, forms[second])) (relations[noun], heads[i], relations[i]) = (Deprel.Conj, noun, Deprel.Nmod);
                continue;
            }

            if (tags[name] != Upos.Propn || Preposition(forms, heads, relations, name) is not (>= 0 and var first) || !forms[first].Equals(forms[second], StringComparison.OrdinalIgnoreCase)) continue;
            var thing = tags[first - 1] == Upos.Noun ? first - 1 : -1;
            if (thing < 0 || heads[name] != thing && heads[name] != heads[thing]) continue;
            (heads[noun], relations[noun]) = (thing, Deprel.Conj);
            (heads[i], relations[i]) = (noun, Deprel.Nmod);
        }
    }

    private static bool HasPhrase(ReadOnlySpan<string> forms, ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, ReadOnlySpan<Upos> tags, int thing, int end, string preposition)
    {
        for (var t = thing + 2; t < end; t++)
        {
            if (tags[t] == Upos.Propn && Preposition(forms, heads, relations, t) == thing + 1 && forms[thing + 1].Equals(preposition, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int Preposition(ReadOnlySpan<string> forms, ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, int name)
    {
        for (var t = name - 1; t > 0 && t >= name - 3; t--)
        {
            if (heads[t] == name && relations[t] == Deprel.Case) return Prepositions.Contains(forms[t]) ? t : -1;
        }

        return -1;
    }
}
