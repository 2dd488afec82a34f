using EntityExtraction.Actors.Compiled;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Actors;

/// <summary>The entities that are known before a text is read, and their names.</summary>
/// <remarks>Immutable and thread-safe. The built-in one is read from the package at its first use and shared.</remarks>
public sealed class ActorCatalog
{
    private static readonly Lazy<ActorCatalog> LazyBuiltIn = new(Load);
    private static readonly Lazy<ActorCatalog> LazyEmpty = new(() => new ActorCatalog([], new WordTable(4096), new NameIndex(16), null));

    private readonly IReadOnlyList<CatalogEntry> _entries;
    private readonly Dictionary<string, int>? _byId;
    private readonly HashIndex _byHash; // Where there is no dictionary.

    private ActorCatalog(IEnumerable<CatalogEntry> entries, WordTable words, NameIndex names, ActorVocabulary? vocabulary)
    {
        CatalogEntry[] all = [.. entries];
        (_entries, Words, Names) = (all, words, names);
        Vocabulary = vocabulary ?? CatalogFiles.Vocabulary(words);
        _byId = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++) _byId.TryAdd(all[i].Id, i);
        for (var i = 0; i < all.Length; i++) Index(i);
    }

    private ActorCatalog(ModelFile compiled)
    {
        (Words, Names, Vocabulary) = (new WordTable(compiled), new NameIndex(compiled), new ActorVocabulary(compiled));
        (_entries, _byHash) = (StoredEntry.Read(compiled), StoredEntry.Index(compiled));
    }

    /// <summary>The catalog inside the package: states, organizations, public figures, places, weapon systems, agreements.</summary>
    public static ActorCatalog BuiltIn => LazyBuiltIn.Value;

    /// <summary>A catalog without entries, for one of one's own. Titles, given names and nouns of groups are still known.</summary>
    public static ActorCatalog Empty => LazyEmpty.Value;

    /// <summary>All entries in the order of their files.</summary>
    public IReadOnlyList<CatalogEntry> Entries => _entries;

    internal WordTable Words { get; }

    internal NameIndex Names { get; }

    internal ActorVocabulary Vocabulary { get; }

    /// <summary>The entry of an id, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public CatalogEntry? ById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_byId is not null) return _byId.TryGetValue(id, out var i) ? _entries[i] : null;
        var found = _byHash.Find(FeatureHash.Of(id));
        return found >= 0 && _entries[found].Id == id ? _entries[found] : null;
    }

    /// <summary>The entry that a name means first, whatever its accents and spelling variants; null for an unknown name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public CatalogEntry? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var node = Names.Trie.Find(name, Words);
        return node > WordTrie.Root && Names.Trie[node] is >= 0 and var first ? _entries[Names[first].Entry] : null;
    }

    /// <summary>This catalog with more entries. Where a name is there already, the new entry is meant first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public ActorCatalog With(params IEnumerable<CatalogEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        // Names are chained in the order in which they were added, so the index is built anew with the new entries first.
        CatalogEntry[] added = [.. entries];
        var ids = added.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var words = Words.Copy();
        return new ActorCatalog(added.Concat(_entries.Where(e => !ids.Contains(e.Id))), words, new NameIndex(_entries.Count * 4), Vocabulary);
    }

    /// <summary>This catalog with the entries of a table of tab-separated cells under a header line.</summary>
    /// <param name="table">Columns <c>name</c>, <c>type</c> (an <see cref="EntityType"/>) and any of <c>id aliases acronyms adjectives people capital metonyms
    /// state surname distinct gender caseSensitive ambiguous</c>. Lists are separated by |; lines that begin with # are comments.</param>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="CatalogFormatException">A line cannot be read; the message names file and line.</exception>
    public ActorCatalog With(TextReader table, string file = "catalog")
    {
        ArgumentNullException.ThrowIfNull(table);
        return With(CatalogFiles.Read(table.ReadToEnd(), file));
    }

    /// <summary>The built-in catalog read from its tables; <see cref="BuiltIn"/> comes from a compiled form of them.</summary>
    internal static ActorCatalog FromTables() => new(CatalogFiles.Entries(), new WordTable(16384), new NameIndex(16384), null);

    private static ActorCatalog Load() => CompiledCatalog.Open() is { } compiled ? new ActorCatalog(compiled) : FromTables();

    private void Index(int number)
    {
        var e = _entries[number];
        if (e.Type == EntityType.Person) AddPerson(number, e);
        else Add(number, e.Name, CatalogNameKind.Name);
        foreach (var name in e.Aliases) Add(number, name, CatalogNameKind.Name);
        foreach (var name in e.Acronyms) Add(number, name, CatalogNameKind.Acronym);
        foreach (var name in e.Adjectives) Add(number, name, CatalogNameKind.Adjective);
        foreach (var name in e.People) Add(number, name, CatalogNameKind.People);
        foreach (var name in e.CombiningForms) Add(number, name, CatalogNameKind.Combining);
        foreach (var name in e.Metonyms) Add(number, name, CatalogNameKind.Metonym);
        foreach (var name in e.Capitals) Add(number, name, CatalogNameKind.Capital);
        foreach (var name in e.CaseSensitiveNames) Add(number, name, CatalogNameKind.Name);
    }

    private void AddPerson(int number, CatalogEntry e)
    {
        Add(number, e.Name, CatalogNameKind.Name);
        foreach (var surname in e.Surnames) Names.Add(surname, number, CatalogNameKind.Surname, !e.IsSurnameDistinct, false, Words);
    }

    private void Add(int number, string name, CatalogNameKind kind)
    {
        var e = _entries[number];
        Names.Add(name, number, kind, Contains(e.AmbiguousNames, name), Contains(e.CaseSensitiveNames, name), Words);
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name) return true;
        }

        return false;
    }
}
