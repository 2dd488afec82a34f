using EntityExtraction.Actors.Compiled;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Actors;

/// <summary>The names of a catalog by their words. Several entries may share a name; the one listed first comes first.</summary>
internal sealed class NameIndex
{
    private readonly StoredList<string> _texts;
    private CatalogName[] _names;
    private int _count;

    public NameIndex(int capacity) => (Trie, _names, _texts) = (new WordTrie(capacity), new CatalogName[capacity], new());

    /// <summary>Reads an index from a compiled catalog.</summary>
    public NameIndex(ModelFile file)
    {
        (Trie, _names) = (new WordTrie(file, "name"), [.. file.Block<CatalogName>("names").Span]);
        _count = _names.Length;
        _texts = new StoredList<string>(file, "text", static (ref reader) => reader.Text());
    }

    public WordTrie Trie { get; }

    public ref readonly CatalogName this[int number] => ref _names[number];

    /// <summary>The name as the catalog writes it.</summary>
    public string TextOf(int number) => _texts[number];

    public void Add(string name, int entry, CatalogNameKind kind, bool isAmbiguous, bool isCaseExact, WordTable words)
    {
        var node = Trie.Add(name, words);
        if (node == WordTrie.Root) return;
        var last = -1;
        for (var i = Trie[node]; i >= 0; i = _names[i].Next)
        {
            if (_names[i].Entry == entry && !isCaseExact && _names[i].IsCaseExact == isCaseExact) return;
            last = i;
        }

        if (last < 0) Trie[node] = _count;
        else _names[last] = _names[last] with { Next = _count };
        var traits = (isAmbiguous ? CatalogNameTraits.Ambiguous : 0) | (isCaseExact ? CatalogNameTraits.CaseExact : 0);
        if (_count == _names.Length) Array.Resize(ref _names, Math.Max(16, _count * 2));
        _names[_count++] = new CatalogName(entry, -1, kind, traits);
        _texts.Add(name);
    }

    public void Write(ModelWriter writer)
    {
        Trie.Write(writer, "name");
        writer.Add<CatalogName>("names", _names.AsSpan(0, _count));
        StoredList<string>.Write(writer, "text", _texts, static (to, text) => to.Write(text));
    }
}
