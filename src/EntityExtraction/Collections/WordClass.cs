namespace EntityExtraction.Collections;

/// <summary>Single words that behave alike, whatever their case. Immutable.</summary>
/// <param name="words">The words, parted by blanks or line ends.</param>
internal sealed class WordClass(string words)
{
    private readonly HashSet<string> _words =
        new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    public bool Contains(string word) => _words.Contains(word);
}
