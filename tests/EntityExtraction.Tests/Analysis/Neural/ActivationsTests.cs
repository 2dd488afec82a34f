using System.Runtime.Intrinsics;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class ActivationsTests
{
    [Fact]
    public void The_exponential_is_right_to_six_digits()
    {
        for (var x = -80f; x < 80; x += 0.37f)
        {
            var expected = Math.Exp(x);
            ((double)Activations.Exp(Vector512.Create(x))[3]).Should().BeApproximately(expected, expected * 1e-6);
        }
    }

    [Theory]
    [InlineData(-200)]
    [InlineData(200)]
    public void Squashed_values_stay_within_bounds_far_out(float x)
    {
        Activations.Sigmoid(Vector512.Create(x))[0].Should().BeApproximately(x > 0 ? 1 : 0, 1e-6f);
        Activations.Tanh(Vector512.Create(x))[0].Should().BeApproximately(MathF.Sign(x), 1e-6f);
    }

    [Fact]
    public void Probabilities_sum_to_one_and_keep_their_order()
    {
        var scores = Enumerable.Range(0, 37).Select(i => i % 7 * 0.9f).ToArray();
        var before = (float[])scores.Clone();

        var sum = Activations.Softmax(scores);

        scores.Sum().Should().BeApproximately(1, 1e-5f);
        sum.Should().BeApproximately(MathF.Log(before.Sum(MathF.Exp)), 1e-5f);
        Array.IndexOf(scores, scores.Max()).Should().Be(Array.IndexOf(before, before.Max()));
    }

    [Fact]
    public void A_step_of_a_memory_in_bytes_agrees_with_one_in_full()
    {
        const int H = 64;
        var random = new Random(3);
        var gates = Enumerable.Range(0, 4 * H).Select(_ => ((float)random.NextDouble() * 12) - 6).ToArray();
        var before = Enumerable.Range(0, H).Select(_ => ((float)random.NextDouble() * 4) - 2).ToArray();
        var (cell, squashed, hidden) = (new float[H], new float[H], new float[H]);
        var (byteCell, bytes) = (new float[H], new byte[H]);

        Activations.LstmCell(gates, before, byteCell, bytes);
        Activations.LstmCell(gates, before, cell, squashed, hidden);

        for (var i = 0; i < H; i++)
        {
            byteCell[i].Should().BeApproximately(cell[i], 1e-5f);
            ((bytes[i] - ByteLayer.Zero) / ByteLayer.One).Should().BeApproximately(hidden[i], 0.005f);
        }
    }

    [Fact]
    public void The_first_of_the_largest_is_found_at_any_length()
    {
        var random = new Random(3);
        for (var length = 1; length < 70; length++)
        {
            var values = Enumerable.Range(0, length).Select(_ => (float)random.Next(-9, 9)).ToArray();
            Activations.Largest(values).Should().Be(Array.IndexOf(values, values.Max()));
        }
    }

    [Fact]
    public void Sums_and_products_take_the_values_beyond_a_vector_with_them()
    {
        for (var length = 1; length < 40; length++)
        {
            var (left, right) = (Enumerable.Range(0, length).Select(i => i - 3f).ToArray(), Enumerable.Range(0, length).Select(i => 2f * i).ToArray());
            var sums = new float[length];
            Activations.Add(left, right, sums);
            sums.Should().Equal(left.Zip(right, (a, b) => a + b));
            Activations.Dot(left, right).Should().Be(left.Zip(right, (a, b) => a * b).Sum());
        }
    }
}
