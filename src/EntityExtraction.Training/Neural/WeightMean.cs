namespace EntityExtraction.Training.Neural;

/// <summary>The mean of the weights of networks that were trained on from the same one: better than each of them, at the speed of one (Wortsman et al., "Model soups", 2022).</summary>
internal static class WeightMean
{
    /// <summary>Gives the first network the mean of the weights of all.</summary>
    /// <exception cref="FormatException">The networks differ in shape.</exception>
    public static Network Of(IReadOnlyList<Network> networks)
    {
        var mean = networks[0];
        for (var p = 0; p < mean.Parameters.Count; p++)
        {
            var values = mean.Parameters[p].Value.AsSpan();
            foreach (var other in networks.Skip(1))
            {
                if (other.Parameters.Count != mean.Parameters.Count || other.Parameters[p].Value.Length != values.Length) throw new FormatException("The networks differ in shape or words; only such can be averaged that were trained on from the same one.");
                Vectors.Add(values, other.Parameters[p].Value);
            }

            foreach (ref var value in values) value /= networks.Count;
            mean.Parameters[p].Changed();
        }

        return mean;
    }
}
