using System.Runtime.InteropServices;

namespace EntityExtraction.Actors;

/// <summary>The names of a catalog by their words. Several entries may share a name; the one listed first comes first.</summary>
internal sealed class NameIndex
{
    private readonly List<CatalogName> _names;

    public NameIndex(int capacity) => (Trie, _names) = (new WordTrie(capacity), new List<CatalogName>(capacity));

    public WordTrie Trie { get; }

    public ref readonly CatalogName this[int number] => ref CollectionsMarshal.AsSpan(_names)[number];

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

        if (last < 0) Trie[node] = _names.Count;
        else _names[last] = _names[last] with { Next = _names.Count };
        _names.Add(new CatalogName(entry, name, kind, isAmbiguous, isCaseExact, -1));
    }
}
