namespace EntityExtraction.Training.Neural;

/// <summary>Learns from batches, each in two halves that two threads can take.</summary>
/// <remarks>The halves are the same however many threads there are, and so is the result.</remarks>
internal sealed class Optimizer
{
    private const int Halves = 2;
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float LargestNorm = 5;

    private readonly Network[] _networks;
    private readonly ParallelOptions _parallel;

    public Optimizer(Network network, int threads)
    {
        _networks = [network, .. Enumerable.Range(1, Halves - 1).Select(_ => network.Twin())];
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
    }

    /// <summary>Number of steps taken.</summary>
    public int Steps { get; set; }

    public void Reseed(int seed)
    {
        for (var i = 0; i < _networks.Length; i++) _networks[i].Reseed((seed * Halves) + i);
    }

    /// <summary>Learns from a batch and returns the loss for each token.</summary>
    public double Learn(IReadOnlyList<TrainingSentence> sentences, float rate)
    {
        var ordered = sentences.OrderByDescending(s => s.Length).ToList();
        var halves = Enumerable.Range(0, Math.Min(Halves, ordered.Count)).Select(h => new PackedBatch(ordered.Where((_, i) => i % Halves == h))).ToArray();
        var losses = new double[halves.Length];
        Parallel.For(0, halves.Length, _parallel, h => losses[h] = _networks[h].Learn(halves[h]));
        var parameters = _networks[0].Parameters;
        for (var h = 1; h < halves.Length; h++)
        {
            for (var p = 0; p < parameters.Count; p++) parameters[p].Collect(_networks[h].Parameters[p]);
        }

        Steps++;
        var norm = Math.Sqrt(parameters.Sum(p => p.SquaredNorm()));
        var step = new AdamStep(rate, norm > LargestNorm ? (float)(LargestNorm / norm) : 1, Beta1, Beta2, 1 - MathF.Pow(Beta1, Steps), 1 - MathF.Pow(Beta2, Steps));
        foreach (var p in parameters) p.Step(step);
        return losses.Sum() / halves.Sum(h => h.Rows);
    }
}
