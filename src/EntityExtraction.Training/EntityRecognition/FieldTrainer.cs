using System.Runtime.Intrinsics;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Trains a conditional random field by stochastic gradient with a rate of its own for each weight (AdaGrad; Duchi, Hazan and Singer 2011) and an
/// L1 penalty that is made up for when a feature is next seen, so that useless weights are exactly zero.</summary>
/// <remarks>Words with several allowed labels count with the sum over them (Täckström et al. 2013). Features are left out at random, so that those that often come
/// together each learn to speak for themselves (Wang and Manning 2013); tags and trees are hidden from some chains, so that the field does without where there are none.</remarks>
/// <param name="featureCount">Number of features.</param>
/// <param name="settings">How to learn.</param>
internal sealed class FieldTrainer(int featureCount, FieldSettings settings)
{
    private const int N = EntityLabels.Count;
    private const int Row = 16; // Two vectors; the cells after the labels stay zero.
    private const float Least = 1e-4f;
    private const float LeastGradient = 1e-3f;

    private readonly float[] _weights = new float[(long)featureCount * Row];
    private readonly float[] _squares = new float[(long)featureCount * Row];
    private readonly float[] _sums = new float[(long)featureCount * Row];
    private readonly int[] _seen = new int[featureCount];
    private readonly float[] _followSquares = new float[N * N];
    private readonly Transitions _transitions = new(new float[N * N]);
    private readonly LabelLattice _free = new();
    private readonly LabelLattice _bound = new();
    private readonly float[] _follow = new float[N * N];
    private readonly float[] _followSums = new float[N * N];
    private Shuffling _chance = new(0);
    private int[] _active = new int[4096];
    private int[] _ends = new int[256];
    private int _step;
    private int _summed;

    private (string Name, float[] Values)[] States =>
        [("weights", _weights), ("squares", _squares), ("sums", _sums), ("fsquares", _followSquares), ("fsums", _followSums)];

    /// <summary>The mean scores of neighbouring labels over the passes that were kept.</summary>
    public float[] MeanFollows() => [.. _followSums.Select(s => s / _summed)];

    /// <summary>The mean weights of a feature over the passes that were kept.</summary>
    public void MeanWeights(int feature, Span<float> weights)
    {
        for (var y = 0; y < N; y++) weights[y] = _sums[(feature * Row) + y] / _summed * (1 - settings.Dropout);
    }

    /// <summary>Adds the weights as they are now to the mean, which wavers less than they do.</summary>
    public void Keep()
    {
        _summed++;
        for (var feature = 0; feature < featureCount; feature++) CatchUp(feature);
        for (var i = 0; i < _sums.Length; i++) _sums[i] += _weights[i];
        for (var i = 0; i < _followSums.Length; i++) _followSums[i] += _transitions.Scores[i];
    }

    /// <summary>Forgets what was learned, but not the mean of what was kept: the mean of several runs errs less than any of them, as their random orders differ.</summary>
    public void Restart()
    {
        _step = 0;
        Array.Clear(_weights);
        Array.Clear(_squares);
        Array.Clear(_seen);
        Array.Clear(_followSquares);
        _transitions.Scores.Clear();
        _transitions.Refresh();
    }

    /// <summary>Adds all that is needed to go on later.</summary>
    public void Save(ModelWriter writer)
    {
        writer.Add<int>("counts", [_step, _summed]).Add<int>("seen", _seen).Add<float>("follow", _transitions.Scores.ToArray());
        foreach (var (name, values) in States) writer.Add<float>(name, values);
    }

    /// <summary>Goes on from what was saved.</summary>
    /// <exception cref="ModelFormatException">It has other features.</exception>
    public void Load(ModelFile file)
    {
        var counts = file.Block<int>("counts").Span;
        (_step, _summed) = (counts[0], counts[1]);
        if (file.Block<int>("seen").Length != featureCount) throw file.Problem($"it has {file.Block<int>("seen").Length} features, not {featureCount}: the corpora or settings differ.");
        file.Block<int>("seen").Span.CopyTo(_seen);
        file.Block<float>("follow").Span.CopyTo(_transitions.Scores);
        _transitions.Refresh();
        foreach (var (name, values) in States) file.Block<float>(name).Span.CopyTo(values);
        GC.KeepAlive(file);
    }

    /// <summary>Goes through chains once.</summary>
    /// <param name="chains">The chains in the order of this pass.</param>
    /// <param name="seed">Chooses what is left out.</param>
    /// <returns>Mean loss a chain, in nats.</returns>
    public double Pass(IReadOnlyList<FieldChain> chains, int seed)
    {
        _chance = new Shuffling(seed);
        var loss = 0.0;
        foreach (var chain in chains) loss += Learn(chain);
        return loss / chains.Count;
    }

