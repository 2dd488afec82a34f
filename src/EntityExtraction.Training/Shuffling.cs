namespace EntityExtraction.Training;

/// <summary>A random order that depends on the seed only, whatever the version of the runtime.</summary>
internal sealed class Shuffling(int seed)
{
    private ulong _state = ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + 1;

    public int Next(int limit) => (int)((Draw() >> 33) % (ulong)limit);

    /// <summary>A number from 0 up to, but not including, 1.</summary>
    public double Next() => (Draw() >> 11) * (1.0 / (1UL << 53));

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Draw()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
