using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Dense products of single-precision matrices, row-major, on the calling thread.</summary>
/// <remarks>
/// The right side is laid out in panels of <see cref="Panel"/> columns, each contiguous in memory: rows that lie a power of two apart would
/// else meet in a few sets of the first-level cache. A tile of eight rows of a panel stays in registers (Goto and van de Geijn, "Anatomy of
/// High-Performance Matrix Multiplication", 2008). Every sum runs in the order of its terms, whatever is computed beside it.
/// </remarks>
internal static unsafe class Gemm
{
    /// <summary>Columns of a panel.</summary>
    public const int Panel = 32;

    // Terms summed before a tile is written: this much of a panel and of eight rows fits into the first-level cache.
    private const int Block = 256;
    private const int TileRows = 8;

    [ThreadStatic]
    private static float[]? _panels;

    /// <summary>Floats that a k x n matrix takes in panels.</summary>
    public static int PackedLength(int n, int k) => (n + Panel - 1) / Panel * Panel * k;

    /// <summary>A k x n matrix in panels; the last one is filled up with zeros.</summary>
    /// <param name="b">The matrix.</param>
    /// <param name="rowStride">Distance from row to row.</param>
    /// <param name="columnStride">Distance from column to column: 1, or else the matrix is read as a transposed one.</param>
    /// <param name="n">Columns.</param>
    /// <param name="k">Rows.</param>
    /// <param name="panels">Receives the panels.</param>
    public static void Pack(ReadOnlySpan<float> b, int rowStride, int columnStride, int n, int k, Span<float> panels)
    {
        for (var j = 0; j < n; j += Panel)
        {
            var width = Math.Min(Panel, n - j);
            var panel = panels.Slice(j * k, Panel * k);
            if (width < Panel) panel.Clear();
            if (columnStride == 1)
            {
                for (var p = 0; p < k; p++) b.Slice((p * rowStride) + j, width).CopyTo(panel[(p * Panel)..]);
                continue;
            }

            for (var i = 0; i < width; i++)
            {
                var column = b[((j + i) * columnStride)..];
                for (var p = 0; p < k; p++) panel[(p * Panel) + i] = column[p * rowStride];
            }
        }
    }

    /// <summary><c>c = a * b</c>, or <c>c += a * b</c>.</summary>
    /// <param name="a">m x k.</param>
    /// <param name="b">k x n.</param>
    /// <param name="c">m x n.</param>
    /// <param name="m">Rows of the result.</param>
    /// <param name="n">Columns of the result.</param>
    /// <param name="k">Length of the sums.</param>
    /// <param name="accumulate">Whether to add to what <paramref name="c"/> holds.</param>
    public static void Multiply(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int m, int n, int k, bool accumulate = false) =>
        Multiply(a, k, 1, b, n, 1, c, n, m, n, k, accumulate);

    /// <summary><c>c += aᵀ * b</c> with <paramref name="a"/> k x m: the gradient of a weight.</summary>
    public static void MultiplyTransposed(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int m, int n, int k) =>
        Multiply(a, 1, m, b, n, 1, c, n, m, n, k, true);

    /// <summary>The general form: both sides are read with a stride for their rows and one for their columns.</summary>
    public static void Multiply(ReadOnlySpan<float> a, int aRow, int aColumn, ReadOnlySpan<float> b, int bRow, int bColumn, Span<float> c, int cRow,
        int m, int n, int k, bool accumulate)
    {
        if (m == 0 || n == 0) return;
        Check(a.Length, aRow, aColumn, c.Length, cRow, m, n, k);
        if (b.Length < ((long)(k - 1) * bRow) + ((long)(n - 1) * bColumn) + 1) throw TooSmall();
        var size = PackedLength(n, Math.Min(k, Block));
        if (_panels is null || _panels.Length < size) _panels = GC.AllocateUninitializedArray<float>(size);
        for (var from = 0; from < k; from += Block)
        {
            var terms = Math.Min(Block, k - from);
            Pack(b[(from * bRow)..], bRow, bColumn, n, terms, _panels);
            fixed (float* pa = a, pb = _panels, pc = c) Run(pa + ((nint)from * aColumn), aRow, aColumn, pb, terms, pc, cRow, m, n, terms, accumulate || from > 0);
        }
    }

    /// <summary><c>c = a * b</c>, or <c>c += a * b</c>, with a k x n matrix b <see cref="Pack">in panels</see>.</summary>
    public static void MultiplyPacked(ReadOnlySpan<float> a, int aRow, ReadOnlySpan<float> panels, Span<float> c, int cRow, int m, int n, int k, bool accumulate)
    {
        if (m == 0 || n == 0) return;
        Check(a.Length, aRow, 1, c.Length, cRow, m, n, k);
        if (panels.Length < PackedLength(n, k)) throw TooSmall();
        fixed (float* pa = a, pb = panels, pc = c)
        {
            for (var from = 0; from < k; from += Block)
            {
                Run(pa + from, aRow, 1, pb + ((nint)from * Panel), k, pc, cRow, m, n, Math.Min(Block, k - from), accumulate || from > 0);
            }
        }
    }

    private static void Check(int a, int aRow, int aColumn, int c, int cRow, int m, int n, int k)
    {
        if (a < ((long)(m - 1) * aRow) + ((long)(k - 1) * aColumn) + 1 || c < ((long)(m - 1) * cRow) + n) throw TooSmall();
    }

