using EntityExtraction.Collections;

namespace EntityExtraction.Actors;

/// <summary>Common nouns for people and bodies that can act: <i>militia</i>, <i>strikers</i>, <i>minister</i>, and the quantities that stand for them.</summary>
/// <remarks>Read from the catalog's lists of group nouns, titles and other people. Immutable and thread-safe.</remarks>
internal static class PartyNouns
{
    private static readonly Lazy<HashSet<string>> Lemmas = new(Read);

    private static readonly Lazy<HashSet<string>> Persons = new(ReadPersons);

    private static readonly Lazy<Dictionary<string, string?>> Acting = new(ReadActing);

    /// <summary>Bodies, which keep their name: "a militia attack".</summary>
    private static readonly WordClass Bodies = new("cartel cell gang insurgency junta mafia militia mob mujahideen offshoot rebellion");

    private static readonly WordClass Quantities = new("""
        hundred thousand million dozen score number majority handful one some many most much several all each none half third quarter fifth both column two three four five ten couple crowd
        wave rest ton tonne percent percentage
        """);

    /// <summary>Whether the noun means people or a body.</summary>
    public static bool Contains(string lemma) => Lemmas.Value.Contains(lemma);

    /// <summary>Whether the noun means several people taken together: a <i>group</i> of tourists.</summary>
    public static bool IsGathering(string lemma) => lemma.ToLowerInvariant() is "group" or "crowd" or "band" or "team" or "party" or "gang";

    /// <summary>Whether the noun means one person: <i>soldier</i>, <i>girl</i>, <i>minister</i>.</summary>
    public static bool IsPerson(string lemma) => Persons.Value.Contains(lemma);

    /// <summary>Whether the word only counts what its of-phrase names: <i>thousands</i> of refugees.</summary>
    public static bool IsQuantity(string lemma) => Quantities.Contains(lemma);

    /// <summary>Whether the noun means people or a body that fights, governs or takes part in politics, so that before the noun of an act it says whose act it is.</summary>
    public static bool Acts(string lemma) => Acting.Value.ContainsKey(lemma);

    /// <summary>The plural of a noun for single fighters; null for other nouns.</summary>
    public static string? PluralOf(string lemma) => Acting.Value.GetValueOrDefault(lemma);

    private static Dictionary<string, string?> ReadActing()
    {
        var acting = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        using var stream = typeof(PartyNouns).Assembly.GetManifestResourceStream("Catalog/groups.tsv");
        if (stream is null) return acting;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var lemma, var plural, var kind, ..] || lemma.Contains(' ', StringComparison.Ordinal) || kind is not ("militant" or "military" or "government" or "political")) continue;
            acting[lemma] = kind == "militant" && !Bodies.Contains(lemma) ? plural : null;
        }

        return acting;
    }

    private static HashSet<string> ReadPersons()
    {
        var persons = new HashSet<string>(["agent", "commander", "diplomat", "envoy", "general", "guard", "lawmaker", "marine", "officer", "official", "pilot", "policeman", "president", "minister", "soldier", "spokesman",
            "spokeswoman", "leader", "senator", "politician", "activist"], StringComparer.OrdinalIgnoreCase);
        foreach (var name in (ReadOnlySpan<string>)["groups", "humans"])
        {
            using var stream = typeof(PartyNouns).Assembly.GetManifestResourceStream($"Catalog/{name}.tsv");
            if (stream is null) continue;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#') continue;
                var cells = line.Split('\t');
                if (name == "humans" || cells is [_, _, "civilian" or "militant", ..] && !Bodies.Contains(cells[0]) && cells[0] is not ("community" or "family" or "public" or "population" or "union" or "crowd" or "minority" or "diaspora" or "people")) persons.Add(cells[0]);
            }
        }

        return persons;
    }

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
                // Taggers leave the plural of some: "marines".
                if (name == "groups" && line.Split('\t') is [_, var several, ..] && !several.Contains(' ', StringComparison.Ordinal) && several is "marines" or "youths" or "troops") lemmas.Add(several);
                if (!word.Contains(' ') && word.Length > 2 && word is not ("country" or "nation" or "state" or "side" or "world" or "members")) lemmas.Add(word.ToString());
            }
        }

        return lemmas;
    }
}
