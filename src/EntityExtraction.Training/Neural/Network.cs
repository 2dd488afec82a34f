using System.Numerics;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Sizes of a network.</summary>
internal sealed record NetworkShape(int Embedding, int Hidden, int Arc, int Label, int Tags, int Labels);

/// <summary>One encoder for tags and trees: embeddings, two bidirectional LSTM layers, softmax taggers and a biaffine parser
/// (Kiperwasser and Goldberg, 2016; Dozat and Manning, 2017).</summary>
internal sealed class Network
{
    private readonly NetworkShape _shape;
    private readonly Random _random;
    private readonly Parameter _embeddings;
    private readonly BiLstm _first;
    private readonly BiLstm _second;
    private readonly Dense _tag;
    private readonly Dense _arcDependent;
    private readonly Dense _arcHead;
    private readonly Dense _labelDependent;
    private readonly Dense _labelHead;
    private readonly Dense _label;
    private readonly Parameter _biaffine;
    private readonly Parameter _headBias;
    private readonly Parameter _rootArc;
    private readonly Parameter _rootLabel;
    private int _step;

    public Network(NetworkShape shape, int rows, int seed)
    {
        _shape = shape;
        _random = new Random(seed);
        var (d, h) = (shape.Embedding, shape.Hidden);
        _embeddings = new Parameter("embeddings", rows, d, _random, 0.08f, sparse: true);
        _first = new BiLstm("lstm1", d, h, _random);
        _second = new BiLstm("lstm2", 2 * h, h, _random);
        _tag = new Dense("tag", 2 * h, shape.Tags, _random);
        _arcDependent = new Dense("arcDependent", 2 * h, shape.Arc, _random, true);
        _arcHead = new Dense("arcHead", 2 * h, shape.Arc, _random, true);
        _labelDependent = new Dense("labelDependent", 2 * h, shape.Label, _random);
        _labelHead = new Dense("labelHead", 2 * h, shape.Label, _random);
        _label = new Dense("label", shape.Label, shape.Labels, _random);
        _biaffine = Parameter.Dense("biaffine", shape.Arc, shape.Arc, _random);
        _headBias = new Parameter("headBias", 1, shape.Arc, _random, 0.05f);
        _rootArc = new Parameter("rootArc", 1, shape.Arc, _random, 0.5f);
        _rootLabel = new Parameter("rootLabel", 1, shape.Label, _random, 0.5f);
        Parameters =
        [
            _embeddings, .. _first.Parameters, .. _second.Parameters, .. _tag.Parameters, .. _arcDependent.Parameters, .. _arcHead.Parameters,
            .. _labelDependent.Parameters, .. _labelHead.Parameters, .. _label.Parameters, _biaffine, _headBias, _rootArc, _rootLabel,
        ];
    }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The embedding table.</summary>
    public Parameter Embeddings => _embeddings;

    /// <summary>All weights but the embeddings, in the order in which the model file holds them.</summary>
    public IEnumerable<Parameter> DenseParameters => Parameters.Skip(1);

    public float Dropout { get; init; } = 0.33f;

    public float WordDropout { get; init; } = 0.1f;

