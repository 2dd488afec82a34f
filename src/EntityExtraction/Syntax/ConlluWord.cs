namespace EntityExtraction.Syntax;

/// <summary>A word line of CoNLL-U. Columns that are <c>_</c> are empty strings, but for forms and lemmas, which may be an underscore.</summary>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its base form, or <c>_</c>.</param>
/// <param name="Upos">Universal part-of-speech tag.</param>
/// <param name="Xpos">Tag of the language, a Penn tag for English.</param>
/// <param name="Features">Morphological features.</param>
/// <param name="Head">Number of the head from 1, 0 for a root, -1 where the column is empty.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="Misc">Everything else, such as <c>SpaceAfter=No</c>.</param>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, string Misc)
{
    /// <summary>Whether a blank follows the word.</summary>
    public bool SpaceAfter => MiscValue("SpaceAfter") != "No";

    /// <summary>The value of a key in <see cref="Misc"/>, or null.</summary>
    public string? MiscValue(string key)
    {
        foreach (var pair in Misc.Split('|'))
        {
            if (pair.Length > key.Length && pair[key.Length] == '=' && pair.StartsWith(key, StringComparison.Ordinal)) return pair[(key.Length + 1)..];
        }

        return null;
    }
}

/// <summary>A surface word that stands for several words, such as "don't" for "do" and "n't".</summary>
/// <param name="First">Index of the first word in the sentence, from 0.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="Form">The surface form.</param>
/// <param name="SpaceAfter">Whether a blank follows.</param>
public sealed record ConlluRange(int First, int End, string Form, bool SpaceAfter);
