using System.Numerics;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Actors;

/// <summary>A trie of word numbers with one value, not negative, for each sequence.</summary>
/// <remarks>All edges lie in one open-addressing table whose keys are a node and a word.</remarks>
internal sealed class WordTrie
{
    public const int Root = 0;

    // Key 0 marks a free slot: no edge leads from the root by word -1.
    private long[] _keys;
    private int[] _targets;
    private int[] _values;
    private int _count = 1;

    public WordTrie(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2));
        (_keys, _targets, _values) = (new long[size], new int[size], new int[size]);
        _values.AsSpan().Fill(-1);
    }

    /// <summary>Reads a trie from a compiled catalog.</summary>
    /// <param name="file">The catalog.</param>
    /// <param name="section">The name it was written under.</param>
    public WordTrie(ModelFile file, string section)
    {
        (_keys, _targets) = ([.. file.Block<long>(section + "Key").Span], [.. file.Block<int>(section + "To").Span]);
        var values = file.Block<int>(section + "Val").Span;
        if (!BitOperations.IsPow2(_keys.Length) || _targets.Length != _keys.Length || values.Length > _keys.Length) throw file.Problem($"its table '{section}' is damaged.");
        _count = values.Length;
        _values = new int[_keys.Length];
        values.CopyTo(_values);
        _values.AsSpan(_count).Fill(-1);
    }

    public void Write(ModelWriter writer, string section) =>
        writer.Add<long>(section + "Key", _keys).Add<int>(section + "To", _targets).Add<int>(section + "Val", _values.AsSpan(0, _count));

    /// <summary>The node that a word leads to, or -1.</summary>
    public int Step(int node, int word)
    {
        if (word < 0) return -1;
        var slot = SlotOf(Edge(node, word));
        return _keys[slot] == 0 ? -1 : _targets[slot];
    }

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
            var end = Separator(phrase);
            var word = words.Add(end < 0 ? phrase : phrase[..end]);
            phrase = end < 0 ? default : phrase[(end + 1)..];
            if (word >= 0) node = StepOrAdd(node, word);
        }

        return node;
    }

    /// <summary>The node of a phrase, or -1.</summary>
    public int Find(ReadOnlySpan<char> phrase, WordTable words)
    {
        var node = Root;
        while (!phrase.IsEmpty && node >= 0)
        {
            var end = Separator(phrase);
            var word = end < 0 ? phrase : phrase[..end];
            phrase = end < 0 ? default : phrase[(end + 1)..];
            if (!word.IsEmpty) node = Step(node, words.Find(word));
        }

        return node;
    }

    private static int Separator(ReadOnlySpan<char> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] is ' ' or '-' or '–' or '/' or ',' or '(' or ')') return i;
        }

        return -1;
    }

    private int StepOrAdd(int node, int word)
    {
        var key = Edge(node, word);
        var slot = SlotOf(key);
        if (_keys[slot] != 0) return _targets[slot];
        if (_count * 2 >= _keys.Length)
        {
            Grow();
            slot = SlotOf(key);
        }

        (_keys[slot], _targets[slot]) = (key, _count);
        return _count++;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)(word + 1);

    private int SlotOf(long key)
    {
        var mask = _keys.Length - 1;
        for (var slot = (int)(((ulong)key * 0x9E3779B97F4A7C15ul) >> 40) & mask; ; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key || _keys[slot] == 0) return slot;
        }
    }

    private void Grow()
    {
        var (keys, targets) = (_keys, _targets);
        (_keys, _targets) = (new long[keys.Length * 2], new int[keys.Length * 2]);
        var values = new int[_keys.Length];
        values.AsSpan().Fill(-1);
        _values.AsSpan().CopyTo(values);
        _values = values;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var slot = SlotOf(keys[i]);
            (_keys[slot], _targets[slot]) = (keys[i], targets[i]);
        }
    }
}
