namespace EntityExtraction.Analysis.Learning;

/// <summary>256 weights, fine near zero and coarse far from it, so that one byte holds a weight.</summary>
/// <remarks>Weights are whole multiples of a unit, an 8,000th of the largest, so that sums are exact.</remarks>
internal static class WeightCodebook
{
    private const double Bend = 4;
    private const int Largest = 8000;

    /// <summary>The largest weight, in units.</summary>
    public const int LargestWhole = Largest;

    /// <summary>The weights of the codes 0 to 255 in units; 128 is zero, 1 is minus and 255 plus the largest.</summary>
    public static int[] MakeWhole()
    {
        var weights = new int[256];
        for (var code = 0; code < 256; code++)
        {
            var x = Math.Clamp((code - 128) / 127.0, -1, 1);
            weights[code] = Math.Sign(x) * (int)Math.Round(Largest * (Math.Exp(Bend * Math.Abs(x)) - 1) / (Math.Exp(Bend) - 1));
        }

        return weights;
    }

    /// <summary>The weight that a unit stands for in a model whose largest weight is <paramref name="range"/>.</summary>
    public static float Unit(float range) => range / Largest;

    /// <summary>The code whose weight is nearest.</summary>
    public static byte Encode(float weight, float range)
    {
        var x = Math.Log((Math.Min(1, Math.Abs(weight) / range) * (Math.Exp(Bend) - 1)) + 1) / Bend;
        return (byte)(128 + (Math.Sign(weight) * (int)Math.Round(x * 127)));
    }
}
