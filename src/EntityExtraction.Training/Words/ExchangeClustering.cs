namespace EntityExtraction.Training.Words;

/// <summary>Sorts words into classes so that the class of a word tells most about its neighbours on both sides.</summary>
/// <remarks>The exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word in turn moves to the class that raises the
/// likelihood of a class bigram model most, until few move.</remarks>
internal sealed class ExchangeClustering
{
    private readonly int _classCount;
    private readonly int[] _classOf;
    private readonly int[] _frequency;
    private readonly (int Word, int Count)[][] _before, _after;
    private readonly int[] _classAfter; // [word * classes + class]: how often the class follows the word
    private readonly int[] _classBefore;
    private readonly long[] _classFrequency;
    private readonly double[] _log;

    /// <param name="words">Number of words; 0 is the sentence border, which keeps a class of its own. Lower numbers are more frequent.</param>
    /// <param name="text">Word numbers; borders between sentences.</param>
    /// <param name="classCount">Number of classes.</param>
    public ExchangeClustering(int words, IReadOnlyList<int> text, int classCount)
    {
        _classCount = classCount;
        _frequency = new int[words];
        var pairs = new Dictionary<long, int>();
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i] < 0) continue;
            _frequency[text[i]]++;
            if (i > 0 && text[i - 1] >= 0) pairs[((long)text[i - 1] * words) + text[i]] = pairs.GetValueOrDefault(((long)text[i - 1] * words) + text[i]) + 1;
        }

        var (before, after) = (new List<(int, int)>[words], new List<(int, int)>[words]);
        for (var w = 0; w < words; w++) (before[w], after[w]) = ([], []);
        foreach (var (pair, count) in pairs.OrderBy(p => p.Key))
        {
            var (left, right) = ((int)(pair / words), (int)(pair % words));
            after[left].Add((right, count));
            before[right].Add((left, count));
        }

        (_before, _after) = ([.. before.Select(b => b.ToArray())], [.. after.Select(a => a.ToArray())]);
        _classOf = new int[words];
        _classFrequency = new long[classCount];
        (_classAfter, _classBefore) = (new int[words * classCount], new int[words * classCount]);
        _log = new double[_frequency.Max() + 2];
        for (var n = 1; n < _log.Length; n++) _log[n] = n * Math.Log(n);
        for (var w = 0; w < words; w++) Count(w, _classOf[w] = w == 0 ? 0 : 1 + ((w - 1) % (classCount - 1)), 1);
    }

    /// <summary>Goes through all words once.</summary>
    /// <returns>Number of words that moved.</returns>
    public int Pass()
    {
        var moved = 0;
        var gain = new double[_classCount];
        for (var w = 1; w < _classOf.Length; w++)
        {
            var from = _classOf[w];
            Count(w, from, -1);
            Array.Clear(gain);
            Add(_before[w], _classAfter, gain);
            Add(_after[w], _classBefore, gain);
            var best = from;
            for (var c = 1; c < _classCount; c++)
            {
                gain[c] -= 2 * (Entropy(_classFrequency[c] + _frequency[w]) - Entropy(_classFrequency[c]));
            }

            for (var c = 1; c < _classCount; c++)
            {
                if (gain[c] > gain[best] + 1e-9) best = c;
            }

            if (best != from) moved++;
            Count(w, _classOf[w] = best, 1);
        }

        return moved;
    }

    /// <summary>The class of a word.</summary>
    public int ClassOf(int word) => _classOf[word];

    private static double Entropy(long n) => n < 2 ? 0 : n * Math.Log(n);

    private void Add((int Word, int Count)[] neighbours, int[] counts, double[] gain)
    {
        foreach (var (neighbour, count) in neighbours)
        {
            var row = counts.AsSpan(neighbour * _classCount, _classCount);
            for (var c = 0; c < row.Length; c++) gain[c] += _log[row[c] + count] - _log[row[c]];
        }
    }

    private void Count(int word, int c, int sign)
    {
        foreach (var (neighbour, count) in _before[word]) _classAfter[(neighbour * _classCount) + c] += sign * count;
        foreach (var (neighbour, count) in _after[word]) _classBefore[(neighbour * _classCount) + c] += sign * count;
        _classFrequency[c] += sign * _frequency[word];
    }
}
