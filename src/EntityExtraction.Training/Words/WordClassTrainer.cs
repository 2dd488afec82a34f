using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Training.Words;

/// <summary>Learns <see cref="WordClasses"/> from the words of all training corpora that are free to use.</summary>
internal static class WordClassTrainer
{
    private const int LeastFrequency = 3;
    private const int FineClasses = 512;
    private const int CoarseClasses = 64;

    private static readonly string[] OtherTexts = ["ner/wikigold.bio", "ner/wnut17-train.bio", "ner/btc-news.bio", "ner/btc-other.bio"];

    public static ModelWriter Train(Corpora corpora, int passes)
    {
        var sentences = new List<string[]>();
        sentences.AddRange(corpora.Train().Select(s => s.Words.Select(w => Digits(w.Form)).ToArray()));
        foreach (var file in OtherTexts.Prepend("gmb/train.bio")) sentences.AddRange(corpora.Columns(file).Select(s => s.Select(t => Digits(t[0])).ToArray()));

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in sentences.SelectMany(s => s)) counts[word] = counts.GetValueOrDefault(word) + 1;
        string[] words = ["", .. counts.Where(c => c.Value >= LeastFrequency).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key)];
        var numbers = words.Select((word, i) => (word, i)).ToDictionary(p => p.word, p => p.i, StringComparer.Ordinal);
        var text = new List<int> { 0 };
        foreach (var sentence in sentences)
        {
            text.AddRange(sentence.Select(w => numbers.GetValueOrDefault(w, -1)));
            text.Add(0);
        }

        Console.Error.WriteLine($"clusters: {words.Length - 1} words in a text of {text.Count} tokens");
        var fine = Cluster("fine classes", words.Length, text, FineClasses, passes);
        var coarse = Cluster("coarse classes", words.Length, text, CoarseClasses, passes);
        return WordClasses.Write([.. words.Select((word, i) => (word, fine.ClassOf(i), coarse.ClassOf(i))).Skip(1)]);
    }

    private static ExchangeClustering Cluster(string what, int words, List<int> text, int classes, int passes)
    {
        var clustering = new ExchangeClustering(words, text, classes);
        var progress = new Progress(what, passes);
        for (var pass = 1; pass <= passes; pass++)
        {
            var moved = clustering.Pass();
            progress.Epoch(pass, $"{moved} words moved");
            if (moved < words / 1000) break;
        }

        return clustering;
    }

    private static string Digits(string form) => string.Create(form.Length, form, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = char.IsDigit(from[i]) ? '0' : from[i];
    });
}
