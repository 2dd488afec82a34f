using EntityExtraction.Actors.Compiled;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Actors;

/// <summary>Words about actors that are no names of theirs: titles, nouns of groups, given names.</summary>
/// <remarks>Immutable after loading; its word numbers are those of the catalog's table.</remarks>
internal sealed class ActorVocabulary
{
    private readonly StoredList<Title> _titles;
    private readonly StoredList<GroupNoun> _groups;
    private char[] _genders; // By the number of a word; \0 for one that is no given name.

    public ActorVocabulary() => (_titles, _groups, _genders, Titles, Groups) = (new(), new(), new char[1024], new(2048), new(4096));

    /// <summary>Reads the vocabulary of a compiled catalog.</summary>
    public ActorVocabulary(ModelFile file)
    {
        (Titles, Groups, _genders) = (new WordTrie(file, "ttl"), new WordTrie(file, "grp"), [.. file.Block<char>("genders").Span]);
        _titles = new StoredList<Title>(file, "titles", static (ref from) => new Title(from.Text(), from.Text(), from.Flag(), from.Text()));
        _groups = new StoredList<GroupNoun>(file, "groups", static (ref from) => new GroupNoun(from.Text(), from.Text(), from.Flag(), from.Flag()));
    }

    public WordTrie Titles { get; }

    public WordTrie Groups { get; }

    public Title Title(int number) => _titles[number];

    public GroupNoun Group(int number) => _groups[number];

    /// <summary>Whether a word is a given name.</summary>
    public bool IsGivenName(int word) => GenderOf(word) != '\0';

    /// <summary>Gender of a given name; <c>?</c> where both or neither, <c>\0</c> for a word that is none.</summary>
    public char GenderOf(int word) => (uint)word < (uint)_genders.Length ? _genders[word] : '\0';

    public void AddTitle(string phrase, Title title, WordTable words) => Add(Titles, _titles, phrase, title, words);

    public void AddGroup(string phrase, GroupNoun noun, WordTable words) => Add(Groups, _groups, phrase, noun, words);

    public void AddGivenName(string name, char gender, WordTable words)
    {
        if (name.AsSpan().ContainsAny(' ', '-')) return;
        var word = words.Add(name);
        if (word < 0) return;
        if (word >= _genders.Length) Array.Resize(ref _genders, Math.Max(word + 1, _genders.Length * 2));
        _genders[word] = _genders[word] is var known && known != '\0' && known != gender ? '?' : gender;
    }

    public void Write(ModelWriter writer)
    {
        Titles.Write(writer, "ttl");
        Groups.Write(writer, "grp");
        writer.Add<char>("genders", _genders);
        StoredList<Title>.Write(writer, "titles", _titles, static (to, title) =>
        {
            to.Write(title.Text);
            to.Write(title.Class);
            to.Write(title.Leads);
            to.Write(title.Of);
        });
        StoredList<GroupNoun>.Write(writer, "groups", _groups, static (to, noun) =>
        {
            to.Write(noun.Lemma);
            to.Write(noun.Kind);
            to.Write(noun.StandsForState);
            to.Write(noun.IsPlural);
        });
    }

    private static void Add<T>(WordTrie trie, StoredList<T> items, string phrase, T item, WordTable words) where T : class
    {
        var node = trie.Add(phrase, words);
        if (node == WordTrie.Root || trie[node] >= 0) return;
        trie[node] = items.Count;
        items.Add(item);
    }
}
