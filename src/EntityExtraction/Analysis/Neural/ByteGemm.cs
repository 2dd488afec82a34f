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

        if (rows == Rows)
        {
            Six(a, aRow, panel, k, finish, row);
            return;
        }

        var done = 0;
        if (rows >= 3)
        {
            Three(a, aRow, panel, k, finish, row);
            done = 3;
        }

        for (; done < rows; done++) One(a + (done * aRow), panel, k, finish, row + done);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Six(byte* a, nint r, sbyte* b, int k, in ByteFinish finish, int row)
    {
        Vector256<int> c00, c01, c10, c11, c20, c21, c30, c31, c40, c41, c50, c51;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = c40 = c41 = c50 = c51 = Vector256<int>.Zero;
        var e = a + (3 * r);
        for (var end = a + k; a < end; a += Terms, e += Terms, b += Panel * Terms)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 32);
            var x = Four(a);
            c00 = AvxVnni.MultiplyWideningAndAdd(c00, x, b0); c01 = AvxVnni.MultiplyWideningAndAdd(c01, x, b1);
            x = Four(a + r);
            c10 = AvxVnni.MultiplyWideningAndAdd(c10, x, b0); c11 = AvxVnni.MultiplyWideningAndAdd(c11, x, b1);
            x = Four(a + (2 * r));
            c20 = AvxVnni.MultiplyWideningAndAdd(c20, x, b0); c21 = AvxVnni.MultiplyWideningAndAdd(c21, x, b1);
            x = Four(e);
            c30 = AvxVnni.MultiplyWideningAndAdd(c30, x, b0); c31 = AvxVnni.MultiplyWideningAndAdd(c31, x, b1);
            x = Four(e + r);
            c40 = AvxVnni.MultiplyWideningAndAdd(c40, x, b0); c41 = AvxVnni.MultiplyWideningAndAdd(c41, x, b1);
            x = Four(e + (2 * r));
            c50 = AvxVnni.MultiplyWideningAndAdd(c50, x, b0); c51 = AvxVnni.MultiplyWideningAndAdd(c51, x, b1);
        }

        finish.Store(row, c00, c01);
        finish.Store(row + 1, c10, c11);
        finish.Store(row + 2, c20, c21);
        finish.Store(row + 3, c30, c31);
        finish.Store(row + 4, c40, c41);
        finish.Store(row + 5, c50, c51);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Three(byte* a, nint r, sbyte* b, int k, in ByteFinish finish, int row)
    {
        Vector256<int> c00, c01, c10, c11, c20, c21;
        c00 = c01 = c10 = c11 = c20 = c21 = Vector256<int>.Zero;
        for (var end = a + k; a < end; a += Terms, b += Panel * Terms)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 32);
            var x = Four(a);
            c00 = AvxVnni.MultiplyWideningAndAdd(c00, x, b0); c01 = AvxVnni.MultiplyWideningAndAdd(c01, x, b1);
            x = Four(a + r);
            c10 = AvxVnni.MultiplyWideningAndAdd(c10, x, b0); c11 = AvxVnni.MultiplyWideningAndAdd(c11, x, b1);
            x = Four(a + (2 * r));
            c20 = AvxVnni.MultiplyWideningAndAdd(c20, x, b0); c21 = AvxVnni.MultiplyWideningAndAdd(c21, x, b1);
        }

        finish.Store(row, c00, c01);
        finish.Store(row + 1, c10, c11);
        finish.Store(row + 2, c20, c21);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void One(byte* a, sbyte* b, int k, in ByteFinish finish, int row)
    {
        Vector256<int> c0 = default, c1 = default;
        for (var end = a + k; a < end; a += Terms, b += Panel * Terms)
        {
            var x = Four(a);
            c0 = AvxVnni.MultiplyWideningAndAdd(c0, x, Vector256.Load(b));
            c1 = AvxVnni.MultiplyWideningAndAdd(c1, x, Vector256.Load(b + 32));
        }

        finish.Store(row, c0, c1);
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
