namespace EntityExtraction.Text;

/// <summary>Offsets between an original text and its cleaned view: the changes of length, in order; between them the shift is the same.</summary>
/// <remarks>Immutable and thread-safe. Look-ups take time logarithmic in the number of changes. Changes of one character into one take no place.</remarks>
internal sealed class OffsetMap
{
    private readonly Change[] _changes;
    private readonly int _cleanedLength;

    /// <param name="changes">Changes in text order that do not overlap.</param>
    /// <param name="cleanedLength">Length of the cleaned view.</param>
    public OffsetMap(ReadOnlySpan<Change> changes, int cleanedLength) => (_changes, _cleanedLength) = (changes.ToArray(), cleanedLength);

    /// <summary>A range of the original that became a range of another length, which may be empty.</summary>
    /// <param name="Original">Where it starts in the original.</param>
    /// <param name="Cleaned">Where it starts in the cleaned view.</param>
    /// <param name="OriginalLength">Its length in the original, at least 1.</param>
    /// <param name="CleanedLength">Its length in the cleaned view.</param>
    internal readonly record struct Change(int Original, int Cleaned, ushort OriginalLength, ushort CleanedLength)
    {
        public int OriginalEnd => Original + OriginalLength;

        public int CleanedEnd => Cleaned + CleanedLength;
    }

    /// <summary>The original range of a cleaned one. Of a change, either all or nothing is covered.</summary>
    public TextSpan ToOriginal(TextSpan cleaned)
    {
        if (cleaned.Length > 0) return TextSpan.FromBounds(OriginalStart(cleaned.Start), OriginalEnd(cleaned.End - 1));
        var at = cleaned.Start < _cleanedLength ? OriginalStart(cleaned.Start) : _cleanedLength == 0 ? 0 : OriginalEnd(_cleanedLength - 1);
        return new TextSpan(at, 0);
    }

    /// <summary>The cleaned range of an original one: the characters that came from it, in whole or in part.</summary>
    public TextSpan ToCleaned(TextSpan original)
    {
        var start = CleanedStart(original.Start);
        return TextSpan.FromBounds(start, Math.Max(start, CleanedEnd(original.End)));
    }

    private int OriginalStart(int cleaned)
    {
        var last = LastByCleaned(cleaned);
        if (last < 0) return cleaned;
        ref readonly var change = ref _changes[last];
        return cleaned < change.CleanedEnd ? change.Original : cleaned - change.CleanedEnd + change.OriginalEnd;
    }

    private int OriginalEnd(int cleaned)
    {
        var last = LastByCleaned(cleaned);
        if (last < 0) return cleaned + 1;
        ref readonly var change = ref _changes[last];
        return cleaned < change.CleanedEnd ? change.OriginalEnd : cleaned + 1 - change.CleanedEnd + change.OriginalEnd;
    }

    private int CleanedStart(int original)
    {
        var last = LastByOriginal(original);
        if (last < 0) return original;
        ref readonly var change = ref _changes[last];
        return original < change.OriginalEnd ? change.Cleaned : original - change.OriginalEnd + change.CleanedEnd;
    }

    private int CleanedEnd(int original)
    {
        var last = LastByOriginal(original - 1);
        if (last < 0) return original;
        ref readonly var change = ref _changes[last];
        return original < change.OriginalEnd ? change.CleanedEnd : original - change.OriginalEnd + change.CleanedEnd;
    }

    /// <summary>The last change that starts at or before a cleaned offset, or -1. Deletions at the offset lie before it.</summary>
    private int LastByCleaned(int offset)
    {
        var (low, high) = (0, _changes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_changes[middle].Cleaned > offset) high = middle;
            else low = middle + 1;
        }

        return low - 1;
    }

    private int LastByOriginal(int offset)
    {
        var (low, high) = (0, _changes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_changes[middle].Original > offset) high = middle;
            else low = middle + 1;
        }

        return low - 1;
    }
}
