using System.Globalization;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Counts right, extra and missed spans of some types on a file in BIO.</summary>
internal sealed class EntityScore
{
    private static readonly string[] Types = ["PER", "ORG", "LOC", "MISC", "NORP"];

    private readonly Dictionary<string, (int Right, int Extra, int Missed)> _counts = Types.ToDictionary(t => t, _ => (0, 0, 0), StringComparer.Ordinal);

    /// <summary>F1 over persons, organizations and locations, 0 to 1.</summary>
    public double F1 => Score(Types.Take(3));

    /// <summary>Measures a recognizer on a file.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="file">The file.</param>
    /// <param name="recognizer">The recognizer.</param>
    /// <param name="before">What comes before it: what finds tags and trees.</param>
    public static EntityScore Measure(Corpora corpora, string file, IAnnotator recognizer, params ReadOnlySpan<IAnnotator> before) =>
        Measure(Documents(corpora, file, before), recognizer);

    /// <summary>Measures a recognizer on documents.</summary>
    public static EntityScore Measure(IEnumerable<(DocumentBuilder Document, HashSet<(int First, int End, string Label)> Gold)> documents, IAnnotator recognizer)
    {
        var score = new EntityScore();
        foreach (var (document, gold) in documents)
        {
            document.Entities.Clear();
            recognizer.Annotate(document);
            var found = document.Entities.Select(e => (e.FirstToken, e.EndToken, e.Label)).ToHashSet();
            foreach (var span in gold) score.Count(span.Label, found.Contains(span), true);
            foreach (var span in found) score.Count(span.Label, gold.Contains(span), false);
        }

        return score;
    }

    /// <summary>The file as one document, with the spans that it marks.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="file">The file.</param>
    /// <param name="annotators">What to annotate it with.</param>
    public static List<(DocumentBuilder Document, HashSet<(int First, int End, string Label)> Gold)> Documents(Corpora corpora, string file, params ReadOnlySpan<IAnnotator> annotators)
    {
        var sentences = corpora.Columns(file).ToList();
        var document = new DocumentBuilder(SourceText.From(string.Join(' ', sentences.SelectMany(s => s).Select(r => r[0]))));
        var gold = new HashSet<(int, int, string)>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            document.StartSentence();
            var first = document.TokenCount;
            foreach (var row in sentence)
            {
                document.AddToken(new TextSpan(at, row[0].Length), string.Intern(row[0]));
                at += row[0].Length + 1;
            }

            for (var i = 0; i < sentence.Count;)
            {
                var tag = sentence[i][^1];
                var end = i + 1;
                while (tag != "O" && end < sentence.Count && sentence[end][^1] == "I-" + tag[2..]) end++;
                if (tag != "O" && Map(tag[2..]) is { } label) gold.Add((first + i, first + end, label));
                i = end;
            }
        }

        document.Layers = Layers.Tokens | Layers.Sentences;
        foreach (var annotator in annotators)
        {
            annotator.Annotate(document);
            document.Layers |= annotator.Provides;
        }

        return [(document, gold)];
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"F1 {F1:F4} ({string.Join(", ", Types.Where(t => _counts[t].Right + _counts[t].Missed > 0).Select(t => $"{t} {Score([t]):F3}"))})");

    private static string? Map(string label) => label switch
    {
        "geo" or "gpe" => "LOC",
        "per" => "PER",
        "org" => "ORG",
        _ => Types.Contains(label) ? label : null,
    };

    private void Count(string label, bool right, bool fromGold)
    {
        if (!_counts.TryGetValue(label, out var count)) return;
        _counts[label] = right ? fromGold ? (count.Right + 1, count.Extra, count.Missed) : count
            : fromGold ? (count.Right, count.Extra, count.Missed + 1) : (count.Right, count.Extra + 1, count.Missed);
    }

    private double Score(IEnumerable<string> types)
    {
        var counts = types.Select(t => _counts[t]).ToList();
        var right = 2.0 * counts.Sum(c => c.Right);
        return right / Math.Max(1, right + counts.Sum(c => c.Extra + c.Missed));
    }
}
