using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Neural;

/// <summary>The weights of the network. Immutable but for a cache of word vectors; thread-safe.</summary>
internal sealed class NeuralModel
{
    // Word vectors are sums of some thirty rows; frequent words are summed once. The bound keeps odd texts from filling the memory.
    private const int CachedWords = 30_000;

    private readonly ConcurrentDictionary<string, WordVector> _vectors = new(StringComparer.Ordinal);
    private readonly ModelFile _file;
    private readonly ModelBlock<sbyte> _embeddings;
    private readonly ModelBlock<float> _scales;
    private readonly WordFeatures _features;
    private int _cached;

    public NeuralModel(ModelFile file, WordClasses classes)
    {
        _file = file;
        var shape = file.Block<int>("shape").Span;
        if (shape.Length != 6) throw file.Problem("its shape has no six sizes.");
        (Embedding, Hidden, Arc, Label) = (shape[0], shape[1], shape[2], shape[3]);
        Tags = new TagSet(file.Strings("tags"));
        Relations = [.. file.Strings("labels").Select(DeprelExtensions.Parse)];
        Root = Array.IndexOf(Relations, Deprel.Root);
        _features = new WordFeatures(file.Block<ulong>("vocab").Span, classes);
        _embeddings = file.Block<sbyte>("embed");
        _scales = file.Block<float>("scales");
        if (_scales.Length != _features.Rows || _embeddings.Length != (long)_features.Rows * Embedding) throw file.Problem("its embeddings do not fit its vocabulary.");

        var dense = new WeightReader(file);
        First = new LstmWeights(dense, Embedding, Hidden);
        Second = new LstmWeights(dense, 2 * Hidden, Hidden);
        Tag = dense.Layer(2 * Hidden, Tags.Count);
        Heads = dense.SideBySide(2 * Hidden, Arc, Arc, Label, Label);
        Relation = new FloatLayer(dense.Take(Label * Relations.Length), dense.Take(Relations.Length), Label, Relations.Length);
        Biaffine = new FloatLayer(dense.Take(Arc * Arc), [], Arc, Arc);
        HeadBias = dense.Take(Arc);
        RootArc = dense.Take(Arc);
        RootLabel = dense.Take(Label);
        TagAbove = new ByteLayer(dense.Take(2 * Hidden * Tags.Count), [], 2 * Hidden, Tags.Count);
        dense.End();
    }

    public int Embedding { get; }
    public int Hidden { get; }
    public int Arc { get; }
    public int Label { get; }
    public TagSet Tags { get; }
    public Deprel[] Relations { get; }

    /// <summary>The place of the root's relation.</summary>
    public int Root { get; }

    public LstmWeights First { get; }
    public LstmWeights Second { get; }
    public ByteLayer Tag { get; }

    /// <summary>What the second layer adds to the scores of tags.</summary>
    public ByteLayer TagAbove { get; }

    /// <summary>The four projections of the parser side by side: dependent and head of an arc, dependent and head of a relation.</summary>
    public ByteLayer Heads { get; }

    public FloatLayer Relation { get; }
    public FloatLayer Biaffine { get; }
    public float[] HeadBias { get; }
    public float[] RootArc { get; }
    public float[] RootLabel { get; }

