using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Dense products of small single-precision matrices, row-major, on one thread.</summary>
/// <remarks>The matrices here are small enough to stay in the second-level cache, so that tiles of registers over plain memory
/// reach most of the processor's speed and no packing is needed.</remarks>
internal static unsafe class Gemm
{
    private const int Rows = 8;

    /// <summary><c>c = a * b</c>, or <c>c += a * b</c>.</summary>
    /// <param name="a">m x k.</param>
    /// <param name="b">k x n.</param>
    /// <param name="c">m x n.</param>
    /// <param name="m">Rows of the result.</param>
    /// <param name="n">Columns of the result.</param>
    /// <param name="k">Length of the sums.</param>
    /// <param name="accumulate">Whether to add to what <paramref name="c"/> holds.</param>
    public static void Multiply(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int m, int n, int k, bool accumulate = false) =>
        Multiply(a, k, 1, b, n, c, n, m, n, k, accumulate);

    /// <summary><c>c += aᵀ * b</c> with <paramref name="a"/> k x m: the gradient of a weight.</summary>
    public static void MultiplyTransposed(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int m, int n, int k) =>
        Multiply(a, 1, m, b, n, c, n, m, n, k, true);

    /// <summary>The general form: <paramref name="a"/> is read with a stride for its rows and one for its columns.</summary>
    public static void Multiply(ReadOnlySpan<float> a, int rowStride, int columnStride, ReadOnlySpan<float> b, int bStride, Span<float> c, int cStride,
        int m, int n, int k, bool accumulate)
    {
        if (m == 0 || n == 0) return;
        if (a.Length < ((long)(m - 1) * rowStride) + ((long)(k - 1) * columnStride) + 1 || b.Length < ((long)(k - 1) * bStride) + n || c.Length < ((long)(m - 1) * cStride) + n)
        {
            throw new ArgumentException("A matrix is smaller than its dimensions say.");
        }

        fixed (float* pa = a, pb = b, pc = c)
        {
            if (Vector512.IsHardwareAccelerated) Wide(pa, rowStride, columnStride, pb, bStride, pc, cStride, m, n, k, accumulate);
            else Narrow(pa, rowStride, columnStride, pb, bStride, pc, cStride, m, n, k, accumulate);
        }
    }

    private static void Wide(float* a, int rs, int cs, float* b, int ldb, float* c, int ldc, int m, int n, int k, bool accumulate)
    {
        var j = 0;
        for (; j + 32 <= n; j += 32)
        {
            var i = 0;
            for (; i + Rows <= m; i += Rows) Tile8x32(a + ((long)i * rs), rs, cs, b + j, ldb, c + ((long)i * ldc) + j, ldc, k, accumulate);
            for (; i < m; i++) Tile1x32(a + ((long)i * rs), cs, b + j, ldb, c + ((long)i * ldc) + j, k, accumulate);
        }

        for (; j + 16 <= n; j += 16)
        {
            for (var i = 0; i < m; i++) Tile1x16(a + ((long)i * rs), cs, b + j, ldb, c + ((long)i * ldc) + j, k, accumulate);
        }

        if (j < n) Rest(a, rs, cs, b, ldb, c, ldc, m, j, n, k, accumulate);
    }

    private static void Narrow(float* a, int rs, int cs, float* b, int ldb, float* c, int ldc, int m, int n, int k, bool accumulate)
    {
        var j = 0;
        for (; j + 16 <= n; j += 16)
        {
            var i = 0;
            for (; i + 4 <= m; i += 4) Tile4x16(a + ((long)i * rs), rs, cs, b + j, ldb, c + ((long)i * ldc) + j, ldc, k, accumulate);
            for (; i < m; i++) Tile1x16Narrow(a + ((long)i * rs), cs, b + j, ldb, c + ((long)i * ldc) + j, k, accumulate);
        }

        if (j < n) Rest(a, rs, cs, b, ldb, c, ldc, m, j, n, k, accumulate);
    }

