using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class ByteGemmTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    public unsafe void Sums_of_bytes_are_exact(int rows)
    {
        const int K = 36;
        var random = new Random(rows);
        var (left, right) = (new byte[rows * K], new sbyte[K * ByteGemm.Panel]);
        random.NextBytes(left);
        for (var i = 0; i < right.Length; i++) right[i] = (sbyte)random.Next(-127, 128);
        // The largest bytes of both sides: where sums of 16 bits would overflow.
        left.AsSpan(0, K).Fill(255);
        for (var i = 0; i < K / ByteGemm.Terms; i++) right.AsSpan(i * ByteGemm.Panel * ByteGemm.Terms, ByteGemm.Terms).Fill(127);

        var (sums, plain) = (new float[rows * ByteGemm.Panel], new float[rows * ByteGemm.Panel]);
        var (offsets, scales, bias) = (new int[ByteGemm.Panel], new float[ByteGemm.Panel], new float[ByteGemm.Panel]);
        scales.AsSpan().Fill(1);
        fixed (byte* a = left)
        fixed (sbyte* b = right)
        fixed (float* s = sums, p = plain, c = scales, z = bias)
        fixed (int* o = offsets)
        {
            ByteGemm.Tile(a, K, b, K, rows, new ByteFinish(s, ByteGemm.Panel, null, false, o, c, z), 0);
            for (var r = 0; r < rows; r++) ByteGemm.Plain(a + (r * K), b, K, new ByteFinish(p, ByteGemm.Panel, null, false, o, c, z), r);
        }

        for (var r = 0; r < rows; r++)
        {
            for (var j = 0; j < ByteGemm.Panel; j++)
            {
                var expected = 0;
                for (var k = 0; k < K; k++) expected += left[(r * K) + k] * right[(((k / ByteGemm.Terms * ByteGemm.Panel) + j) * ByteGemm.Terms) + (k % ByteGemm.Terms)];
                sums[(r * ByteGemm.Panel) + j].Should().Be(expected);
            }
        }

        plain.Should().Equal(sums, "a processor without dot products gives the same");
    }
}
