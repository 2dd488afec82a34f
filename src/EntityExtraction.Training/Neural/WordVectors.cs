using System.Globalization;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Vectors of words, learned elsewhere from more text than the corpora hold; fixed while a network learns.</summary>
/// <remarks>Read from the text format of GloVe and word2vec: a word and its numbers on each line, parted by blanks, frequent words first.</remarks>
internal sealed class WordVectors
{
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<float[]> _vectors = [];

    /// <summary>Numbers of each vector.</summary>
    public int Size => _vectors.Count == 0 ? 0 : _vectors[0].Length;

    /// <summary>Keys of the words (see <see cref="WordFeatures.Key"/>), frequent words first.</summary>
    public IEnumerable<ulong> Keys => _rows.OrderBy(r => r.Value).Select(r => r.Key);

    /// <summary>The vector of a word; null if there is none.</summary>
    public float[]? Of(ulong key) => _rows.TryGetValue(key, out var row) ? _vectors[row] : null;

    /// <param name="path">A text file.</param>
    /// <param name="most">The first so many words are read.</param>
    /// <exception cref="FormatException">A line is malformed; the message names file and line.</exception>
    public static WordVectors Load(string path, int most)
    {
        using var reader = File.OpenText(path);
        return Read(reader, Path.GetFileName(path), most);
    }

    /// <inheritdoc cref="Load"/>
    public static WordVectors Read(TextReader reader, string name, int most)
    {
        var result = new WordVectors();
        for (var number = 1; result._vectors.Count < most && reader.ReadLine() is { } line; number++)
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // word2vec begins with the numbers of words and columns.
            if (number == 1 && cells.Length == 2) continue;
            var vector = new float[Math.Max(0, cells.Length - 1)];
            for (var i = 0; i < vector.Length; i++)
            {
                if (!float.TryParse(cells[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out vector[i])) throw Problem($"'{cells[i + 1]}' is no number.");
            }

            if (vector.Length == 0) throw Problem("a word needs numbers behind it.");
            if (result.Size > 0 && vector.Length != result.Size) throw Problem($"{vector.Length} numbers, but {result.Size} in the lines before.");
            // Words that differ in capitals or digits only share a key; the frequent one keeps it.
            if (result._rows.TryAdd(WordFeatures.Key(cells[0]), result._vectors.Count)) result._vectors.Add(vector);

            FormatException Problem(string problem) => new($"{name}, line {number}: {problem}");
        }

        return result;
    }
}
