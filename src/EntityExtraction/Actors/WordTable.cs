using System.Numerics;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Actors;

/// <summary>Numbers folded words. All tries of a catalog share one table, so that a token of a text is folded and looked up once.</summary>
/// <remarks>An open-addressing table over one pool of characters.</remarks>
internal sealed class WordTable
{
    private char[] _pool;
    private int[] _ends;
    private int[] _slots;

    public WordTable(int capacity)
    {
        _pool = new char[capacity * 8];
        _ends = new int[capacity];
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];
    }

    /// <summary>Reads a table from a compiled catalog.</summary>
    public WordTable(ModelFile file)
    {
        (_pool, _ends, _slots) = ([.. file.Block<char>("words").Span], [.. file.Block<int>("wordEnd").Span], [.. file.Block<int>("wordSlot").Span]);
        Count = _ends.Length;
        if (!BitOperations.IsPow2(_slots.Length)) throw file.Problem("its table of words is damaged.");
    }

    private WordTable(WordTable other)
    {
        (_pool, _ends, _slots, Count) = ([.. other._pool], [.. other._ends], [.. other._slots], other.Count);
    }

    public int Count { get; private set; }

    public WordTable Copy() => new(this);

    public void Write(ModelWriter writer) =>
        writer.Add<char>("words", _pool.AsSpan(0, Count == 0 ? 0 : _ends[Count - 1])).Add<int>("wordEnd", _ends.AsSpan(0, Count)).Add<int>("wordSlot", _slots);

    /// <summary>Number of a word, or -1 where no name has it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        return _slots[SlotOf(key[..NameFolding.Fold(word, key)])] - 1;
    }

    /// <summary>Number of a word, which is new where it was not there; -1 for a word without letters and digits.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        ReadOnlySpan<char> folded = key[..NameFolding.Fold(word, key)];
        if (folded.IsEmpty) return -1;
        var slot = SlotOf(folded);
        if (_slots[slot] > 0) return _slots[slot] - 1;
        if (Count * 2 >= _slots.Length)
        {
            Grow();
            slot = SlotOf(folded);
        }

        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (Count == _ends.Length) Array.Resize(ref _ends, Math.Max(16, Count * 2));
        if (start + folded.Length > _pool.Length) Array.Resize(ref _pool, Math.Max(16 * NameFolding.MaxLength, _pool.Length * 2));
        folded.CopyTo(_pool.AsSpan(start));
        _ends[Count] = start + folded.Length;
        _slots[slot] = ++Count;
        return Count - 1;
    }

    private int SlotOf(ReadOnlySpan<char> folded)
    {
        var hash = 2166136261u;
        foreach (var c in folded) hash = (hash ^ c) * 16777619u;
        var mask = _slots.Length - 1;
        for (var slot = (int)((hash ^ (hash >> 15)) & (uint)mask); ; slot = (slot + 1) & mask)
        {
            var word = _slots[slot] - 1;
            if (word < 0 || WordAt(word).SequenceEqual(folded)) return slot;
        }
    }

    private ReadOnlySpan<char> WordAt(int word)
    {
        var start = word == 0 ? 0 : _ends[word - 1];
        return _pool.AsSpan(start, _ends[word] - start);
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var word = 0; word < Count; word++) _slots[SlotOf(WordAt(word))] = word + 1;
    }
}
