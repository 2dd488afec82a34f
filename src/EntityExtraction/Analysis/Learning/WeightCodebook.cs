namespace EntityExtraction.Analysis.Learning;

/// <summary>256 weights, fine near zero and coarse far from it, so that one byte holds a weight.</summary>
internal static class WeightCodebook
{
    private const double Bend = 4;

    /// <summary>The weights of the codes 0 to 255; code 128 is zero, 1 is minus and 255 plus the range.</summary>
    public static float[] Make(float range)
    {
        var weights = new float[256];
        for (var code = 0; code < 256; code++)
        {
            var x = Math.Clamp((code - 128) / 127.0, -1, 1);
            weights[code] = (float)(Math.Sign(x) * range * (Math.Exp(Bend * Math.Abs(x)) - 1) / (Math.Exp(Bend) - 1));
        }

        return weights;
    }

    /// <summary>The code whose weight is nearest.</summary>
    public static byte Encode(float weight, float range)
    {
        var x = Math.Log((Math.Min(1, Math.Abs(weight) / range) * (Math.Exp(Bend) - 1)) + 1) / Bend;
        return (byte)(128 + (Math.Sign(weight) * (int)Math.Round(x * 127)));
    }
}