    private static ArgumentException TooSmall() => new("A matrix is smaller than its dimensions say.");

    private static void Run(float* a, nint aRow, nint aColumn, float* panels, int panelRows, float* c, nint cRow, int m, int n, int k, bool accumulate)
    {
        var spare = stackalloc float[TileRows * Panel];
        for (var j = 0; j < n; j += Panel)
        {
            var panel = panels + ((nint)j * panelRows);
            var width = Math.Min(Panel, n - j);
            for (var i = 0; i < m;)
            {
                var rows = m - i >= 8 ? 8 : m - i >= 4 ? 4 : 1;
                var left = a + (i * aRow);
                var to = c + (i * cRow) + j;
                if (width == Panel)
                {
                    Tile(rows, left, aRow, aColumn, panel, to, cRow, k, accumulate);
                }
                else
                {
                    Tile(rows, left, aRow, aColumn, panel, spare, Panel, k, false);
                    for (var r = 0; r < rows; r++)
                    {
                        for (var x = 0; x < width; x++) to[(r * cRow) + x] = spare[(r * Panel) + x] + (accumulate ? to[(r * cRow) + x] : 0);
                    }
                }

                i += rows;
            }
        }
    }

    private static void Tile(int rows, float* a, nint aRow, nint aColumn, float* b, float* c, nint cRow, int k, bool accumulate)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            if (rows == 8) Tile8(a, aRow, aColumn, b, c, cRow, k, accumulate);
            else if (rows == 4) Tile4(a, aRow, aColumn, b, c, cRow, k, accumulate);
            else Tile1(a, aColumn, b, c, k, accumulate);
            return;
        }

        for (var half = 0; half < Panel; half += 16)
        {
            var i = 0;
            for (; i + 4 <= rows; i += 4) Narrow4(a + (i * aRow), aRow, aColumn, b + half, c + (i * cRow) + half, cRow, k, accumulate);
            for (; i < rows; i++) Narrow1(a + (i * aRow), aColumn, b + half, c + (i * cRow) + half, k, accumulate);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8(float* a, nint r, nint s, float* b, float* c, nint cRow, int k, bool accumulate)
    {
        Vector512<float> c00, c01, c10, c11, c20, c21, c30, c31, c40, c41, c50, c51, c60, c61, c70, c71;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = c40 = c41 = c50 = c51 = c60 = c61 = c70 = c71 = Vector512<float>.Zero;
        var e = a + (4 * r);
        for (var end = b + ((nint)k * Panel); b < end; b += Panel)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00); c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(a[r]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10); c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(a[2 * r]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20); c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(a[3 * r]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30); c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(*e);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40); c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(e[r]);
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50); c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(e[2 * r]);
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60); c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(e[3 * r]);
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70); c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
            a += s;
            e += s;
        }

        Store(c, c00, c01, accumulate); c += cRow;
        Store(c, c10, c11, accumulate); c += cRow;
        Store(c, c20, c21, accumulate); c += cRow;
        Store(c, c30, c31, accumulate); c += cRow;
        Store(c, c40, c41, accumulate); c += cRow;
        Store(c, c50, c51, accumulate); c += cRow;
        Store(c, c60, c61, accumulate); c += cRow;
        Store(c, c70, c71, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4(float* a, nint r, nint s, float* b, float* c, nint cRow, int k, bool accumulate)
    {
        Vector512<float> c00, c01, c10, c11, c20, c21, c30, c31;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = Vector512<float>.Zero;
        for (var end = b + ((nint)k * Panel); b < end; b += Panel, a += s)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00); c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(a[r]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10); c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(a[2 * r]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20); c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(a[3 * r]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30); c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
        }

        Store(c, c00, c01, accumulate); c += cRow;
        Store(c, c10, c11, accumulate); c += cRow;
        Store(c, c20, c21, accumulate); c += cRow;
        Store(c, c30, c31, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1(float* a, nint s, float* b, float* c, int k, bool accumulate)
    {
        Vector512<float> c0 = default, c1 = default;
        for (var end = b + ((nint)k * Panel); b < end; b += Panel, a += s)
        {
            var x = Vector512.Create(*a);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
        }

        Store(c, c0, c1, accumulate);
    }

    private static void Narrow4(float* a, nint r, nint s, float* b, float* c, nint cRow, int k, bool accumulate)
    {
        Vector256<float> c00, c01, c10, c11, c20, c21, c30, c31;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = Vector256<float>.Zero;
        for (var end = b + ((nint)k * Panel); b < end; b += Panel, a += s)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            var x = Vector256.Create(*a);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00); c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(a[r]);
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10); c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(a[2 * r]);
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20); c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(a[3 * r]);
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30); c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
        }

        Store(c, c00, c01, accumulate); c += cRow;
        Store(c, c10, c11, accumulate); c += cRow;
        Store(c, c20, c21, accumulate); c += cRow;
        Store(c, c30, c31, accumulate);
    }

    private static void Narrow1(float* a, nint s, float* b, float* c, int k, bool accumulate)
    {
        Vector256<float> c0 = default, c1 = default;
        for (var end = b + ((nint)k * Panel); b < end; b += Panel, a += s)
        {
            var x = Vector256.Create(*a);
            c0 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b), c0);
            c1 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 8), c1);
        }

        Store(c, c0, c1, accumulate);
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
