using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class GemmTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 16, 5)]
    [InlineData(3, 33, 7)]
    [InlineData(8, 32, 16)]
    [InlineData(9, 47, 128)]
    [InlineData(17, 100, 3)]
    [InlineData(13, 33, 600)]
    public void A_product_equals_the_sum_over_its_terms(int m, int n, int k)
    {
        var (a, b) = (Random(m * k, 1), Random(k * n, 2));
        var c = Random(m * n, 3);
        var expected = Product(a, b, m, n, k);

        var product = new float[m * n];
        Gemm.Multiply(a, b, product, m, n, k);
        var sum = (float[])c.Clone();
        Gemm.Multiply(a, b, sum, m, n, k, accumulate: true);

        var panels = new float[Gemm.PackedLength(n, k)];
        Gemm.Pack(b, n, 1, n, k, panels);
        var packed = new float[m * n];
        Gemm.MultiplyPacked(a, k, panels, packed, n, m, n, k, accumulate: false);
        packed.Should().Equal(product);
        for (var i = 0; i < m * n; i++)
        {
            product[i].Should().BeApproximately(expected[i], 2e-4f);
            sum[i].Should().BeApproximately(expected[i] + c[i], 2e-4f);
        }
    }

    [Fact]
    public void A_transposed_left_side_gives_the_gradient_of_a_weight()
    {
        const int M = 13, N = 40, K = 9;
        var (a, b) = (Random(K * M, 1), Random(K * N, 2));
        var transposed = new float[M * K];
        for (var i = 0; i < K; i++) for (var j = 0; j < M; j++) transposed[(j * K) + i] = a[(i * M) + j];

        var gradient = new float[M * N];
        Gemm.MultiplyTransposed(a, b, gradient, M, N, K);

        var expected = Product(transposed, b, M, N, K);
        for (var i = 0; i < M * N; i++) gradient[i].Should().BeApproximately(expected[i], 1e-4f);
    }

    [Fact]
    public void A_transposed_right_side_is_read_by_its_strides()
    {
        const int M = 7, N = 35, K = 12;
        var (a, b) = (Random(M * K, 1), Random(K * N, 2));
        var transposed = new float[N * K];
        for (var i = 0; i < K; i++) for (var j = 0; j < N; j++) transposed[(j * K) + i] = b[(i * N) + j];

        var product = new float[M * N];
        Gemm.Multiply(a, K, 1, transposed, 1, K, product, N, M, N, K, accumulate: false);

        var expected = Product(a, b, M, N, K);
        for (var i = 0; i < M * N; i++) product[i].Should().BeApproximately(expected[i], 1e-4f);
    }

    [Fact]
    public void A_matrix_smaller_than_its_dimensions_is_refused() =>
        new Action(() => Gemm.Multiply(new float[3], new float[4], new float[4], 2, 2, 2)).Should().Throw<ArgumentException>();

    private static float[] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => ((float)random.NextDouble() * 2) - 1)];
    }

    private static float[] Product(float[] a, float[] b, int m, int n, int k)
    {
        var c = new float[m * n];
        for (var i = 0; i < m; i++) for (var j = 0; j < n; j++) for (var p = 0; p < k; p++) c[(i * n) + j] += a[(i * k) + p] * b[(p * n) + j];
        return c;
    }
}
