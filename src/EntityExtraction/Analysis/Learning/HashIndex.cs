using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.Learning;

/// <summary>A read-only map from 64-bit atoms to numbers, inside a model: open addressing with 32-bit fingerprints.</summary>
/// <remarks>An atom that is not in the map is taken for another about once in 10^9 look-ups.</remarks>
internal readonly struct HashIndex
{
    private readonly ModelBlock<uint> _fingerprints;
    private readonly ModelBlock<int> _values;

    public HashIndex(ModelFile model, string section)
    {
        _fingerprints = model.Block<uint>(section + "K");
        _values = model.Block<int>(section + "V");
        if (_fingerprints.Length != _values.Length || _values.Length == 0) throw model.Problem($"the index '{section}' is damaged.");
    }

    /// <summary>The number of an atom, or <paramref name="missing"/>.</summary>
    public int Find(ulong atom, int missing = -1)
    {
        var (slot, fingerprint) = Place(atom, _fingerprints.Length);
        for (var probes = _fingerprints.Length; probes > 0; probes--)
        {
            var found = _fingerprints[slot];
            if (found == fingerprint) return _values[slot];
            if (found == 0) return missing;
            if (++slot == _fingerprints.Length) slot = 0;
        }

        return missing;
    }

    /// <summary>Adds the map to a model. The entries must be in a stable order for the same bytes to come out.</summary>
    public static void Write(ModelWriter writer, string section, IReadOnlyCollection<KeyValuePair<ulong, int>> entries)
    {
        var capacity = (entries.Count * 10 / 7) + 3;
        var fingerprints = new uint[capacity];
        var values = new int[capacity];
        foreach (var (atom, value) in entries)
        {
            var (slot, fingerprint) = Place(atom, capacity);
            while (fingerprints[slot] != 0) slot = (slot + 1) % capacity;
            (fingerprints[slot], values[slot]) = (fingerprint, value);
        }

        writer.Add<uint>(section + "K", fingerprints).Add<int>(section + "V", values);
    }

    private static (int Slot, uint Fingerprint) Place(ulong atom, int capacity) =>
        ((int)(((atom >> 32) * (ulong)capacity) >> 32), Math.Max(1, (uint)atom));
}