    /// <summary>The vector of a word.</summary>
    public WordVector VectorOf(string form)
    {
        if (_vectors.TryGetValue(form, out var known)) return known;
        Span<float> sum = stackalloc float[Embedding];
        sum.Clear();
        Span<int> rows = stackalloc int[WordFeatures.Most];
        foreach (var row in rows[.._features.Write(form, rows)]) AddRow(row, sum);
        GC.KeepAlive(_file);
        var bytes = new byte[Embedding];
        var vector = new WordVector(bytes, ByteLayer.Quantize(sum, bytes));
        if (_cached < CachedWords && _vectors.TryAdd(form, vector)) Interlocked.Increment(ref _cached);
        return vector;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(int row, Span<float> to)
    {
        var values = _embeddings.Span.Slice(row * Embedding, Embedding);
        var scale = _scales[row];
        for (var i = 0; i < to.Length; i++) to[i] += values[i] * scale;
    }
}

/// <summary>Takes weights off a model one after the other.</summary>
internal sealed class WeightReader(ModelFile file)
{
    private readonly ModelBlock<Half> _values = file.Block<Half>("dense");
    private int _at;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Take(int count)
    {
        if (count > _values.Length - _at) throw file.Problem("it has fewer weights than its shape says.");
        var result = new float[count];
        var values = _values.Span.Slice(_at, count);
        for (var i = 0; i < count; i++) result[i] = (float)values[i];
        _at += count;
        return result;
    }

    public ByteLayer Layer(int input, int output) => new(Take(input * output), Take(output), input, output);

    /// <summary>One layer over the same input for each direction.</summary>
    public ByteLayer[] Directions(int input, int output)
    {
        var (weight, bias) = (Take(input * 2 * output), Take(2 * output));
        return [Part(0), Part(output)];

        ByteLayer Part(int from)
        {
            var own = new float[input * output];
            for (var i = 0; i < input; i++) weight.AsSpan((i * 2 * output) + from, output).CopyTo(own.AsSpan(i * output));
            return new ByteLayer(own, bias.AsSpan(from, output), input, output);
        }
    }

    /// <summary>Several layers over the same input as one.</summary>
    public ByteLayer SideBySide(int input, params ReadOnlySpan<int> outputs)
    {
        var width = 0;
        foreach (var output in outputs) width += output;
        var (weight, bias, at) = (new float[input * width], new float[width], 0);
        foreach (var output in outputs)
        {
            var part = Take(input * output);
            for (var i = 0; i < input; i++) part.AsSpan(i * output, output).CopyTo(weight.AsSpan((i * width) + at));
            Take(output).CopyTo(bias, at);
            at += output;
        }

        return new ByteLayer(weight, bias, input, width);
    }

    public void End()
    {
        if (_at != _values.Length) throw file.Problem("it has more weights than its shape says.");
        GC.KeepAlive(file);
    }
}

/// <summary>The vector of a word in bytes, and its scale (see <see cref="ByteLayer"/>).</summary>
internal sealed record WordVector(byte[] Values, float Scale);

/// <summary>A dense layer with single-precision weights.</summary>
internal sealed class FloatLayer
{
    private readonly float[] _panels;
    private readonly float[] _bias;

    public FloatLayer(float[] weight, float[] bias, int input, int output)
    {
        (Input, Output, _bias) = (input, output, bias);
        _panels = new float[Gemm.PackedLength(output, input)];
        Gemm.Pack(weight, output, 1, output, input, _panels);
    }

    public int Input { get; }
    public int Output { get; }

    /// <summary><c>output = input * weight + bias</c> for n rows; <paramref name="inputRow"/> from row to row of the input.</summary>
    public void Apply(ReadOnlySpan<float> input, int inputRow, Span<float> output, int n)
    {
        if (_bias.Length > 0) for (var r = 0; r < n; r++) _bias.CopyTo(output[(r * Output)..]);
        Gemm.MultiplyPacked(input, inputRow, _panels, output, Output, n, Output, Input, accumulate: _bias.Length > 0);
    }
}

/// <summary>A bidirectional LSTM layer: gates input, forget, output, candidate; forward, then backward.</summary>
internal sealed class LstmWeights(WeightReader reader, int input, int hidden)
{
    public ByteLayer[] Gates { get; } = reader.Directions(input, 4 * hidden);
    public ByteLayer[] Recurrent { get; } =
    [
        new(reader.Take(hidden * 4 * hidden), [], hidden, 4 * hidden),
        new(reader.Take(hidden * 4 * hidden), [], hidden, 4 * hidden),
    ];
    public int Hidden => hidden;
}
