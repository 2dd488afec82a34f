namespace EntityExtraction.Analysis.Segmentation;

/// <summary>A small fixed set of words that is asked with stretches of text. Made in microseconds, which counts at the start of a program.</summary>
/// <remarks>Immutable and thread-safe. Words are compared letter by letter, case included.</remarks>
internal sealed class WordSet
{
    private readonly string[] _words;
    private readonly short[] _slots; // Number of a word plus one; 0 for none.

    public WordSet(string[] words)
    {
        (_words, _slots) = (words, new short[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Length * 4)]);
        for (var i = 0; i < words.Length; i++)
        {
            var slot = SlotOf(words[i]);
            if (_slots[slot] == 0) _slots[slot] = (short)(i + 1);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>Place of a word in the list that the set was made of, the first where it stands twice; -1 for none.</summary>
    public int Find(ReadOnlySpan<char> word) => _slots[SlotOf(word)] - 1;

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        var mask = _slots.Length - 1;
        for (var slot = (int)(hash ^ (hash >> 15)) & mask; ; slot = (slot + 1) & mask)
        {
            if (_slots[slot] == 0 || word.SequenceEqual(_words[_slots[slot] - 1])) return slot;
        }
    }
}
