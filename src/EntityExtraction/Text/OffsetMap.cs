namespace EntityExtraction.Text;

/// <summary>Offsets between an original text and its cleaned view, as runs of equal shift.</summary>
internal sealed class OffsetMap
{
    // Placeholder-free minimal form: one entry for each cleaned code unit and one for the end.
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="starts">For each cleaned code unit, where its original characters begin.</param>
    /// <param name="ends">For each cleaned code unit, where its original characters end.</param>
    public OffsetMap(int[] starts, int[] ends) => (_starts, _ends) = (starts, ends);

    public TextSpan ToOriginal(TextSpan cleaned)
    {
        if (cleaned.Length == 0)
        {
            var at = cleaned.Start < _starts.Length ? _starts[cleaned.Start] : _ends.Length == 0 ? 0 : _ends[^1];
            return new TextSpan(at, 0);
        }

        return TextSpan.FromBounds(_starts[cleaned.Start], _ends[cleaned.End - 1]);
    }

    public TextSpan ToCleaned(TextSpan original)
    {
        var first = FirstEndingAfter(original.Start);
        var end = FirstStartingAtOrAfter(original.End);
        return TextSpan.FromBounds(first, Math.Max(first, end));
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, _ends.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ends[middle] > offset) high = middle; else low = middle + 1;
        }

        return low;
    }

    private int FirstStartingAtOrAfter(int offset)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] >= offset) high = middle; else low = middle + 1;
        }

        return low;
    }
}