    private double Learn(FieldChain chain)
    {
        var length = chain.Allowed.Length;
        _step++;
        _free.Start(length);
        _bound.Start(length);
        Choose(chain);
        Span<float> scores = stackalloc float[Row];
        for (int t = 0, at = 0; t < length; t++)
        {
            var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
            for (; at < _ends[t]; at++)
            {
                var row = _active[at] * Row;
                CatchUp(_active[at]);
                low += Vector256.LoadUnsafe(ref _weights[row]);
                high += Vector256.LoadUnsafe(ref _weights[row + 8]);
            }

            low.CopyTo(scores);
            high.CopyTo(scores[8..]);
            scores[..N].CopyTo(_free.Emissions(t));
            scores[..N].CopyTo(_bound.Emissions(t));
        }

        if (!_bound.Sum(_transitions, chain.Allowed) || !_free.Sum(_transitions)) return 0;
        Span<float> gradient = stackalloc float[Row];
        gradient.Clear();
        Array.Clear(_follow);
        for (int t = 0, at = 0; t < length; at = _ends[t], t++)
        {
            var size = 0f;
            for (var y = 0; y < N; y++)
            {
                gradient[y] = _free.Probability(t, y) - _bound.Probability(t, y);
                size += Math.Abs(gradient[y]);
            }

            for (var y = 0; y < N; y++)
            {
                foreach (var x in Transitions.Before(y)) _follow[(x * N) + y] += _free.Probability(_transitions, t, x, y) - _bound.Probability(_transitions, t, x, y);
            }

            if (size < LeastGradient) continue;
            var (low, high) = (Vector256.Create<float>(gradient), Vector256.Create<float>(gradient[8..]));
            foreach (var feature in _active.AsSpan(at, _ends[t] - at))
            {
                Update(feature * Row, low);
                Update((feature * Row) + 8, high);
            }
        }

        for (var y = 0; y < N; y++) _follow[(y * N) + EntityLabels.Outside] += _free.Probability(length - 1, y) - _bound.Probability(length - 1, y);
        UpdateFollow();
        return _free.LogSum - _bound.LogSum;
    }

    /// <summary>Chooses the features that are there this time.</summary>
    private void Choose(FieldChain chain)
    {
        var view = _chance.Next();
        var at = 0;
        if (_ends.Length < chain.Allowed.Length) _ends = new int[chain.Allowed.Length * 2];
        for (var t = 0; t < chain.Allowed.Length; t++)
        {
            var features = chain.Features[t];
            var count = view < settings.WithoutTags ? chain.Bare[t] : view < settings.WithoutTags + settings.WithoutTree ? chain.Tagged[t] : features.Length;
            if (_active.Length < at + count) Array.Resize(ref _active, (at + count) * 2);
            for (var k = 0; k < count; k++)
            {
                if (_chance.Next() >= settings.Dropout) _active[at++] = features[k];
            }

            _ends[t] = at;
        }
    }

    private void Update(int at, Vector256<float> gradient)
    {
        var squares = Vector256.LoadUnsafe(ref _squares[at]) + (gradient * gradient);
        squares.StoreUnsafe(ref _squares[at]);
        (Vector256.LoadUnsafe(ref _weights[at]) - (gradient * settings.Rate / Vector256.Sqrt(squares + Vector256.Create(Least)))).StoreUnsafe(ref _weights[at]);
    }

    private void UpdateFollow()
    {
        var scores = _transitions.Scores;
        for (var i = 0; i < scores.Length; i++)
        {
            var g = _follow[i];
            if (g == 0) continue;
            _followSquares[i] += g * g;
            scores[i] -= settings.Rate * g / MathF.Sqrt(_followSquares[i] + Least);
        }

        _transitions.Refresh();
    }

    private void CatchUp(int feature)
    {
        var missed = _step - _seen[feature];
        if (missed == 0) return;
        _seen[feature] = _step;
        if (settings.Penalty == 0) return;
        var loss = Vector256.Create(settings.Penalty * missed * settings.Rate);
        for (var at = feature * Row; at < (feature + 1) * Row; at += 8)
        {
            var weights = Vector256.LoadUnsafe(ref _weights[at]);
            var size = Vector256.Max(Vector256.Abs(weights) - (loss / Vector256.Sqrt(Vector256.LoadUnsafe(ref _squares[at]) + Vector256.Create(Least))), Vector256<float>.Zero);
            Vector256.ConditionalSelect(Vector256.LessThan(weights, Vector256<float>.Zero), -size, size).StoreUnsafe(ref _weights[at]);
        }
    }
}