    /// <summary>Learns from a batch and returns the loss for each token.</summary>
    public double Learn(PackedBatch batch, float rate)
    {
        var (h2, a) = (2 * _shape.Hidden, _shape.Arc);
        var n = batch.Rows;
        var (x, kept) = Embed(batch, true);
        var maskX = Drop(x);
        var o1 = _first.Forward(batch, x);
        var mask1 = Drop(o1);
        var o2 = _second.Forward(batch, o1);
        var mask2 = Drop(o2);

        double loss = 0;
        var s1 = Gather(batch, o1, h2);
        var d1 = new float[n * h2];
        loss += Classify(batch, _tag, s1, d1, s => s.Tags, _shape.Tags);

        var dO2 = new float[n * h2];
        if (batch.Sentences.Any(s => s.Heads is not null))
        {
            var s2 = Gather(batch, o2, h2);
            var d2 = new float[n * h2];
            loss += Parse(batch, s2, d2);
            dO2 = Scatter(batch, d2, h2);
            Apply(mask2, dO2);
        }

        var dO1 = _second.Backward(batch, dO2);
        Vectors.Add(dO1, Scatter(batch, d1, h2));
        Apply(mask1, dO1);
        var dx = _first.Backward(batch, dO1);
        Apply(maskX, dx);
        for (var r = 0; r < n; r++)
        {
            var (rows, scale) = kept[r];
            var d = dx.AsSpan(r * _shape.Embedding, _shape.Embedding);
            foreach (var row in rows) Vectors.AddScaled(_embeddings.GradientRow(row), d, scale);
        }

        Step(rate);
        return loss / n;

        double Parse(PackedBatch b, float[] s2, float[] d2)
        {
            double total = 0;
            var ad = _arcDependent.Forward(s2, n);
            var maskAd = Drop(ad);
            var ah = _arcHead.Forward(s2, n);
            var maskAh = Drop(ah);
            var ld = _labelDependent.Forward(s2, n);
            var lh = _labelHead.Forward(s2, n);
            var ax = new float[n * a];
            Gemm.Multiply(ad, _biaffine.Value, ax, n, a, a);
            var (dAx, dAh) = (new float[n * a], new float[n * a]);
            var l = _shape.Label;
            var mixed = new float[n * l];
            for (var s = 0; s < b.Sentences.Length; s++)
            {
                var sentence = b.Sentences[s];
                if (sentence.Heads is null) continue;
                var (start, length) = (b.Starts[s], sentence.Length);
                var (candidates, scores) = ScoreArcs(ax, ah, start, length);
                for (var i = 0; i < length; i++)
                {
                    var row = scores.AsSpan(i * (length + 1), length + 1);
                    row[i + 1] = -1e9f;
                    total += Losses.Softmax(row, sentence.Heads[i], sentence.Weight);
                }

                Gemm.Multiply(scores, candidates, dAx.AsSpan(start * a, length * a), length, a, length + 1);
                var dCandidates = new float[(length + 1) * a];
                Gemm.MultiplyTransposed(scores, ax.AsSpan(start * a, length * a), dCandidates, length + 1, a, length);
                var columns = new float[length + 1];
                for (var i = 0; i < length; i++) Vectors.Add(columns, scores.AsSpan(i * (length + 1), length + 1));
                for (var j = 0; j <= length; j++)
                {
                    Vectors.AddScaled(dCandidates.AsSpan(j * a, a), _headBias.Value, columns[j]);
                    Vectors.AddScaled(_headBias.Gradient, candidates.AsSpan(j * a, a), columns[j]);
                }

                Vectors.Add(_rootArc.Gradient, dCandidates.AsSpan(0, a));
                dCandidates.AsSpan(a).CopyTo(dAh.AsSpan(start * a, length * a));

                for (var i = 0; i < length; i++)
                {
                    var head = sentence.Heads[i];
                    var to = mixed.AsSpan((start + i) * l, l);
                    ld.AsSpan((start + i) * l, l).CopyTo(to);
                    Vectors.Add(to, head == 0 ? _rootLabel.Value : lh.AsSpan((start + head - 1) * l, l));
                }
            }

            Activations.LeakyRelu(mixed);
            var negative = new bool[mixed.Length];
            for (var i = 0; i < mixed.Length; i++) negative[i] = mixed[i] < 0;
            var maskMixed = Drop(mixed);
            var dMixed = new float[n * l];
            total += Classify(b, _label, mixed, dMixed, s => s.Labels, _shape.Labels);
            Apply(maskMixed, dMixed);
            for (var i = 0; i < dMixed.Length; i++) if (negative[i]) dMixed[i] *= Activations.Leak;
            var dLh = new float[n * l];
            for (var s = 0; s < b.Sentences.Length; s++)
            {
                var sentence = b.Sentences[s];
                if (sentence.Heads is null) continue;
                var start = b.Starts[s];
                for (var i = 0; i < sentence.Length; i++)
                {
                    var head = sentence.Heads[i];
                    Vectors.Add(head == 0 ? _rootLabel.Gradient : dLh.AsSpan((start + head - 1) * l, l), dMixed.AsSpan((start + i) * l, l));
                }
            }

            var dAd = new float[n * a];
            Gemm.MultiplyTransposed(ad, dAx, _biaffine.Gradient, a, a, n);
            Gemm.Multiply(dAx, _biaffine.GetTransposed(), dAd, n, a, a);
            Apply(maskAd, dAd);
            Apply(maskAh, dAh);
            _arcDependent.Backward(dAd, d2, n);
            _arcHead.Backward(dAh, d2, n);
            _labelDependent.Backward(dMixed, d2, n);
            _labelHead.Backward(dLh, d2, n);
            return total;
        }
    }

