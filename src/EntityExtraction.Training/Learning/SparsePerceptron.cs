using System.Runtime.Intrinsics.X86;
using EntityExtraction.Analysis.Learning;

namespace EntityExtraction.Training.Learning;

/// <summary>A linear model in training: rows of weights appear when an update needs them. Weights are averaged over all steps (Collins 2002).</summary>
internal sealed unsafe class SparsePerceptron(int labelCount) : IScorer
{
    private ulong[] _keys = new ulong[1 << 20];
    private int[] _rowOfKey = new int[1 << 20];
    private Row[] _rows = new Row[1 << 18];
    private Entry[] _entries = new Entry[1 << 21];
    private History[] _history = new History[1 << 21]; // Apart from the entries, which scoring reads all the time.
    private int _rowCount;
    private int _entryCount;
    private int _step;
    private int _averageFrom;

    public int LabelCount => labelCount;

    public int FeatureCount => _rowCount;

    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        // Three rounds, so that the processor fetches memory for all features at once instead of waiting for each.
        scores.Clear();
        Span<int> rows = stackalloc int[features.Length];
        fixed (ulong* keys = _keys)
        fixed (Row* places = _rows)
        {
            if (Sse.IsSupported)
            {
                var mask = _keys.Length - 1;
                foreach (var feature in features) Sse.Prefetch0(keys + ((int)(Math.Max(1, feature) >> 20) & mask));
            }

            for (var i = 0; i < features.Length; i++)
            {
                rows[i] = Find(features[i]);
                if (Sse.IsSupported && rows[i] >= 0) Sse.Prefetch0(places + rows[i]);
            }

            foreach (var row in rows)
            {
                if (row < 0) continue;
                ref var place = ref places[row];
                foreach (ref readonly var entry in _entries.AsSpan(place.Start, place.Count)) scores[entry.Label] += entry.Weight;
            }
        }
    }

    /// <summary>Counts one training step. Call it for every decision, right or wrong.</summary>
    public void Tick() => _step++;

    /// <summary>Forgets the averages so far, but not the weights: a new kind of training starts from what the one before learned.</summary>
    public void RestartAverage()
    {
        _averageFrom = _step;
        foreach (ref var history in _history.AsSpan()) history.Total = 0;
    }

    /// <summary>Adds to the weights of one label.</summary>
    public void Update(ReadOnlySpan<ulong> features, int label, float change)
    {
        foreach (var feature in features)
        {
            var place = FindOrAdd(feature); // May make the array of rows anew.
            ref var row = ref _rows[place];
            row.Updates++;
            Change(ref row, label, change);
        }
    }

    /// <summary>The averaged weights of the features that matter, by rising key so that the order is always the same.</summary>
    /// <param name="leastUpdates">Features updated less often are left out.</param>
    /// <param name="most">Number of features to keep; those updated often and with large weights come first.</param>
    public List<(ulong Feature, (int Label, float Weight)[] Weights)> Average(int leastUpdates, int most = int.MaxValue)
    {
        var averaged = new List<(ulong Feature, (int Label, float Weight)[] Weights)>();
        var importance = new Dictionary<ulong, float>();
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            if (_keys[slot] == 0) continue;
            ref var row = ref _rows[_rowOfKey[slot]];
            if (row.Updates < leastUpdates) continue;
            var weights = new (int, float)[row.Count];
            for (var i = 0; i < row.Count; i++)
            {
                ref var entry = ref _entries[row.Start + i];
                ref var history = ref _history[row.Start + i];
                weights[i] = (entry.Label, (float)((history.Total + ((double)entry.Weight * (_step - Math.Max(_averageFrom, history.Stamp)))) / Math.Max(1, _step - _averageFrom)));
            }

            averaged.Add((_keys[slot], weights));
            importance[_keys[slot]] = row.Updates * weights.Max(w => Math.Abs(w.Item2));
        }

        if (averaged.Count > most)
        {
            averaged.Sort((a, b) => importance[b.Feature] != importance[a.Feature] ? importance[b.Feature].CompareTo(importance[a.Feature]) : a.Feature.CompareTo(b.Feature));
            averaged.RemoveRange(most, averaged.Count - most);
        }

        averaged.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        return averaged;
    }

    private void Change(ref Row row, int label, float change)
    {
        for (var i = row.Start; i < row.Start + row.Count; i++)
        {
            ref var entry = ref _entries[i];
            if (entry.Label != label) continue;
            ref var history = ref _history[i];
            history.Total += (double)entry.Weight * (_step - Math.Max(_averageFrom, history.Stamp));
            history.Stamp = _step;
            entry.Weight += change;
            return;
        }

        if (row.Count == row.Capacity) Grow(ref row);
        _entries[row.Start + row.Count] = new Entry { Label = label, Weight = change };
        _history[row.Start + row.Count++] = new History { Stamp = _step };
    }

    private void Grow(ref Row row)
    {
        var capacity = Math.Max(2, row.Capacity * 2);
        if (_entryCount + capacity > _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
            Array.Resize(ref _history, _history.Length * 2);
        }

        Array.Copy(_entries, row.Start, _entries, _entryCount, row.Count);
        Array.Copy(_history, row.Start, _history, _entryCount, row.Count);
        (row.Start, row.Capacity) = (_entryCount, capacity);
        _entryCount += capacity;
    }

    private int Find(ulong feature)
    {
        var key = Math.Max(1, feature);
        var mask = _keys.Length - 1;
        for (var slot = (int)(key >> 20) & mask; ; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key) return _rowOfKey[slot];
            if (_keys[slot] == 0) return -1;
        }
    }

    private int FindOrAdd(ulong feature)
    {
        var row = Find(feature);
        if (row >= 0) return row;
        if (_rowCount * 2 > _keys.Length) Rehash();
        if (_rowCount == _rows.Length) Array.Resize(ref _rows, _rowCount * 2);
        Place(Math.Max(1, feature), _rowCount);
        return _rowCount++;
    }

    private void Place(ulong key, int row)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(key >> 20) & mask;
        while (_keys[slot] != 0) slot = (slot + 1) & mask;
        (_keys[slot], _rowOfKey[slot]) = (key, row);
    }

    private void Rehash()
    {
        var (keys, rows) = (_keys, _rowOfKey);
        (_keys, _rowOfKey) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0) Place(keys[i], rows[i]);
        }
    }

    private struct Row
    {
        public int Start, Count, Capacity, Updates;
    }

    private struct Entry
    {
        public int Label;
        public float Weight;
    }

    private struct History
    {
        public double Total;
        public int Stamp;
    }
}
