using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Memory for one batch of sentences on its way through the network. For one thread at a time; grows and is used again.</summary>
/// <remarks>Sentences lie side by side, longest first: row <c>_offsets[t] + s</c> holds token t of sentence s, so that a step of the recurrence is one product.</remarks>
internal sealed class NeuralWorkspace(NeuralModel model)
{
    // Rows a power of two apart would meet in a few sets of the processor's caches.
    private const int Gap = 16;

    private Piece[] _pieces = [];
    private int _count;
    private int _rows;
    private int[] _offsets = [];
    private int[] _rowOfToken = [];
    private int[] _tokens = [];
    private int[] _starts = [];
    private byte[] _input = [];
    private float[] _inputScales = [];
    private float[] _gates = [];
    private float[] _cells = [];
    private byte[] _first = [];
    private byte[] _second = [];
    private byte[] _ordered = [];
    private float[] _scores = [];
    private float[] _projected = [];
    private float[] _arcs = [];
    private float[] _candidates = [];
    private float[] _bias = [];
    private float[] _mixed = [];

    /// <summary>The pieces of the batch, longest first.</summary>
    public ReadOnlySpan<Piece> Pieces => _pieces.AsSpan(0, _count);

    public int[] HeadsOfPiece { get; private set; } = [];

    public int[] LabelsOfPiece { get; private set; } = [];

