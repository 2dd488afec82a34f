namespace EntityExtraction.Predicates;

/// <summary>Regular inflection, for words whose lemma the lemmatizer does not know.</summary>
internal static class WordForms
{
    /// <summary>Whether a form is a regular inflection of a base form: <i>barbs</i> of barb, <i>boycotted</i> of boycott.</summary>
    public static bool IsInflected(ReadOnlySpan<char> form, ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || form.Length <= word.Length || form.Length > word.Length + 4) return IsShortened(form, word);
        if (!form.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return IsShortened(form, word);
        var ending = form[word.Length..];
        return ending is "s" or "d" or "ing" || (ending is "es" or "ed" && word[^1] is not ('e' or 'E')) || (char.ToLowerInvariant(ending[0]) == char.ToLowerInvariant(word[^1]) && ending[1..] is "ed" or "ing");
    }

    /// <summary>Writes the base forms that a form may have; returns how many.</summary>
    public static int Stems(string form, Span<string?> stems)
    {
        var count = 0;
        var word = form.AsSpan();
        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal)) stems[count++] = string.Concat(word[..^3], "y");
        if (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal))
        {
            stems[count++] = word[..^2].ToString();
            stems[count++] = word[..^1].ToString();
            if (word.Length > 5 && word[^3] == word[^4]) stems[count++] = word[..^3].ToString();
        }
        else if (word.EndsWith("s", StringComparison.Ordinal))
        {
            stems[count++] = word[..^1].ToString();
        }
        else if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5)
        {
            stems[count++] = word[..^3].ToString();
            stems[count++] = string.Concat(word[..^3], "e");
            if (word[^4] == word[^5]) stems[count++] = word[..^4].ToString();
        }

        return count;
    }

    private static bool IsShortened(ReadOnlySpan<char> form, ReadOnlySpan<char> word)
    {
        // "raising" of raise, "carries" of carry
        if (word.Length < 4 || form.Length < word.Length) return false;
        var stem = word[..^1];
        if (!form.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return false;
        var ending = form[stem.Length..];
        return word[^1] is 'e' ? ending is "ing" : word[^1] is 'y' && ending is "ies" or "ied";
    }
}
