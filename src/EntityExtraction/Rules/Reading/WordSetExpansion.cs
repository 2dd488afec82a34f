namespace EntityExtraction.Rules.Reading;

/// <summary>Puts the words of word sets in for their names.</summary>
internal static class WordSetExpansion
{
    public static IEnumerable<string> Expand(IEnumerable<string> words, Func<string, WordSet?> find)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Expand(words, find, []).Where(seen.Add);
    }

    private static IEnumerable<string> Expand(IEnumerable<string> words, Func<string, WordSet?> find, HashSet<string> under)
    {
        foreach (var word in words)
        {
            if (!word.StartsWith('$'))
            {
                yield return word;
                continue;
            }

            // A set inside itself adds nothing; the reader has reported it.
            if (find(word[1..]) is not { } set || !under.Add(set.Name)) continue;
            foreach (var inner in Expand(set.Words, find, under)) yield return inner;
            under.Remove(set.Name);
        }
    }
}
