using System.Globalization;

namespace EntityExtraction.Syntax;

/// <summary>Reads CoNLL-U, the format of Universal Dependencies, sentence by sentence as a stream.</summary>
/// <remarks>Comments, multiword ranges (<c>3-4</c>) and empty nodes (<c>8.1</c>) are understood; a final blank line may be missing.</remarks>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads sentences.</summary>
    /// <param name="reader">Where to read from; stays open.</param>
    /// <param name="source">Its name for messages.</param>
    /// <exception cref="ConlluFormatException">A line is malformed; thrown while enumerating.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string source = "input")
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (comments, words, ranges) = (new List<string>(), new List<ConlluWord>(), new List<ConlluRange>());
        var (number, first) = (0, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return Finish();
                continue;
            }

            if (line[0] == '#')
            {
                // A comment inside a sentence can only be a sentence without the blank line after it.
                if (words.Count > 0) throw new ConlluFormatException(source, number, "a comment stands inside a sentence; is a blank line missing before it?");
                comments.Add(line.TrimStart('#').Trim());
                continue;
            }

            if (words.Count == 0 && ranges.Count == 0) first = number;
            ReadWord(line, source, number, words, ranges);
        }

        if (words.Count > 0) yield return Finish();

        ConlluSentence Finish()
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Head > words.Count) throw new ConlluFormatException(source, first, $"word {i + 1} '{words[i].Form}' has head {words[i].Head}, but the sentence has {words.Count} words.");
                if (words[i].Head == i + 1) throw new ConlluFormatException(source, first, $"word {i + 1} '{words[i].Form}' is its own head.");
            }

            if (ranges.Count > 0 && ranges[^1].End > words.Count) throw new ConlluFormatException(source, first, $"the range of '{ranges[^1].Form}' goes beyond the sentence.");
            var sentence = new ConlluSentence([.. comments], [.. words], [.. ranges]);
            comments.Clear();
            words.Clear();
            ranges.Clear();
            return sentence;
        }
    }

    /// <summary>Reads the documents of a file: from one <c># newdoc</c> to the next, or all sentences where there is none.</summary>
    /// <param name="reader">Where to read from; stays open.</param>
    /// <param name="source">Its name for messages.</param>
    /// <param name="layers">Layers to take over. Tokens and sentences always are.</param>
    /// <exception cref="ConlluFormatException">A line is malformed; thrown while enumerating.</exception>
    public static IEnumerable<DocumentBuilder> ReadDocuments(TextReader reader, string source = "input", Layers layers = Layers.All)
    {
        var sentences = new List<ConlluSentence>();
        foreach (var sentence in Read(reader, source))
        {
            if (sentence.StartsDocument && sentences.Count > 0)
            {
                yield return ConlluDocument.Build(sentences, layers);
                sentences.Clear();
            }

            sentences.Add(sentence);
        }

        if (sentences.Count > 0) yield return ConlluDocument.Build(sentences, layers);
    }

    private static void ReadWord(string line, string source, int number, List<ConlluWord> words, List<ConlluRange> ranges)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns) throw new ConlluFormatException(source, number, $"expected {Columns} columns parted by tabs, found {cells.Length}.");
        var id = cells[0];
        if (id.Contains('.', StringComparison.Ordinal)) return;
        if (cells[1].Length == 0) throw new ConlluFormatException(source, number, "the form is empty.");

        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            var (from, to) = (Number(id[..dash]), Number(id[(dash + 1)..]));
            if (from != words.Count + 1 || to <= from) throw new ConlluFormatException(source, number, $"the range '{id}' does not start at the next word, {words.Count + 1}, or is too short.");
            ranges.Add(new ConlluRange(from - 1, to, cells[1], !cells[9].Split('|').Contains("SpaceAfter=No")));
            return;
        }

        if (Number(id) != words.Count + 1) throw new ConlluFormatException(source, number, $"expected word number {words.Count + 1}, found '{id}'.");
        var head = cells[6] == "_" ? -1 : Number(cells[6]);
        if (head < 0 && cells[6] != "_") throw new ConlluFormatException(source, number, $"the head '{cells[6]}' is no number.");
        words.Add(new ConlluWord(cells[1], cells[2], Cell(3), Cell(4), Cell(5), head, Cell(7), Cell(9)));

        string Cell(int column) => cells[column] == "_" ? "" : cells[column];
        static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }
}
