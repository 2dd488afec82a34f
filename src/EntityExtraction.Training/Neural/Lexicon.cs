using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Numbers word forms.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _forms = [];

    public int Count => _forms.Count;

    public string this[int word] => _forms[word];

    public int NumberOf(string form)
    {
        if (_numbers.TryGetValue(form, out var number)) return number;
        _numbers.Add(form, _forms.Count);
        _forms.Add(form);
        return _forms.Count - 1;
    }
}

/// <summary>The embedding rows of the words of a lexicon, and the vectors that words were given.</summary>
internal sealed class WordRows(WordFeatures features, Lexicon lexicon, WordVectors? vectors = null)
{
    private readonly List<int[]> _rows = [];
    private readonly List<float[]?> _vectors = [];

    /// <summary>Rows of the embedding table.</summary>
    public int TableRows => features.Rows;

    /// <summary>Words it knows the rows of.</summary>
    public int Count => _rows.Count;

    /// <summary>Numbers of a word's given vector; 0 if no words have one.</summary>
    public int VectorSize => vectors?.Size ?? 0;

    /// <summary>The given vector of a word; null if it has none.</summary>
    public float[]? VectorOf(int word) => _vectors[word];

    /// <summary>The rows of a word, its own first.</summary>
    public ReadOnlySpan<int> this[int word] => _rows[word];

    /// <summary>Finds the rows of the words that came to the lexicon.</summary>
    public void Update()
    {
        Span<int> rows = stackalloc int[WordFeatures.Most];
        while (_rows.Count < lexicon.Count)
        {
            var form = lexicon[_rows.Count];
            _rows.Add(rows[..features.Write(form, rows)].ToArray());
            _vectors.Add(vectors?.Of(WordFeatures.Key(form)));
        }
    }
}
