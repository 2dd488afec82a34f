using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.Learning;

/// <summary>A trained linear model: for each feature a row of weights, one for each label that the feature speaks for or against.</summary>
/// <remarks>
/// Thread-safe. Features are found by open addressing with 16-bit fingerprints, so that a feature that the model lacks, the usual case, costs one
/// read of a small table. Most rows are sparse: a label and a code of the <see cref="WeightCodebook"/> each. Rows of the few features that speak about
/// many labels are dense, 16-bit numbers that are added many at a time. Sums are whole numbers, so their order does not matter.
/// A feature not in the model is taken for another about once in 20,000 look-ups, which the scores bear.
/// </remarks>
internal sealed unsafe class LinearModel : IScorer
{
    /// <summary>Set in the place of a row that is dense.</summary>
    public const uint DenseMark = 0x8000_0000;

    private const int MostFeatures = 256;
    private const int MostLabels = 256;

    private readonly ModelFile _model; // Keeps the memory below alive.
    private readonly ushort* _fingerprints;
    private readonly uint* _rows;
    private readonly byte* _sparse;
    private readonly short* _dense;
    private readonly int[] _weights;
    private readonly float _unit;
    private readonly int _stride;
    private readonly ulong _capacity;

    public LinearModel(ModelFile model, int labelCount)
    {
        _model = model;
        var fingerprints = model.Block<ushort>("features");
        var rows = model.Block<uint>("rows");
        if (fingerprints.Length == 0 || fingerprints.Length != rows.Length) throw model.Problem("its feature table is damaged.");
        var range = model.Block<float>("weights");
        if (range.Length != 1) throw model.Problem("its weight range is missing.");
        var labels = model.Block<int>("labels");
        if (labels.Length != 1 || labels[0] != labelCount || labelCount > MostLabels) throw model.Problem($"expected {labelCount} labels, found {labels[0]}.");
        _fingerprints = fingerprints.Pointer;
        _rows = rows.Pointer;
        _sparse = model.Block<byte>("entries").Pointer;
        _dense = model.Has("dense") ? model.Block<short>("dense").Pointer : null; // A model may have sparse rows only.
        _capacity = (ulong)fingerprints.Length;
        _weights = WeightCodebook.MakeWhole();
        _unit = WeightCodebook.Unit(range[0]);
        _stride = Stride(labelCount);
    }

    /// <summary>Cells that the sums of all labels take, a multiple of 16.</summary>
    public int SumCount => _stride;

    /// <summary>The score that one unit of a sum stands for.</summary>
    public float Unit => _unit;

    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        Span<int> sums = stackalloc int[MostLabels];
        sums = sums[.._stride];
        sums.Clear();
        Add(features, sums);
        for (var i = 0; i < scores.Length; i++) scores[i] = sums[i] * _unit;
    }

    /// <summary>Adds the weights of features to sums, in whole units. The order of features does not matter.</summary>
    /// <param name="features">The features, 256 at most.</param>
    /// <param name="sums"><see cref="SumCount"/> cells.</param>
    [SkipLocalsInit]
    public void Add(ReadOnlySpan<ulong> features, Span<int> sums)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(features.Length, MostFeatures);
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, _stride);
        fixed (int* to = sums) Add(features, to);
    }

    [SkipLocalsInit]
    private void Add(ReadOnlySpan<ulong> features, int* sums)
    {
        var rows = stackalloc uint[MostFeatures];
        var slots = stackalloc uint[MostFeatures];
        // Fields would be read again after each write through a pointer.
        var capacity = _capacity;
        var fingerprints = _fingerprints;
        var offsets = _rows;

        // In rounds, so that the processor fetches memory for all features at once instead of waiting for each.
        for (var i = 0; i < features.Length; i++)
        {
            slots[i] = (uint)Slot(features[i], capacity);
            Prefetch(fingerprints + slots[i]);
        }

        var found = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var fingerprint = Fingerprint(features[i]);
            for (var slot = slots[i]; ;)
            {
                var here = fingerprints[slot];
                if (here == 0) break;
                if (here == fingerprint)
                {
                    slots[found++] = slot;
                    Prefetch(offsets + slot);
                    break;
                }

                if (++slot == capacity) slot = 0;
            }
        }

        for (var i = 0; i < found; i++)
        {
            rows[i] = offsets[slots[i]];
            Prefetch((rows[i] & DenseMark) != 0 ? _dense + ((rows[i] & ~DenseMark) * _stride) : _sparse + rows[i]);
        }

        fixed (int* weights = _weights)
        {
            for (var i = 0; i < found; i++)
            {
                if ((rows[i] & DenseMark) != 0) AddDense(_dense + ((rows[i] & ~DenseMark) * _stride), sums);
                else AddSparse(_sparse + rows[i], weights, sums);
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

    /// <summary>Cells of a dense row.</summary>
    public static int Stride(int labelCount) => (labelCount + 15) / 16 * 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddSparse(byte* row, int* weights, int* sums)
    {
        for (var end = row + 1 + (2 * *row++); row < end; row += 2) sums[row[0]] += weights[row[1]];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddDense(short* row, int* sums)
    {
        for (var i = 0; i < _stride; i += 16)
        {
            var (lower, upper) = Vector256.Widen(Vector256.Load(row + i));
            (lower + Vector256.Load(sums + i)).Store(sums + i);
            (upper + Vector256.Load(sums + i + 8)).Store(sums + i + 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch(void* address)
    {
        if (Sse.IsSupported) Sse.Prefetch0(address);
    }
}
