using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Products of unsigned by signed bytes, summed exactly in 32 bits: the same result on every processor.</summary>
/// <remarks>
/// The right side lies in panels of <see cref="Panel"/> columns; in a panel, four terms of a column lie next to each other, as the
/// dot-product instructions want them.
/// </remarks>
internal static unsafe class ByteGemm
{
    /// <summary>Columns of a panel.</summary>
    public const int Panel = 16;

    /// <summary>Terms that lie next to each other; the length of sums is a multiple.</summary>
    public const int Terms = 4;

    /// <summary>Rows of the largest tile.</summary>
    public const int Rows = 6;

    /// <summary>Multiplies up to six rows by one panel.</summary>
    /// <param name="a">The rows, <paramref name="aRow"/> from one to the next.</param>
    /// <param name="aRow">Distance from row to row.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="k">Length of the sums.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="finish">What becomes of the sums.</param>
    /// <param name="row">The number of the first row.</param>
    public static void Tile(byte* a, nint aRow, sbyte* panel, int k, int rows, in ByteFinish finish, int row)
    {
        if (!AvxVnni.IsSupported)
        {
            for (var r = 0; r < rows; r++) Plain(a + (r * aRow), panel, k, finish, row + r);
            return;
        }

        if (rows == 1) One(a, panel, k, finish, row);
        else Several(a, aRow, panel, k, rows, finish, row);
    }

