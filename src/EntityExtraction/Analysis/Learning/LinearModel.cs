using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.Learning;

/// <summary>A trained linear model with sparse rows: for each feature the few labels it speaks for or against, each with a small code for its weight.</summary>
/// <remarks>
/// Thread-safe. Features are found by open addressing with 16-bit fingerprints, so that a feature that the model lacks, the usual case, costs one
/// read of a small table. Weights are codes of a <see cref="WeightCodebook"/>. A feature not in the model is taken for another about once in
/// 20,000 look-ups, which the scores bear.
/// </remarks>
internal sealed unsafe class LinearModel : IScorer
{
    private readonly ModelFile _model; // Keeps the memory below alive.
    private readonly ushort* _fingerprints;
    private readonly uint* _rows;
    private readonly byte* _entries;
    private readonly float[] _weights;
    private readonly ulong _capacity;

    public LinearModel(ModelFile model, int labelCount)
    {
        _model = model;
        var fingerprints = model.Block<ushort>("features");
        var rows = model.Block<uint>("rows");
        var entries = model.Block<byte>("entries");
        if (fingerprints.Length == 0 || fingerprints.Length != rows.Length) throw model.Problem("its feature table is damaged.");
        var setup = model.Block<float>("weights");
        if (setup.Length != 1) throw model.Problem("its weight range is missing.");
        if (model.Block<int>("labels")[0] != labelCount) throw model.Problem($"expected {labelCount} labels, found {model.Block<int>("labels")[0]}.");
        _fingerprints = fingerprints.Pointer;
        _rows = rows.Pointer;
        _entries = entries.Pointer;
        _capacity = (ulong)fingerprints.Length;
        _weights = WeightCodebook.Make(setup[0]);
    }

    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        scores.Clear();
        fixed (float* score = scores, weights = _weights)
        {
            // The processor fetches the table for all features at once instead of waiting for each.
            if (Sse.IsSupported)
            {
                foreach (var feature in features) Sse.Prefetch0(_fingerprints + Slot(feature, _capacity));
            }

            foreach (var feature in features)
            {
                var slot = Slot(feature, _capacity);
                var fingerprint = Fingerprint(feature);
                for (; ; )
                {
                    var found = _fingerprints[slot];
                    if (found == fingerprint)
                    {
                        var entry = _entries + _rows[slot];
                        for (var end = entry + 1 + (2 * *entry++); entry < end; entry += 2) score[entry[0]] += weights[entry[1]];
                        break;
                    }

                    if (found == 0) break;
                    if (++slot == _capacity) slot = 0;
                }
            }
        }

        GC.KeepAlive(_model);
    }

    /// <summary>Where the search for a feature starts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Slot(ulong feature, ulong capacity) => ((feature >> 32) * capacity) >> 32;

    /// <summary>What tells a feature from its neighbours; never 0, which marks a free slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Fingerprint(ulong feature) => (ushort)Math.Max(1u, (uint)feature & 0xFFFF);
}
