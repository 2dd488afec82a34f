using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Sizes of a network.</summary>
internal sealed record NetworkShape(int Embedding, int Hidden, int Arc, int Label, int Tags, int Labels);

/// <summary>How a network is learned.</summary>
internal sealed record Regularization(float Dropout = 0.33f, float WordDropout = 0.1f);

/// <summary>One encoder for tags and trees: embeddings, two bidirectional LSTM layers, a softmax tagger over both and a <see cref="TreeScorer"/>.</summary>
internal sealed class Network
{
    private readonly NetworkShape _shape;
    private readonly WordRows _rows;
    private readonly ParameterSource _source;
    private readonly Regularization _regularization;
    private readonly Dropout _dropout;
    private readonly WordEmbedding _embedding;
    private readonly BiLstm _first;
    private readonly BiLstm _second;
    private readonly Dense _tag;
    private readonly TreeScorer _trees;
    private readonly Parameter _tagAbove;
    private readonly Arena _arena = new();
    private Matrix _tags;

    public Network(NetworkShape shape, WordRows rows, Regularization regularization, int seed)
        : this(shape, rows, regularization, new Random(seed), null)
    {
    }

    private Network(NetworkShape shape, WordRows rows, Regularization regularization, Random random, IReadOnlyList<Parameter>? originals)
    {
        (_shape, _rows, _regularization, _source) = (shape, rows, regularization, new ParameterSource(random, originals));
        _embedding = new WordEmbedding(_source, rows, shape.Embedding);
        _first = new BiLstm(_source, "lstm1", shape.Embedding, shape.Hidden);
        _second = new BiLstm(_source, "lstm2", 2 * shape.Hidden, shape.Hidden);
        _tag = new Dense(_source, "tag", 2 * shape.Hidden, shape.Tags);
        _dropout = new Dropout();
        _trees = new TreeScorer(_source, shape, _dropout);
        _tagAbove = _source.Uniform("tagAbove", 2 * shape.Hidden, shape.Tags, 0);
        _embedding.Project();
    }

    public NetworkShape Shape => _shape;

    public IReadOnlyList<Parameter> Parameters => _source.Given;

    /// <summary>The embedding table.</summary>
    public Parameter Embeddings => _embedding.Table;

    /// <summary>What words' given vectors are multiplied with; null without them.</summary>
    public Parameter? Projection => _embedding.Projection;

    /// <summary>All weights but those of the embeddings, in the order in which the model file holds them.</summary>
    public IEnumerable<Parameter> DenseParameters => Parameters.Skip(1).Where(p => p != Projection);

    /// <summary>A network with the same weights and a gradient of its own, for a thread of its own.</summary>
    public Network Twin() => new(_shape, _rows, _regularization, new Random(0), Parameters);

    /// <summary>Starts the random choices anew.</summary>
    public void Reseed(int seed)
    {
        var random = new Random(seed);
        _dropout.Reseed(random);
        _embedding.Reseed(random);
    }

    /// <summary>Adds to the gradient what a batch tells, and returns the loss.</summary>
    public double Learn(PackedBatch batch)
    {
        _arena.Reset();
        var rate = _regularization.Dropout;
        var x = _embedding.Forward(batch, _regularization.WordDropout, _arena);
        var maskX = _dropout.Apply(x, rate, _arena);
        // A layer's own output is needed for its gradient; what is dropped is a copy.
        var first = _arena.Copy(_first.Forward(batch, x, _arena));
        var firstMask = _dropout.Apply(first, rate, _arena);
        var second = batch.Gather(_second.Forward(batch, first, _arena), _arena);
        var secondMask = _dropout.Apply(second, rate, _arena);

        var (h2, tags) = (2 * _shape.Hidden, _shape.Tags);
        var dFirstTags = _arena.Zeros(batch.Rows, h2);
        var scores = batch.Gather(_tag.Forward(first, _arena), _arena);
        Gemm.MultiplyPacked(second.Span, h2, _tagAbove.Packed, scores.Span, tags, batch.Rows, tags, h2, true);
        var loss = Classify(batch, scores, static s => s.Tags);
        var dSecond = _arena.Take(batch.Rows, h2);
        Gemm.MultiplyPacked(scores.Span, tags, _tagAbove.PackedTransposed, dSecond.Span, h2, batch.Rows, h2, tags, false);
        Gemm.MultiplyTransposed(second.Span, scores.Span, _tagAbove.Gradient, h2, tags, batch.Rows);
        _tag.Backward(batch.Scatter(scores, _arena), dFirstTags);

        if (Array.Exists(batch.Sentences, s => s.Heads is not null)) loss += _trees.Learn(batch, second, dSecond, rate, _arena);
        Vectors.Multiply(dSecond.Span, secondMask.Span);
        var dFirst = _second.Backward(batch, batch.Scatter(dSecond, _arena), _arena);
        Vectors.Add(dFirst.Span, dFirstTags.Span);
        Vectors.Multiply(dFirst.Span, firstMask.Span);
        var dx = _first.Backward(batch, dFirst, _arena);
        Vectors.Multiply(dx.Span, maskX.Span);
        _embedding.Backward(dx, _arena);
        return loss;
    }

    /// <summary>Reads a batch without learning, before its probabilities are asked for.</summary>
    public void Read(PackedBatch batch)
    {
        _arena.Reset();
        var first = _first.Forward(batch, _embedding.Forward(batch, 0, _arena), _arena);
        var second = batch.Gather(_second.Forward(batch, first, _arena), _arena);
        _trees.Read(second, _arena);
        _tags = _tag.Forward(batch.Gather(first, _arena), _arena);
        Gemm.MultiplyPacked(second.Span, 2 * _shape.Hidden, _tagAbove.Packed, _tags.Span, _shape.Tags, batch.Rows, _shape.Tags, 2 * _shape.Hidden, true);
        for (var i = 0; i < _tags.Rows; i++) Activations.Softmax(_tags.Row(i));
    }

    /// <summary>Probabilities of the tags of a sentence's tokens.</summary>
    public Matrix TagProbabilities(int start, int length) => _tags.Slice(start, length);

    /// <summary>Probabilities of the heads of a sentence's tokens, the root first.</summary>
    public Matrix ArcProbabilities(int start, int length) => _trees.ArcProbabilities(start, length, _arena);

    /// <summary>Probabilities of the relations of a sentence's tokens, given their heads.</summary>
    public Matrix RelationProbabilities(int[] heads, int start) => _trees.RelationProbabilities(heads, start, _arena);

    /// <summary>Turns scores into their gradient and returns the loss.</summary>
    internal static double Classify(PackedBatch batch, Matrix scores, Func<TrainingSentence, Labels?> known)
    {
        double loss = 0;
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var sentence = batch.Sentences[s];
            var labels = known(sentence);
            for (var i = 0; i < sentence.Length; i++)
            {
                var row = scores.Row(batch.Starts[s] + i);
                if (labels is null) row.Clear();
                else loss += labels.Loss(row, i, sentence.Weight);
            }
        }

        return loss;
    }
}
