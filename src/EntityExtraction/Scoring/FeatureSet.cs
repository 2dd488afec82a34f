namespace EntityExtraction.Scoring;

/// <summary>Features, each once, in the order in which they came.</summary>
/// <remarks>For one thread. Memory is kept for the next set. Open addressing; 0, which no feature is known to have, marks a free slot.</remarks>
internal sealed class FeatureSet
{
    private ulong[] _slots = new ulong[1024];
    private ulong[] _features = new ulong[512];
    private int _count;

    /// <summary>What was added; valid until the next change.</summary>
    public ReadOnlySpan<ulong> Features => _features.AsSpan(0, _count);

    public void Clear()
    {
        Array.Clear(_slots);
        _count = 0;
    }

    public void Add(ulong feature)
    {
        if (_count == _features.Length) Grow();
        if (Place(feature)) _features[_count++] = feature;
    }

    /// <summary>Whether the feature is new.</summary>
    private bool Place(ulong feature)
    {
        var slot = (int)feature & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot] == feature) return false;
        }

        _slots[slot] = feature;
        return true;
    }

    private void Grow()
    {
        Array.Resize(ref _features, 2 * _count);
        _slots = new ulong[4 * _count];
        foreach (var feature in Features) Place(feature);
    }
}
