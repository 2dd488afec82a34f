using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>The vectors of words: sums of rows of a table and of the word's given vector, projected, with their gradient. A word's own row is now
/// and then taken for the unknown word's.</summary>
internal sealed class WordEmbedding(ParameterSource source, WordRows rows, int size)
{
    private readonly Parameter _table = source.Uniform("embeddings", rows.TableRows, size, 0.08f, sparse: true);
    private readonly List<int> _words = [];
    private Parameter? _projection;
    private Matrix _given;
    private Random _random = new(0);
    private int[] _places = [];
    private int[] _placeOfRow = [];
    private int[] _ownRow = [];

    public Parameter Table => _table;

    /// <summary>What given vectors are multiplied with; null without them.</summary>
    public Parameter? Projection => _projection;

    /// <summary>Takes the projection of given vectors from the source, if words have any. It is the last of a network's parameters.</summary>
    public void Project()
    {
        if (rows.VectorSize > 0) _projection = source.Weight("projection", rows.VectorSize, size);
    }

    public void Reseed(Random random) => _random = new Random(random.Next());

    public Matrix Forward(PackedBatch batch, float wordDropout, Arena arena)
    {
        // A word that stands more than once in the batch is summed once.
        if (_places.Length < rows.Count) Array.Resize(ref _places, rows.Count);
        if (_placeOfRow.Length < batch.Rows) (_placeOfRow, _ownRow) = (new int[batch.Rows], new int[batch.Rows]);
        _words.Clear();
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var words = batch.Sentences[s].Words;
            for (var t = 0; t < words.Length; t++)
            {
                var word = words[t];
                if (_places[word] == 0)
                {
                    _words.Add(word);
                    _places[word] = _words.Count;
                }

                var row = batch.RowOfToken[batch.Starts[s] + t];
                _placeOfRow[row] = _places[word] - 1;
                _ownRow[row] = wordDropout > 0 && _random.NextDouble() < wordDropout ? 0 : rows[word][0];
            }
        }

        var sums = arena.Zeros(_words.Count, size);
        for (var i = 0; i < _words.Count; i++)
        {
            _places[_words[i]] = 0;
            var to = sums.Row(i);
            foreach (var r in rows[_words[i]][1..]) Vectors.Add(to, _table.Row(r));
        }

        if (_projection is not null)
        {
            _given = arena.Zeros(_words.Count, rows.VectorSize);
            for (var i = 0; i < _words.Count; i++) rows.VectorOf(_words[i])?.CopyTo(_given.Row(i));
            Gemm.MultiplyPacked(_given.Span, rows.VectorSize, _projection.Packed, sums.Span, size, _words.Count, size, rows.VectorSize, accumulate: true);
        }

        var x = arena.Take(batch.Rows, size);
        for (var r = 0; r < batch.Rows; r++)
        {
            sums.Row(_placeOfRow[r]).CopyTo(x.Row(r));
            Vectors.Add(x.Row(r), _table.Row(_ownRow[r]));
        }

        return x;
    }

    public void Backward(Matrix dx, Arena arena)
    {
        var sums = arena.Zeros(_words.Count, size);
        for (var r = 0; r < dx.Rows; r++)
        {
            Vectors.Add(sums.Row(_placeOfRow[r]), dx.Row(r));
            Vectors.Add(_table.GradientRow(_ownRow[r]), dx.Row(r));
        }

        for (var i = 0; i < _words.Count; i++)
        {
            foreach (var r in rows[_words[i]][1..]) Vectors.Add(_table.GradientRow(r), sums.Row(i));
        }

        if (_projection is not null) Gemm.MultiplyTransposed(_given.Span, sums.Span, _projection.Gradient, rows.VectorSize, size, _words.Count);
    }
}
