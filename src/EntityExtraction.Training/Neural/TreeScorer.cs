using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Scores heads by a biaffine form and relations by a layer over dependent and head (Dozat and Manning, 2017; Kiperwasser and
/// Goldberg, 2016), with the gradient. Rows are tokens sentence by sentence.</summary>
internal sealed class TreeScorer
{
    private readonly NetworkShape _shape;
    private readonly Dropout _dropout;
    private readonly Dense _arcDependent;
    private readonly Dense _arcHead;
    private readonly Dense _labelDependent;
    private readonly Dense _labelHead;
    private readonly Dense _label;
    private readonly Parameter _biaffine;
    private readonly Parameter _headBias;
    private readonly Parameter _rootArc;
    private readonly Parameter _rootLabel;
    private Matrix _mixedDependents;
    private Matrix _heads;
    private Matrix _labelDependents;
    private Matrix _labelHeads;

    public TreeScorer(ParameterSource source, NetworkShape shape, Dropout dropout)
    {
        (_shape, _dropout) = (shape, dropout);
        var h2 = 2 * shape.Hidden;
        _arcDependent = new Dense(source, "arcDependent", h2, shape.Arc, true);
        _arcHead = new Dense(source, "arcHead", h2, shape.Arc, true);
        _labelDependent = new Dense(source, "labelDependent", h2, shape.Label);
        _labelHead = new Dense(source, "labelHead", h2, shape.Label);
        _label = new Dense(source, "label", shape.Label, shape.Labels);
        _biaffine = source.Weight("biaffine", shape.Arc, shape.Arc);
        _headBias = source.Uniform("headBias", 1, shape.Arc, 0.05f);
        _rootArc = source.Uniform("rootArc", 1, shape.Arc, 0.5f);
        _rootLabel = source.Uniform("rootLabel", 1, shape.Label, 0.5f);
    }

    /// <summary>Learns from the sentences whose trees are known: adds to the gradient of the tokens and returns the loss.</summary>
    public double Learn(PackedBatch batch, Matrix tokens, Matrix dTokens, float rate, Arena arena)
    {
        var (n, a, l) = (tokens.Rows, _shape.Arc, _shape.Label);
        var dependents = _arcDependent.Forward(tokens, arena);
        var dependentMask = _dropout.Apply(dependents, rate, arena);
        _heads = _arcHead.Forward(tokens, arena);
        var headMask = _dropout.Apply(_heads, rate, arena);
        Mix(dependents, arena);
        Matrix dMixedDependents = arena.Zeros(n, a), dHeads = arena.Zeros(n, a);
        double loss = 0;
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            if (batch.Sentences[s].Heads is not null) loss += LearnArcs(batch.Sentences[s], batch.Starts[s], dMixedDependents, dHeads, arena);
        }

        Gemm.MultiplyTransposed(dependents.Span, dMixedDependents.Span, _biaffine.Gradient, a, a, n);
        var dDependents = arena.Take(n, a);
        Gemm.MultiplyPacked(dMixedDependents.Span, a, _biaffine.PackedTransposed, dDependents.Span, a, n, a, a, false);
        Vectors.Multiply(dDependents.Span, dependentMask.Span);
        Vectors.Multiply(dHeads.Span, headMask.Span);
        _arcDependent.Backward(dDependents, dTokens);
        _arcHead.Backward(dHeads, dTokens);

        (_labelDependents, _labelHeads) = (_labelDependent.Forward(tokens, arena), _labelHead.Forward(tokens, arena));
        var pairs = arena.Zeros(n, l);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            if (batch.Sentences[s].Heads is { } heads) Pair(heads, batch.Starts[s], pairs.Slice(batch.Starts[s], heads.Length));
        }

        Activations.LeakyRelu(pairs.Span);
        var undropped = arena.Take(n, l);
        pairs.Span.CopyTo(undropped.Span);
        var pairMask = _dropout.Apply(pairs, rate, arena);
        var scores = _label.Forward(pairs, arena);
        loss += Network.Classify(batch, scores, static s => s.Heads is null ? null : s.Relations);
        var dPairs = arena.Zeros(n, l);
        _label.Backward(scores, dPairs);
        Vectors.Multiply(dPairs.Span, pairMask.Span);
        Rectifier.Backward(undropped.Span, dPairs.Span);
        var dLabelHeads = arena.Zeros(n, l);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            if (batch.Sentences[s].Heads is not { } heads) continue;
            var start = batch.Starts[s];
            for (var i = 0; i < heads.Length; i++) Vectors.Add(heads[i] == 0 ? _rootLabel.Gradient : dLabelHeads.Row(start + heads[i] - 1), dPairs.Row(start + i));
        }

        _labelDependent.Backward(dPairs, dTokens);
        _labelHead.Backward(dLabelHeads, dTokens);
        return loss;
    }

    /// <summary>Projects the tokens of a batch, before <see cref="ArcProbabilities"/> and <see cref="RelationProbabilities"/>.</summary>
    public void Read(Matrix tokens, Arena arena)
    {
        _heads = _arcHead.Forward(tokens, arena);
        Mix(_arcDependent.Forward(tokens, arena), arena);
        (_labelDependents, _labelHeads) = (_labelDependent.Forward(tokens, arena), _labelHead.Forward(tokens, arena));
    }

    /// <summary>For each token of a sentence the probabilities of its heads, the root first.</summary>
    public Matrix ArcProbabilities(int start, int length, Arena arena)
    {
        var scores = ScoreArcs(Candidates(start, length, arena), start, length, arena);
        for (var i = 0; i < length; i++) Activations.Softmax(scores.Row(i));
        return scores;
    }

    /// <summary>For each token of a sentence the probabilities of its relations, given its head.</summary>
    public Matrix RelationProbabilities(int[] heads, int start, Arena arena)
    {
        var pairs = arena.Take(heads.Length, _shape.Label);
        Pair(heads, start, pairs);
        Activations.LeakyRelu(pairs.Span);
        var scores = _label.Forward(pairs, arena);
        for (var i = 0; i < heads.Length; i++) Activations.Softmax(scores.Row(i));
        return scores;
    }

    private void Mix(Matrix dependents, Arena arena)
    {
        _mixedDependents = arena.Take(dependents.Rows, _shape.Arc);
        Gemm.MultiplyPacked(dependents.Span, _shape.Arc, _biaffine.Packed, _mixedDependents.Span, _shape.Arc, dependents.Rows, _shape.Arc, _shape.Arc, false);
    }

    /// <summary>The candidate heads of a sentence, the root first.</summary>
    private Matrix Candidates(int start, int length, Arena arena)
    {
        var candidates = arena.Take(length + 1, _shape.Arc);
        _rootArc.Value.CopyTo(candidates.Row(0));
        _heads.Slice(start, length).Span.CopyTo(candidates.From(1));
        return candidates;
    }

    private Matrix ScoreArcs(Matrix candidates, int start, int length, Arena arena)
    {
        var a = _shape.Arc;
        var scores = arena.Take(length, length + 1);
        Gemm.Multiply(_mixedDependents.Slice(start, length).Span, a, 1, candidates.Span, 1, a, scores.Span, length + 1, length, length + 1, a, false);
        var bias = arena.Take(1, length + 1);
        Gemm.Multiply(_headBias.Value, a, 1, candidates.Span, 1, a, bias.Span, length + 1, 1, length + 1, a, false);
        for (var i = 0; i < length; i++)
        {
            Vectors.Add(scores.Row(i), bias.Span);
            scores.Row(i)[i + 1] = -1e9f;
        }

        return scores;
    }

    private double LearnArcs(TrainingSentence sentence, int start, Matrix dMixedDependents, Matrix dHeads, Arena arena)
    {
        var (a, length) = (_shape.Arc, sentence.Length);
        var arcs = sentence.Arcs ?? new Labels(sentence.Heads!);
        var candidates = Candidates(start, length, arena);
        var scores = ScoreArcs(candidates, start, length, arena);
        double loss = 0;
        for (var i = 0; i < length; i++) loss += arcs.Loss(scores.Row(i), i, sentence.Weight);
        Gemm.Multiply(scores.Span, candidates.Span, dMixedDependents.Slice(start, length).Span, length, a, length + 1);
        var dCandidates = arena.Zeros(length + 1, a);
        Gemm.MultiplyTransposed(scores.Span, _mixedDependents.Slice(start, length).Span, dCandidates.Span, length + 1, a, length);
        var columns = arena.Zeros(1, length + 1);
        for (var i = 0; i < length; i++) Vectors.Add(columns.Span, scores.Row(i));
        for (var j = 0; j <= length; j++)
        {
            Vectors.AddScaled(dCandidates.Row(j), _headBias.Value, columns.Span[j]);
            Vectors.AddScaled(_headBias.Gradient, candidates.Row(j), columns.Span[j]);
        }

        Vectors.Add(_rootArc.Gradient, dCandidates.Row(0));
        dCandidates.Slice(1, length).Span.CopyTo(dHeads.Slice(start, length).Span);
        return loss;
    }

    private void Pair(int[] heads, int start, Matrix to)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            _labelDependents.Row(start + i).CopyTo(to.Row(i));
            Vectors.Add(to.Row(i), heads[i] == 0 ? _rootLabel.Value : _labelHeads.Row(start + heads[i] - 1));
        }
    }
}