    /// <summary>Predicts all columns of the sentences of a batch.</summary>
    public Prediction[] Predict(PackedBatch batch)
    {
        var (h2, a, l) = (2 * _shape.Hidden, _shape.Arc, _shape.Label);
        var n = batch.Rows;
        var (x, _) = Embed(batch, false);
        var o1 = _first.Forward(batch, x);
        var o2 = _second.Forward(batch, o1);
        var s1 = Gather(batch, o1, h2);
        var s2 = Gather(batch, o2, h2);
        var tags = _tag.Forward(s1, n);
        var ad = _arcDependent.Forward(s2, n);
        var ah = _arcHead.Forward(s2, n);
        var ld = _labelDependent.Forward(s2, n);
        var lh = _labelHead.Forward(s2, n);
        var ax = new float[n * a];
        Gemm.Multiply(ad, _biaffine.Value, ax, n, a, a);
        var result = new Prediction[batch.Sentences.Length];
        for (var s = 0; s < result.Length; s++)
        {
            var (start, length) = (batch.Starts[s], batch.Sentences[s].Length);
            var (_, scores) = ScoreArcs(ax, ah, start, length);
            var heads = new int[length];
            SpanningTree.Decode(scores, length + 1, length, heads);
            var mixed = new float[length * l];
            for (var i = 0; i < length; i++)
            {
                var to = mixed.AsSpan(i * l, l);
                ld.AsSpan((start + i) * l, l).CopyTo(to);
                Vectors.Add(to, heads[i] == 0 ? _rootLabel.Value : lh.AsSpan((start + heads[i] - 1) * l, l));
            }

            Activations.LeakyRelu(mixed);
            var labels = _label.Forward(mixed, length);
            result[s] = new Prediction(Best(tags, start, length, _shape.Tags), heads, Best(labels, 0, length, _shape.Labels));
        }

        return result;
    }

    /// <summary>The candidate heads of a sentence, the root first, and the score of each for each token.</summary>
    private (float[] Candidates, float[] Scores) ScoreArcs(float[] dependents, float[] heads, int start, int length)
    {
        var a = _shape.Arc;
        var candidates = new float[(length + 1) * a];
        _rootArc.Value.CopyTo(candidates, 0);
        heads.AsSpan(start * a, length * a).CopyTo(candidates.AsSpan(a));
        var transposed = Transpose(candidates, length + 1, a);
        var scores = new float[length * (length + 1)];
        Gemm.Multiply(dependents.AsSpan(start * a, length * a), transposed, scores, length, length + 1, a);
        var bias = new float[length + 1];
        Gemm.Multiply(_headBias.Value, transposed, bias, 1, length + 1, a);
        for (var i = 0; i < length; i++) Vectors.Add(scores.AsSpan(i * (length + 1), length + 1), bias);
        return (candidates, scores);
    }

    private static int[] Best(float[] scores, int start, int count, int classes)
    {
        var best = new int[count];
        for (var i = 0; i < count; i++)
        {
            var row = scores.AsSpan((start + i) * classes, classes);
            for (var c = 1; c < classes; c++) if (row[c] > row[best[i]]) best[i] = c;
        }

        return best;
    }

