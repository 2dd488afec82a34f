namespace EntityExtraction.Predicates;

/// <summary>Common nouns for people and bodies that can act: <i>militia</i>, <i>strikers</i>, <i>minister</i>, and the quantities that stand for them.</summary>
/// <remarks>Read from the catalog's lists of group nouns, titles and other people. Immutable and thread-safe.</remarks>
internal static class PartyNouns
{
    private static readonly Lazy<HashSet<string>> Lemmas = new(Read);

    private static readonly HashSet<string> Quantities = new(StringComparer.OrdinalIgnoreCase)
    {
        "hundred", "thousand", "million", "dozen", "score", "number", "majority", "handful", "one", "some", "many", "most", "several", "all", "each", "none", "half", "both",
        "two", "three", "four", "five", "ten", "couple", "crowd", "wave", "rest",
    };

    /// <summary>Whether the noun means people or a body.</summary>
    public static bool Contains(string lemma) => Lemmas.Value.Contains(lemma);

    /// <summary>Whether the word only counts what its of-phrase names: <i>thousands</i> of refugees.</summary>
    public static bool IsQuantity(string lemma) => Quantities.Contains(lemma);

    private static HashSet<string> Read()
    {
        var lemmas = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in (ReadOnlySpan<string>)["groups", "titles", "humans"])
        {
            using var stream = typeof(PartyNouns).Assembly.GetManifestResourceStream($"Catalog/{name}.tsv");
            if (stream is null) continue;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#') continue;
                var word = line.AsSpan(0, line.IndexOf('\t') is >= 0 and var tab ? tab : line.Length);
                if (!word.Contains(' ') && word.Length > 2 && word is not ("country" or "nation" or "state" or "side" or "world" or "members")) lemmas.Add(word.ToString());
            }
        }

        return lemmas;
    }
}