    public void Start(List<Piece> pieces)
    {
        _count = pieces.Count;
        Grow(ref _pieces, _count);
        pieces.CopyTo(_pieces);
        _pieces.AsSpan(0, _count).Sort(static (a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.First.CompareTo(b.First));
        var longest = _pieces[0].Length;
        Grow(ref _offsets, longest + 1);
        Grow(ref _starts, _count + 1);
        var active = _count;
        _offsets[0] = 0;
        for (var t = 0; t < longest; t++)
        {
            while (_pieces[active - 1].Length <= t) active--;
            _offsets[t + 1] = _offsets[t] + active;
        }

        _rows = _offsets[longest];
        Grow(ref _rowOfToken, _rows);
        Grow(ref _tokens, _rows);
        _starts[0] = 0;
        for (var s = 0; s < _count; s++)
        {
            var length = _pieces[s].Length;
            _starts[s + 1] = _starts[s] + length;
            for (var t = 0; t < length; t++)
            {
                _rowOfToken[_starts[s] + t] = _offsets[t] + s;
                _tokens[_offsets[t] + s] = _pieces[s].First + t;
            }
        }
    }

    public void Embed(ReadOnlySpan<string> forms, ReadOnlySpan<TextSpan> spans)
    {
        Grow(ref _input, _rows * model.Embedding);
        Grow(ref _inputScales, _rows);
        for (var r = 0; r < _rows; r++)
        {
            var vector = model.VectorOf(Dashes.FormOf(forms, spans, _tokens[r]));
            vector.Values.CopyTo(_input.AsSpan(r * model.Embedding));
            _inputScales[r] = vector.Scale;
        }
    }

    public void Encode()
    {
        Run(model.First, _input, _inputScales.AsSpan(0, _rows), ref _first);
        Run(model.Second, _first, [], ref _second);
    }

    /// <summary>Writes the best tag of each token of the batch.</summary>
    public void Tag(Span<Upos> universal, Span<string?> penn)
    {
        var layer = model.Tag;
        Grow(ref _scores, _rows * layer.Width);
        layer.Apply(_first, layer.Input, [], _scores, layer.Width, _rows, accumulate: false);
        model.TagAbove.Apply(_second, layer.Input, [], _scores, layer.Width, _rows, accumulate: true);
        for (var r = 0; r < _rows; r++)
        {
            var tag = Activations.Largest(_scores.AsSpan(r * layer.Width, layer.Output));
            universal[_tokens[r]] = model.Tags.Universal[tag];
            penn[_tokens[r]] = model.Tags.Penn[tag];
        }
    }

    /// <summary>Projects all tokens for the parser, sentence by sentence.</summary>
    public void ScoreTrees()
    {
        var (h2, layer, a) = (2 * model.Hidden, model.Heads, model.Arc);
        // Sentence by sentence from here on.
        Grow(ref _ordered, _rows * h2);
        for (var i = 0; i < _rows; i++) _second.AsSpan(_rowOfToken[i] * h2, h2).CopyTo(_ordered.AsSpan(i * h2));
        var width = layer.Width + Gap;
        Grow(ref _projected, _rows * width);
        layer.Apply(_ordered, h2, [], _projected, width, _rows, accumulate: false);
        for (var i = 0; i < _rows; i++) Activations.LeakyRelu(_projected.AsSpan(i * width, 2 * a));
        Grow(ref _arcs, _rows * a);
        model.Biaffine.Apply(_projected, width, _arcs, _rows);
    }

    /// <summary>Finds the heads and relations of the piece at a position in <see cref="Pieces"/>.</summary>
    public void ParsePiece(int s)
    {
        var (start, length, a, width) = (_starts[s], _pieces[s].Length, model.Arc, model.Heads.Width + Gap);
        var columns = length + 1;
        Grow(ref _candidates, a * columns);
        Grow(ref _scores, length * columns);
        Grow(ref _bias, columns);
        // Candidate heads, the root first.
        model.RootArc.CopyTo(_candidates, 0);
        for (var j = 0; j < length; j++) _projected.AsSpan(((start + j) * width) + a, a).CopyTo(_candidates.AsSpan((j + 1) * a));
        Gemm.Multiply(_arcs.AsSpan(start * a), a, 1, _candidates, 1, a, _scores, columns, length, columns, a, accumulate: false);
        for (var j = 0; j < columns; j++) _bias[j] = Activations.Dot(_candidates.AsSpan(j * a, a), model.HeadBias);
        for (var i = 0; i < length; i++)
        {
            var row = _scores.AsSpan(i * columns, columns);
            Activations.Add(row, _bias.AsSpan(0, columns), row);
        }

        if (HeadsOfPiece.Length < length) (HeadsOfPiece, LabelsOfPiece) = (new int[length], new int[length]);
        SpanningTree.Decode(_scores, columns, length, HeadsOfPiece.AsSpan(0, length));
        FindRelations(start, length, width);
    }

    private void FindRelations(int start, int length, int width)
    {
        var (a, l, layer) = (model.Arc, model.Label, model.Relation);
        Grow(ref _mixed, length * l);
        for (var i = 0; i < length; i++)
        {
            var head = HeadsOfPiece[i];
            var dependent = _projected.AsSpan(((start + i) * width) + (2 * a), l);
            var governor = head == 0 ? model.RootLabel : _projected.AsSpan(((start + head - 1) * width) + (2 * a) + l, l);
            Activations.Add(dependent, governor, _mixed.AsSpan(i * l, l));
        }

        Activations.LeakyRelu(_mixed.AsSpan(0, length * l));
        Grow(ref _scores, length * layer.Output);
        layer.Apply(_mixed, l, _scores, length);
        for (var i = 0; i < length; i++)
        {
            var row = _scores.AsSpan(i * layer.Output, layer.Output);
            row[model.Root] = float.NegativeInfinity;
            LabelsOfPiece[i] = Activations.Largest(row);
        }
    }

    /// <summary>Both directions run over the rows as they lie, one after the other in the same memory; the backward one begins at the last step.</summary>
    private void Run(LstmWeights weights, byte[] input, ReadOnlySpan<float> scales, ref byte[] output)
    {
        var h = weights.Hidden;
        var wide = (4 * h) + Gap;
        Grow(ref _gates, _rows * wide);
        Grow(ref _cells, _rows * h);
        Grow(ref output, _rows * 2 * h);
        var steps = _pieces[0].Length;
        for (var direction = 0; direction < 2; direction++)
        {
            var gates = weights.Gates[direction];
            gates.Apply(input, gates.Input, scales, _gates, wide, _rows, accumulate: false);
            var at = direction * h;
            for (var i = 0; i < steps; i++)
            {
                var t = direction == 0 ? i : steps - 1 - i;
                var (start, count) = (_offsets[t], _offsets[t + 1] - _offsets[t]);
                // The rows of the step before; going backward, sentences that end here have none.
                var (previous, linked) = i == 0 ? (0, 0) : direction == 0 ? (_offsets[t - 1], count) : (_offsets[t + 1], _offsets[t + 2] - _offsets[t + 1]);
                weights.Recurrent[direction].Apply(output.AsSpan((previous * 2 * h) + at), 2 * h, [], _gates.AsSpan(start * wide), wide, linked, accumulate: true);
                for (var k = 0; k < count; k++)
                {
                    var row = start + k;
                    Activations.LstmCell(_gates.AsSpan(row * wide, 4 * h), k < linked ? _cells.AsSpan((previous + k) * h, h) : [],
                        _cells.AsSpan(row * h, h), output.AsSpan((row * 2 * h) + at, h));
                }
            }
        }
    }

    private static void Grow<T>(ref T[] array, int size)
    {
        if (array.Length < size) array = new T[Math.Max(size, array.Length * 3 / 2)];
    }
}