    private static float[] Transpose(float[] values, int rows, int columns)
    {
        var result = new float[values.Length];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++) result[(j * rows) + i] = values[(i * columns) + j];
        }

        return result;
    }

    private static double Classify(PackedBatch batch, Dense layer, float[] x, float[] dx, Func<TrainingSentence, int[]?> gold, int classes)
    {
        if (batch.Sentences.All(s => gold(s) is null)) return 0;
        double loss = 0;
        var scores = layer.Forward(x, batch.Rows);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var sentence = batch.Sentences[s];
            var golds = gold(sentence);
            for (var i = 0; i < sentence.Length; i++)
            {
                loss += Losses.Softmax(scores.AsSpan((batch.Starts[s] + i) * classes, classes), golds?[i] ?? -1, sentence.Weight);
            }
        }

        layer.Backward(scores, dx, batch.Rows);
        return loss;
    }

    private (float[] X, (int[] Rows, float Scale)[] Kept) Embed(PackedBatch batch, bool learning)
    {
        var d = _shape.Embedding;
        var x = new float[batch.Rows * d];
        var kept = new (int[], float)[batch.Rows];
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var sentence = batch.Sentences[s];
            for (var t = 0; t < sentence.Length; t++)
            {
                var rows = sentence.Features[t];
                if (learning && _random.NextDouble() < WordDropout)
                {
                    rows = (int[])rows.Clone();
                    rows[0] = 0;
                }

                var row = batch.RowOfToken[batch.Starts[s] + t];
                var scale = 1f;
                kept[row] = (rows, scale);
                var to = x.AsSpan(row * d, d);
                foreach (var r in rows) Vectors.AddScaled(to, _embeddings.Row(r), scale);
            }
        }

        return (x, kept);
    }

    private float[] Drop(float[] values)
    {
        var mask = new float[values.Length];
        var scale = 1 / (1 - Dropout);
        var limit = (uint)(Dropout * uint.MaxValue);
        var state = (ulong)_random.NextInt64() | 1;
        for (var i = 0; i < mask.Length; i++)
        {
            // One draw serves two elements.
            if ((i & 1) == 0)
            {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
            }

            mask[i] = (uint)(state >> (32 * (i & 1))) >= limit ? scale : 0;
        }

        Apply(mask, values);
        return mask;
    }

    private static void Apply(float[] mask, float[] values)
    {
        VectorSpan m = new(mask), v = new(values);
        var i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count) v[i] *= m[i];
        for (; i < values.Length; i++) values[i] *= mask[i];
    }

    private static float[] Gather(PackedBatch batch, float[] values, int width)
    {
        var result = new float[values.Length];
        for (var i = 0; i < batch.Rows; i++) values.AsSpan(batch.RowOfToken[i] * width, width).CopyTo(result.AsSpan(i * width));
        return result;
    }

    private static float[] Scatter(PackedBatch batch, float[] values, int width)
    {
        var result = new float[values.Length];
        for (var i = 0; i < batch.Rows; i++) values.AsSpan(i * width, width).CopyTo(result.AsSpan(batch.RowOfToken[i] * width));
        return result;
    }

    private void Step(float rate)
    {
        const float Beta1 = 0.9f, Beta2 = 0.98f;
        _step++;
        var norm = Math.Sqrt(Parameters.Sum(p => p.SquaredNorm()));
        var clip = norm > 5 ? (float)(5 / norm) : 1f;
        var (c1, c2) = (1 - MathF.Pow(Beta1, _step), 1 - MathF.Pow(Beta2, _step));
        foreach (var p in Parameters) p.Step(rate, clip, Beta1, Beta2, c1, c2);
    }
}

/// <summary>What the network says of a sentence; heads counted from 1, 0 for the root.</summary>
internal sealed record Prediction(int[] Tags, int[] Heads, int[] Labels);
