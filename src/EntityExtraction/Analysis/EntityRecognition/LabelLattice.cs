namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>A linear chain of labels over some words: the best path (Viterbi) and the probability of each label and span (forward-backward).</summary>
/// <remarks>Before the first and after the last word stands <see cref="EntityLabels.Outside"/>. Reuse one for many chains; not thread-safe.</remarks>
internal sealed class LabelLattice
{
    private const int N = EntityLabels.Count;

    private float[] _emissions = new float[N * 64];
    private float[] _potentials = new float[N * 64];
    private float[] _forward = new float[N * 64];
    private float[] _backward = new float[N * 64];
    private float[] _scale = new float[65];
    private byte[] _back = new byte[N * 64];

    /// <summary>Number of words.</summary>
    public int Length { get; private set; }

    /// <summary>The natural logarithm of the sum over all paths, after <see cref="Sum"/>.</summary>
    public double LogSum { get; private set; }

    /// <summary>Starts a chain.</summary>
    public void Start(int length)
    {
        Length = length;
        if (_emissions.Length >= length * N) return;
        var size = Math.Max(length, _emissions.Length / N * 2);
        _emissions = new float[size * N];
        _potentials = new float[size * N];
        _forward = new float[size * N];
        _backward = new float[size * N];
        _scale = new float[size + 1];
        _back = new byte[size * N];
    }

    /// <summary>The scores of the labels of a word, to be filled in.</summary>
    public Span<float> Emissions(int word) => _emissions.AsSpan(word * N, N);

    /// <summary>The scores of all words, one after the other.</summary>
    public Span<float> AllEmissions => _emissions.AsSpan(0, Length * N);

    /// <summary>Finds the best path.</summary>
    public void Best(Transitions transitions, Span<int> labels)
    {
        Span<float> before = stackalloc float[N];
        Span<float> now = stackalloc float[N];
        for (var y = 0; y < N; y++) before[y] = transitions.Score(EntityLabels.Outside, y) + _emissions[y];
        for (var t = 1; t < Length; t++)
        {
            var emissions = Emissions(t);
            var back = _back.AsSpan(t * N, N);
            for (var y = 0; y < N; y++)
            {
                var (best, score) = (0, float.NegativeInfinity);
                foreach (var x in Transitions.Before(y))
                {
                    var s = before[x] + transitions.Score(x, y);
                    if (s > score) (best, score) = (x, s);
                }

                now[y] = score + emissions[y];
                back[y] = (byte)best;
            }

            now.CopyTo(before);
        }

        var last = 0;
        for (var y = 1; y < N; y++)
        {
            if (before[y] + transitions.Score(y, EntityLabels.Outside) > before[last] + transitions.Score(last, EntityLabels.Outside)) last = y;
        }

        for (var t = Length - 1; t >= 0; t--)
        {
            labels[t] = last;
            last = _back[(t * N) + last];
        }
    }

    /// <summary>Sums over all paths.</summary>
    /// <param name="transitions">The transitions.</param>
    /// <param name="allowed">For each word the set of labels to consider, as bits; empty for all.</param>
    /// <returns>Whether there is a path at all.</returns>
    public bool Sum(Transitions transitions, ReadOnlySpan<int> allowed = default)
    {
        LogSum = 0;
        Span<float> first = stackalloc float[N];
        first.Clear();
        first[EntityLabels.Outside] = 1;
        for (var t = 0; t < Length; t++)
        {
            Exponentiate(t, allowed.IsEmpty ? EntityLabels.All : allowed[t]);
            var before = t == 0 ? first : _forward.AsSpan((t - 1) * N, N);
            var sum = 0f;
            for (var y = 0; y < N; y++)
            {
                var total = 0f;
                foreach (var x in Transitions.Before(y)) total += before[x] * transitions.Factor(x, y);
                sum += _forward[(t * N) + y] = total * _potentials[(t * N) + y];
            }

            if (!(sum > 0)) return false;
            Scale(t, sum);
        }

        var end = 0f;
        for (var y = 0; y < N; y++) end += _forward[((Length - 1) * N) + y] * transitions.Factor(y, EntityLabels.Outside);
        if (!(end > 0)) return false;
        _scale[Length] = end;
        LogSum += Math.Log(end);
        for (var y = 0; y < N; y++) _backward[((Length - 1) * N) + y] = transitions.Factor(y, EntityLabels.Outside) / end;
        for (var t = Length - 2; t >= 0; t--)
        {
            var here = _backward.AsSpan(t * N, N);
            here.Clear();
            for (var y = 0; y < N; y++)
            {
                var after = _backward[((t + 1) * N) + y] * _potentials[((t + 1) * N) + y] / _scale[t + 1];
                if (after == 0) continue;
                foreach (var x in Transitions.Before(y)) here[x] += transitions.Factor(x, y) * after;
            }
        }

        return true;
    }

    /// <summary>The probability of a label of a word, after <see cref="Sum"/>.</summary>
    public float Probability(int word, int label) => _forward[(word * N) + label] * _backward[(word * N) + label];

    /// <summary>The probability that a word has one label and the word before it another, after <see cref="Sum"/>.</summary>
    public float Probability(Transitions transitions, int word, int before, int label) =>
        (word == 0 ? before == EntityLabels.Outside ? 1 : 0 : _forward[((word - 1) * N) + before])
        * transitions.Factor(before, label) * _potentials[(word * N) + label] * _backward[(word * N) + label] / _scale[word];

    /// <summary>The probability that a span, as a whole and with both its ends, is of a type; after <see cref="Sum"/>.</summary>
    public float SpanProbability(Transitions transitions, int first, int end, int type)
    {
        var p = _forward[(first * N) + type];
        var label = type;
        for (var t = first + 1; t < end; t++)
        {
            p *= transitions.Factor(label, type + 1) * _potentials[(t * N) + type + 1] / _scale[t];
            label = type + 1;
        }

        if (end == Length) return p * transitions.Factor(label, EntityLabels.Outside) / _scale[Length];
        var rest = 0f;
        for (var y = 0; y < N; y++)
        {
            if (y != type + 1) rest += transitions.Factor(label, y) * _potentials[(end * N) + y] * _backward[(end * N) + y] / _scale[end];
        }

        return p * rest;
    }

    private void Exponentiate(int word, int allowed)
    {
        var emissions = Emissions(word);
        var most = float.NegativeInfinity;
        for (var y = 0; y < N; y++)
        {
            if ((allowed >> y & 1) != 0 && emissions[y] > most) most = emissions[y];
        }

        for (var y = 0; y < N; y++) _potentials[(word * N) + y] = (allowed >> y & 1) != 0 ? MathF.Exp(emissions[y] - most) : 0;
        LogSum += most;
    }

    private void Scale(int word, float sum)
    {
        _scale[word] = sum;
        LogSum += Math.Log(sum);
        for (var y = 0; y < N; y++) _forward[(word * N) + y] /= sum;
    }
}
