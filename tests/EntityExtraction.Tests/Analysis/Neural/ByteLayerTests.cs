using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class ByteLayerTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 20)]
    [InlineData(13, 48)]
    public void A_layer_of_bytes_comes_close_to_the_product_it_stands_for(int rows, int output)
    {
        const int Input = 64;
        var random = new Random(output);
        float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => ((float)random.NextDouble() * 2) - 1)];
        var (weight, bias, x) = (Values(Input * output), Values(output), Values(rows * Input));
        var (bytes, scales) = (new byte[rows * Input], new float[rows]);
        for (var r = 0; r < rows; r++)
        {
            foreach (ref var v in x.AsSpan(r * Input, Input)) v *= r + 1;
            scales[r] = ByteLayer.Quantize(x.AsSpan(r * Input, Input), bytes.AsSpan(r * Input));
        }

        var layer = new ByteLayer(weight, bias, Input, output);
        var result = new float[rows * layer.Width];
        layer.Apply(bytes, Input, scales, result, layer.Width, rows, accumulate: false);

        for (var r = 0; r < rows; r++)
        {
            for (var j = 0; j < output; j++)
            {
                var expected = bias[j];
                for (var i = 0; i < Input; i++) expected += x[(r * Input) + i] * weight[(i * output) + j];
                result[(r * layer.Width) + j].Should().BeApproximately(expected, 0.06f * (r + 1));
            }
        }
    }

    [Fact]
    public void Nothing_is_nothing_in_bytes()
    {
        var bytes = new byte[8];

        ByteLayer.Quantize(new float[8], bytes).Should().Be(0);

        bytes.Should().OnlyContain(b => b == ByteLayer.Zero);
    }

    [Fact]
    public void Too_small_an_output_is_refused() =>
        new Action(() => new ByteLayer(new float[64], [], 4, 16).Apply(new byte[8], 4, [], new float[31], 16, 2, accumulate: false)).Should().Throw<ArgumentException>();
}
