using System.Runtime.CompilerServices;

namespace EntityExtraction.Text;

/// <summary>Gives one string for equal stretches of text, so that words which were seen before cost no allocation.</summary>
/// <remarks>Thread-safe. Reading takes no lock: a slot is one reference, written once and never changed. The pool is bounded; where
/// the places for a word are taken, or the word is long, a fresh string is handed out and not kept.</remarks>
internal sealed class StringPool
{
    private const int LongestKept = 32;
    private const int Ways = 4;
    private readonly string?[] _slots;
    private readonly int _mask;

    /// <param name="capacity">Most strings kept; a power of two.</param>
    public StringPool(int capacity = 1 << 17)
    {
        if (capacity < Ways || (capacity & (capacity - 1)) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "The capacity must be a power of two, at least 4.");
        }

        (_slots, _mask) = (new string?[capacity], capacity - 1);
    }

    /// <summary>The pool that all documents share.</summary>
    public static StringPool Shared { get; } = new();

    /// <summary>A string equal to the text.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length == 0) return "";
        if (text.Length > LongestKept) return text.ToString();

        var bucket = Hash(text) & _mask & ~(Ways - 1);
        for (var way = 0; way < Ways; way++)
        {
            ref var slot = ref _slots[bucket + way];
            var kept = Volatile.Read(ref slot);
            if (kept is null)
            {
                var fresh = text.ToString();
                kept = Interlocked.CompareExchange(ref slot, fresh, null);
                if (kept is null) return fresh;
            }

            if (text.SequenceEqual(kept)) return kept;
        }

        return text.ToString();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6du;
        return (int)(hash ^ (hash >> 13));
    }
}
