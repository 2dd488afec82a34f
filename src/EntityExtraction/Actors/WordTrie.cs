using System.Buffers;

namespace EntityExtraction.Actors;

/// <summary>A trie of word numbers with one value, not negative, for each sequence.</summary>
internal sealed class WordTrie
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" -–/,()");

    private readonly Dictionary<long, int> _edges;
    private readonly List<int> _values;

    public WordTrie(int capacity)
    {
        _edges = new Dictionary<long, int>(capacity);
        _values = new List<int>(capacity) { -1 };
    }

    public const int Root = 0;

    /// <summary>The node that a word leads to, or -1.</summary>
    public int Step(int node, int word) => word >= 0 && _edges.TryGetValue(Edge(node, word), out var next) ? next : -1;

    /// <summary>The value at a node, or -1.</summary>
    public int this[int node]
    {
        get => _values[node];
        set => _values[node] = value;
    }

    /// <summary>The node of a phrase, which is made where it was not there; the root for a phrase without words.</summary>
    public int Add(ReadOnlySpan<char> phrase, WordTable words)
    {
        var node = Root;
        while (!phrase.IsEmpty)
        {
            var end = phrase.IndexOfAny(Separators);
            var word = words.Add(end < 0 ? phrase : phrase[..end]);
            phrase = end < 0 ? default : phrase[(end + 1)..];
            if (word < 0) continue;
            if (!_edges.TryGetValue(Edge(node, word), out var next))
            {
                next = _values.Count;
                _values.Add(-1);
                _edges.Add(Edge(node, word), next);
            }

            node = next;
        }

        return node;
    }

    /// <summary>The node of a phrase, or -1.</summary>
    public int Find(ReadOnlySpan<char> phrase, WordTable words)
    {
        var node = Root;
        while (!phrase.IsEmpty && node >= 0)
        {
            var end = phrase.IndexOfAny(Separators);
            var word = end < 0 ? phrase : phrase[..end];
            phrase = end < 0 ? default : phrase[(end + 1)..];
            if (!word.IsEmpty) node = Step(node, words.Find(word));
        }

        return node;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
