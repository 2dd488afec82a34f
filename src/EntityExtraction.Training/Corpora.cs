using EntityExtraction.Syntax;

namespace EntityExtraction.Training;

/// <summary>Where the corpora lie below one folder, and how they are read.</summary>
internal sealed class Corpora(string folder)
{
    public static readonly string[] Treebanks = ["ewt", "gum"];

    private static readonly string[] WithoutTrees = ["gmb/train.bio", "ner/wikigold.bio", "ner/btc-news.bio", "ner/btc-other.bio", "ner/wnut17-train.bio"];

    public string Folder => folder;

    /// <summary>Sentences of the training parts of all treebanks.</summary>
    public List<ConlluSentence> Train() => [.. Treebanks.SelectMany(t => Sentences(Path.Combine(t, "train.conllu")))];

    /// <summary>Sentences of the development part of a treebank.</summary>
    public List<ConlluSentence> Dev(string treebank) => [.. Sentences(Path.Combine(treebank, "dev.conllu"))];

    /// <summary>The words of the sentences of all training parts that have no trees.</summary>
    public IEnumerable<string[]> Raw() =>
        from file in WithoutTrees
        from rows in Columns(file)
        select rows.Select(r => r[0]).ToArray();

    public IEnumerable<ConlluSentence> Sentences(string file)
    {
        using var reader = File.OpenText(PathOf(file));
        foreach (var sentence in ConlluReader.Read(reader, file)) yield return sentence;
    }

    /// <summary>Sentences of a file with one token a line, its columns parted by tabs, the last one a label such as <c>B-LOC</c>.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names file and line. Thrown while enumerating.</exception>
    public IEnumerable<List<string[]>> Columns(string file)
    {
        var sentence = new List<string[]>();
        var number = 0;
        foreach (var line in File.ReadLines(PathOf(file)))
        {
            number++;
            if (line.Length > 0)
            {
                sentence.Add(Row(line, file, number));
                continue;
            }

            if (sentence.Count > 0) yield return sentence;
            sentence = [];
        }

        if (sentence.Count > 0) yield return sentence;
    }

    private static string[] Row(string line, string file, int number)
    {
        var cells = line.Split('\t');
        if (cells[0].Length == 0) throw Problem("the token is empty.");
        if (cells.Length < 2) throw Problem("a token needs a label; columns are parted by tabs.");
        if (cells[^1] is not ("O" or ['B' or 'I', '-', _, ..])) throw Problem($"the label '{cells[^1]}' is none of O, B-..., I-....");
        return cells;

        FormatException Problem(string problem) => new($"{file}, line {number}: {problem}");
    }

    public string PathOf(string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? path : throw new FileNotFoundException($"The corpora in '{folder}' lack '{file}'.", path);
    }
}
