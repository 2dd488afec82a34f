using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<string, float[]> _vectors = new(StringComparer.Ordinal);
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
        _features = new WordFeatures(file.Block<ulong>("vocab").Span, classes);
        _embeddings = file.Block<sbyte>("embed");
        _scales = file.Block<float>("scales");
        if (_scales.Length != _features.Rows || _embeddings.Length != (long)_features.Rows * Embedding) throw file.Problem("its embeddings do not fit its vocabulary.");

        var dense = new WeightReader(file);
        First = new LstmWeights(dense, Embedding, Hidden);
        Second = new LstmWeights(dense, 2 * Hidden, Hidden);
        Tag = dense.Layer(2 * Hidden, Tags.Count);
        Heads = DenseWeights.SideBySide(dense.Layer(2 * Hidden, Arc), dense.Layer(2 * Hidden, Arc), dense.Layer(2 * Hidden, Label), dense.Layer(2 * Hidden, Label));
        Relation = dense.Layer(Label, Relations.Length);
        Biaffine = dense.Take(Arc * Arc);
        HeadBias = dense.Take(Arc);
        RootArc = dense.Take(Arc);
        RootLabel = dense.Take(Label);
        dense.End();
    }

    public int Embedding { get; }
    public int Hidden { get; }
    public int Arc { get; }
    public int Label { get; }
    public TagSet Tags { get; }
    public Deprel[] Relations { get; }
    public LstmWeights First { get; }
    public LstmWeights Second { get; }
    public DenseWeights Tag { get; }

    /// <summary>The four projections of the parser side by side: dependent and head of an arc, dependent and head of a relation.</summary>
    public DenseWeights Heads { get; }

    public DenseWeights Relation { get; }
    public float[] Biaffine { get; }
    public float[] HeadBias { get; }
    public float[] RootArc { get; }
    public float[] RootLabel { get; }

    /// <summary>The vector of a word.</summary>
    public ReadOnlySpan<float> VectorOf(string form)
    {
        if (_vectors.TryGetValue(form, out var vector)) return vector;
        vector = new float[Embedding];
        Span<int> rows = stackalloc int[WordFeatures.Most];
        foreach (var row in rows[.._features.Write(form, rows)]) AddRow(row, vector);
        GC.KeepAlive(_file);
        if (_cached < CachedWords && _vectors.TryAdd(form, vector)) Interlocked.Increment(ref _cached);
        return vector;
    }

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

    public float[] Take(int count)
    {
        if (count > _values.Length - _at) throw file.Problem("it has fewer weights than its shape says.");
        var result = new float[count];
        var values = _values.Span.Slice(_at, count);
        for (var i = 0; i < count; i++) result[i] = (float)values[i];
        _at += count;
        return result;
    }

    public DenseWeights Layer(int input, int output) => new(Take(input * output), Take(output), input, output);

    public void End()
    {
        if (_at != _values.Length) throw file.Problem("it has more weights than its shape says.");
        GC.KeepAlive(file);
    }
}

/// <summary>A dense layer. Columns are padded to whole vector registers.</summary>
internal sealed class DenseWeights
{
    public const int Register = 16;

    public DenseWeights(float[] weight, float[] bias, int input, int output)
    {
        (Input, Output, Width) = (input, output, Pad(output));
        Weight = new float[input * Width];
        Bias = new float[Width];
        for (var i = 0; i < input; i++) weight.AsSpan(i * output, output).CopyTo(Weight.AsSpan(i * Width));
        bias.CopyTo(Bias, 0);
    }

    public float[] Weight { get; }
    public float[] Bias { get; }
    public int Input { get; }
    public int Output { get; }

    /// <summary>Columns with padding.</summary>
    public int Width { get; }

    public static int Pad(int columns) => (columns + Register - 1) / Register * Register;

    public static DenseWeights SideBySide(params DenseWeights[] layers)
    {
        var (input, width) = (layers[0].Input, layers.Sum(l => l.Output));
        var (weight, bias, at) = (new float[input * width], new float[width], 0);
        foreach (var layer in layers)
        {
            for (var i = 0; i < input; i++) layer.Weight.AsSpan(i * layer.Width, layer.Output).CopyTo(weight.AsSpan((i * width) + at));
            layer.Bias.AsSpan(0, layer.Output).CopyTo(bias.AsSpan(at));
            at += layer.Output;
        }

        return new DenseWeights(weight, bias, input, width);
    }

    /// <summary><c>output = input * weight + bias</c> for n rows.</summary>
    public void Apply(ReadOnlySpan<float> input, Span<float> output, int n)
    {
        for (var r = 0; r < n; r++) Bias.CopyTo(output[(r * Width)..]);
        Gemm.Multiply(input, Weight, output, n, Width, Input, accumulate: true);
    }
}

/// <summary>A bidirectional LSTM layer: gates input, forget, output, candidate; forward, then backward.</summary>
internal sealed class LstmWeights(WeightReader reader, int input, int hidden)
{
    public DenseWeights Gates { get; } = reader.Layer(input, 8 * hidden);
    public float[] Forward { get; } = reader.Take(hidden * 4 * hidden);
    public float[] Backward { get; } = reader.Take(hidden * 4 * hidden);
    public int Hidden => hidden;
}
