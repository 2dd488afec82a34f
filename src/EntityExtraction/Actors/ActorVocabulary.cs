namespace EntityExtraction.Actors;

/// <summary>Words about actors that are no names of theirs: titles, nouns of groups, given names.</summary>
/// <remarks>Immutable after loading; its word numbers are those of the catalog's table.</remarks>
internal sealed class ActorVocabulary
{
    private readonly List<Title> _titles = [];
    private readonly List<GroupNoun> _groups = [];
    private readonly Dictionary<int, char> _givenNames = [];

    public WordTrie Titles { get; } = new(2048);

    public WordTrie Groups { get; } = new(4096);

    public Title Title(int number) => _titles[number];

    public GroupNoun Group(int number) => _groups[number];

    /// <summary>Whether a word is a given name.</summary>
    public bool IsGivenName(int word) => _givenNames.ContainsKey(word);

    /// <summary>Gender of a given name; <c>?</c> where both or neither, <c>\0</c> for a word that is none.</summary>
    public char GenderOf(int word) => _givenNames.GetValueOrDefault(word);

    public void AddTitle(string phrase, Title title, WordTable words)
    {
        var node = Titles.Add(phrase, words);
        if (node == WordTrie.Root || Titles[node] >= 0) return;
        Titles[node] = _titles.Count;
        _titles.Add(title);
    }

    public void AddGroup(string phrase, GroupNoun noun, WordTable words)
    {
        var node = Groups.Add(phrase, words);
        if (node == WordTrie.Root || Groups[node] >= 0) return;
        Groups[node] = _groups.Count;
        _groups.Add(noun);
    }

    public void AddGivenName(string name, char gender, WordTable words)
    {
        if (name.AsSpan().ContainsAny(' ', '-')) return;
        var word = words.Add(name);
        if (word >= 0) _givenNames[word] = _givenNames.TryGetValue(word, out var known) && known != gender ? '?' : gender;
    }
}