    /// <summary>Two to six rows. Those that are not there repeat the last one: six cost hardly more than two, whose sums would wait for one another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Several(byte* a0, nint distance, sbyte* b, int k, int rows, in ByteFinish finish, int row)
    {
        Vector256<int> c00, c01, c10, c11, c20, c21, c30, c31, c40, c41, c50, c51;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = c40 = c41 = c50 = c51 = Vector256<int>.Zero;
        var a1 = a0 + distance;
        var a2 = rows > 2 ? a1 + distance : a1;
        var a3 = rows > 3 ? a2 + distance : a2;
        var a4 = rows > 4 ? a3 + distance : a3;
        var a5 = rows > 5 ? a4 + distance : a4;
        for (nint i = 0; i < k; i += Terms, b += Panel * Terms)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 32);
            var x = Four(a0 + i);
            c00 = AvxVnni.MultiplyWideningAndAdd(c00, x, b0); c01 = AvxVnni.MultiplyWideningAndAdd(c01, x, b1);
            x = Four(a1 + i);
            c10 = AvxVnni.MultiplyWideningAndAdd(c10, x, b0); c11 = AvxVnni.MultiplyWideningAndAdd(c11, x, b1);
            x = Four(a2 + i);
            c20 = AvxVnni.MultiplyWideningAndAdd(c20, x, b0); c21 = AvxVnni.MultiplyWideningAndAdd(c21, x, b1);
            x = Four(a3 + i);
            c30 = AvxVnni.MultiplyWideningAndAdd(c30, x, b0); c31 = AvxVnni.MultiplyWideningAndAdd(c31, x, b1);
            x = Four(a4 + i);
            c40 = AvxVnni.MultiplyWideningAndAdd(c40, x, b0); c41 = AvxVnni.MultiplyWideningAndAdd(c41, x, b1);
            x = Four(a5 + i);
            c50 = AvxVnni.MultiplyWideningAndAdd(c50, x, b0); c51 = AvxVnni.MultiplyWideningAndAdd(c51, x, b1);
        }

        finish.Store(row, c00, c01);
        finish.Store(row + 1, c10, c11);
        if (rows > 2) finish.Store(row + 2, c20, c21);
        if (rows > 3) finish.Store(row + 3, c30, c31);
        if (rows > 4) finish.Store(row + 4, c40, c41);
        if (rows > 5) finish.Store(row + 5, c50, c51);
    }

    /// <summary>One row, its terms in two halves that do not wait for each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(byte* a, sbyte* b, int k, in ByteFinish finish, int row)
    {
        Vector256<int> c0, c1, d0, d1;
        c0 = c1 = d0 = d1 = Vector256<int>.Zero;
        nint i = 0;
        for (; i + (2 * Terms) <= k; i += 2 * Terms, b += 2 * Panel * Terms)
        {
            var x = Four(a + i);
            c0 = AvxVnni.MultiplyWideningAndAdd(c0, x, Vector256.Load(b));
            c1 = AvxVnni.MultiplyWideningAndAdd(c1, x, Vector256.Load(b + 32));
            x = Four(a + i + Terms);
            d0 = AvxVnni.MultiplyWideningAndAdd(d0, x, Vector256.Load(b + 64));
            d1 = AvxVnni.MultiplyWideningAndAdd(d1, x, Vector256.Load(b + 96));
        }

        if (i < k)
        {
            var x = Four(a + i);
            c0 = AvxVnni.MultiplyWideningAndAdd(c0, x, Vector256.Load(b));
            c1 = AvxVnni.MultiplyWideningAndAdd(c1, x, Vector256.Load(b + 32));
        }

        finish.Store(row, c0 + d0, c1 + d1);
    }

    /// <summary>Without dot-product instructions.</summary>
    internal static void Plain(byte* a, sbyte* b, int k, in ByteFinish finish, int row)
    {
        Vector256<int> c0 = default, c1 = default;
        for (var end = a + k; a < end; a += Terms, b += Panel * Terms)
        {
            var x = Four(a);
            c0 += Dot(x, Vector256.Load(b));
            c1 += Dot(x, Vector256.Load(b + 32));
        }

        finish.Store(row, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(byte* a) => Vector256.Create(*(int*)a).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Dot(Vector256<byte> a, Vector256<sbyte> b)
    {
        if (Avx2.IsSupported)
        {
            // Even and odd bytes as 16-bit numbers: a sum of two products fits in 32 bits.
            var (even, odd) = (a.AsInt16() & Vector256.Create((short)255), (a.AsUInt16() >>> 8).AsInt16());
            return Avx2.MultiplyAddAdjacent(even, (b.AsInt16() << 8) >> 8) + Avx2.MultiplyAddAdjacent(odd, b.AsInt16() >> 8);
        }

        var (x, y, low) = (a.AsInt32(), b.AsInt32(), Vector256.Create(255));
        return ((x & low) * ((y << 24) >> 24)) + (((x >>> 8) & low) * ((y << 16) >> 24)) + (((x >>> 16) & low) * ((y << 8) >> 24)) + ((x >>> 24) * (y >> 24));
    }
}

/// <summary>What becomes of the sums of one panel: from whole numbers to values, with the bias or added to what is there.</summary>
internal readonly unsafe struct ByteFinish
{
    private const int Lanes = 8;

    private readonly float* _output;
    private readonly nint _outputRow;
    private readonly float* _rowScales;
    private readonly bool _accumulate;
    private readonly Vector256<int> _offset0;
    private readonly Vector256<int> _offset1;
    private readonly Vector256<float> _scale0;
    private readonly Vector256<float> _scale1;
    private readonly Vector256<float> _bias0;
    private readonly Vector256<float> _bias1;

    /// <param name="output">First column of the panel in the first row.</param>
    /// <param name="outputRow">Distance from row to row.</param>
    /// <param name="rowScales">A scale for each row, or null.</param>
    /// <param name="accumulate">Whether to add to the output, without the bias.</param>
    /// <param name="offsets">Taken off the sums of each column.</param>
    /// <param name="scales">The scale of each column.</param>
    /// <param name="bias">The bias of each column.</param>
    public ByteFinish(float* output, nint outputRow, float* rowScales, bool accumulate, int* offsets, float* scales, float* bias)
    {
        (_outputRow, _accumulate) = (outputRow, accumulate);
        _output = output;
        _rowScales = rowScales;
        (_offset0, _offset1) = (Vector256.Load(offsets), Vector256.Load(offsets + Lanes));
        (_scale0, _scale1) = (Vector256.Load(scales), Vector256.Load(scales + Lanes));
        (_bias0, _bias1) = (Vector256.Load(bias), Vector256.Load(bias + Lanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(int row, Vector256<int> sum0, Vector256<int> sum1)
    {
        var to = _output + (row * _outputRow);
        var value0 = Vector256.ConvertToSingle(sum0 - _offset0) * _scale0;
        var value1 = Vector256.ConvertToSingle(sum1 - _offset1) * _scale1;
        if (_rowScales != null)
        {
            var scale = Vector256.Create(_rowScales[row]);
            value0 *= scale;
            value1 *= scale;
        }

        (value0 + (_accumulate ? Vector256.Load(to) : _bias0)).Store(to);
        (value1 + (_accumulate ? Vector256.Load(to + Lanes) : _bias1)).Store(to + Lanes);
    }
}
