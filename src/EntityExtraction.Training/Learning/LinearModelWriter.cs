using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Training.Learning;

/// <summary>Lays out averaged weights as a <see cref="LinearModel"/> reads them.</summary>
internal static class LinearModelWriter
{
    private const int DenseFrom = 28;

    private const float LeastShare = 0.05f;

    /// <summary>Adds the sections of a linear model.</summary>
    /// <returns>Number of features and of weights kept.</returns>
    public static (int Features, int Weights) Write(ModelWriter writer, SparsePerceptron perceptron, int leastUpdates, int mostFeatures = int.MaxValue) =>
        Write(writer, perceptron.LabelCount, perceptron.Average(leastUpdates, mostFeatures), LeastShare);

    /// <summary>Adds the sections of a linear model with these weights, by rising feature.</summary>
    /// <param name="writer">Where to add them.</param>
    /// <param name="labelCount">Number of labels.</param>
    /// <param name="averaged">The weights.</param>
    /// <param name="leastShare">Weights smaller than this share of the largest of their feature are left out.</param>
    public static (int Features, int Weights) Write(
        ModelWriter writer, int labelCount, List<(ulong Feature, (int Label, float Weight)[] Weights)> averaged, float leastShare = 0)
    {
        var range = averaged.SelectMany(f => f.Weights).Select(w => Math.Abs(w.Weight)).DefaultIfEmpty(1).Max();
        var rows = new List<(ulong Feature, List<(byte Label, byte Code)> Entries)>();
        foreach (var (feature, weights) in averaged)
        {
            var least = weights.Max(w => Math.Abs(w.Weight)) * leastShare;
            var entries = weights.Where(w => Math.Abs(w.Weight) >= least)
                .Select(w => ((byte)w.Label, Code: WeightCodebook.Encode(w.Weight, range))).Where(e => e.Code != 128).OrderBy(e => e.Item1).ToList();
            if (entries.Count > 0) rows.Add((feature, entries));
        }

        var capacity = (ulong)((rows.Count * 4L / 3) + 3);
        var fingerprints = new ushort[capacity];
        var places = new int[capacity];
        for (var r = 0; r < rows.Count; r++)
        {
            var slot = LinearModel.Slot(rows[r].Feature, capacity);
            while (fingerprints[slot] != 0) slot = (slot + 1) % capacity;
            fingerprints[slot] = LinearModel.Fingerprint(rows[r].Feature);
            places[slot] = r;
        }

        // Rows lie in the order of the slots, so that neighbours in the table are neighbours in memory.
        var offsets = new uint[capacity];
        var bytes = new List<byte>();
        var dense = new List<short>();
        var whole = WeightCodebook.MakeWhole();
        for (ulong slot = 0; slot < capacity; slot++)
        {
            if (fingerprints[slot] == 0) continue;
            var entries = rows[places[slot]].Entries;
            if (entries.Count >= DenseFrom)
            {
                var stride = LinearModel.Stride(labelCount);
                offsets[slot] = LinearModel.DenseMark | (uint)(dense.Count / stride);
                var row = new short[stride];
                foreach (var (label, code) in entries) row[label] = (short)whole[code];
                dense.AddRange(row);
                continue;
            }

            offsets[slot] = (uint)bytes.Count;
            bytes.Add((byte)entries.Count);
            foreach (var (label, code) in entries)
            {
                bytes.Add(label);
                bytes.Add(code);
            }
        }

        writer.Add<int>("labels", [labelCount]).Add<float>("weights", [range])
            .Add<ushort>("features", fingerprints).Add<uint>("rows", offsets).Add<byte>("entries", bytes.ToArray()).Add<short>("dense", dense.ToArray());
        return (rows.Count, rows.Sum(r => r.Entries.Count));
    }
}