    private static void Tile8x32(float* a, int rs, int cs, float* b, int ldb, float* c, int ldc, int k, bool accumulate)
    {
        Vector512<float> c00, c01, c10, c11, c20, c21, c30, c31, c40, c41, c50, c51, c60, c61, c70, c71;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = c40 = c41 = c50 = c51 = c60 = c61 = c70 = c71 = Vector512<float>.Zero;
        float* a0 = a, a1 = a + rs, a2 = a + (2L * rs), a3 = a + (3L * rs), a4 = a + (4L * rs), a5 = a + (5L * rs), a6 = a + (6L * rs), a7 = a + (7L * rs);
        for (var p = 0; p < k; p++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            b += ldb;
            var x = Vector512.Create(*a0); a0 += cs;
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00); c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(*a1); a1 += cs;
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10); c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(*a2); a2 += cs;
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20); c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(*a3); a3 += cs;
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30); c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(*a4); a4 += cs;
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40); c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(*a5); a5 += cs;
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50); c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(*a6); a6 += cs;
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60); c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(*a7); a7 += cs;
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70); c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
        }

        Store(c, c00, c01, accumulate); c += ldc;
        Store(c, c10, c11, accumulate); c += ldc;
        Store(c, c20, c21, accumulate); c += ldc;
        Store(c, c30, c31, accumulate); c += ldc;
        Store(c, c40, c41, accumulate); c += ldc;
        Store(c, c50, c51, accumulate); c += ldc;
        Store(c, c60, c61, accumulate); c += ldc;
        Store(c, c70, c71, accumulate);
    }

    private static void Tile1x32(float* a, int cs, float* b, int ldb, float* c, int k, bool accumulate)
    {
        // Two sums for each column hide the latency of the multiplication.
        Vector512<float> c0 = default, c1 = default, d0 = default, d1 = default;
        var p = 0;
        for (; p + 2 <= k; p += 2)
        {
            var x = Vector512.Create(*a); a += cs;
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
            b += ldb;
            x = Vector512.Create(*a); a += cs;
            d0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), d0);
            d1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), d1);
            b += ldb;
        }

        if (p < k)
        {
            var x = Vector512.Create(*a);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
        }

        Store(c, c0 + d0, c1 + d1, accumulate);
    }

    private static void Tile1x16(float* a, int cs, float* b, int ldb, float* c, int k, bool accumulate)
    {
        Vector512<float> sum = default;
        for (var p = 0; p < k; p++, a += cs, b += ldb) sum = Vector512.FusedMultiplyAdd(Vector512.Create(*a), Vector512.Load(b), sum);
        (accumulate ? Vector512.Load(c) + sum : sum).Store(c);
    }

    private static void Tile4x16(float* a, int rs, int cs, float* b, int ldb, float* c, int ldc, int k, bool accumulate)
    {
        Vector256<float> c00, c01, c10, c11, c20, c21, c30, c31;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = Vector256<float>.Zero;
        float* a0 = a, a1 = a + rs, a2 = a + (2L * rs), a3 = a + (3L * rs);
        for (var p = 0; p < k; p++)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            b += ldb;
            var x = Vector256.Create(*a0); a0 += cs;
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00); c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(*a1); a1 += cs;
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10); c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(*a2); a2 += cs;
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20); c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(*a3); a3 += cs;
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30); c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
        }

        Store(c, c00, c01, accumulate); c += ldc;
        Store(c, c10, c11, accumulate); c += ldc;
        Store(c, c20, c21, accumulate); c += ldc;
        Store(c, c30, c31, accumulate);
    }

    private static void Tile1x16Narrow(float* a, int cs, float* b, int ldb, float* c, int k, bool accumulate)
    {
        Vector256<float> c0 = default, c1 = default;
        for (var p = 0; p < k; p++, a += cs, b += ldb)
        {
            var x = Vector256.Create(*a);
            c0 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b), c0);
            c1 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 8), c1);
        }

        Store(c, c0, c1, accumulate);
    }

    private static void Rest(float* a, int rs, int cs, float* b, int ldb, float* c, int ldc, int m, int from, int n, int k, bool accumulate)
    {
        for (var i = 0; i < m; i++)
        {
            var row = c + ((long)i * ldc);
            if (!accumulate) new Span<float>(row + from, n - from).Clear();
            for (var p = 0; p < k; p++)
            {
                var x = a[((long)i * rs) + ((long)p * cs)];
                var right = b + ((long)p * ldb);
                for (var j = from; j < n; j++) row[j] += x * right[j];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector512<float> left, Vector512<float> right, bool accumulate)
    {
        if (accumulate)
        {
            left += Vector512.Load(c);
            right += Vector512.Load(c + 16);
        }

        left.Store(c);
        right.Store(c + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector256<float> left, Vector256<float> right, bool accumulate)
    {
        if (accumulate)
        {
            left += Vector256.Load(c);
            right += Vector256.Load(c + 8);
        }

        left.Store(c);
        right.Store(c + 8);
    }
}
