using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;
using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Neural;

/// <summary>Trains the network that tags and parses, and writes it as a model.</summary>
/// <remarks>One thread, fixed seeds: the same corpora and seed give the same bytes on processors with the same width of vectors.</remarks>
internal sealed class NeuralTrainer(WordClasses classes, int seed)
{
    private const int BatchTokens = 1000;
    private const int LongestSentence = 120;
    private const float Rate = 2e-3f;
    private const int WarmUp = 200;

    public int Hidden { get; init; } = 128;

    public int Embedding { get; init; } = 128;

    public byte[] Train(IReadOnlyList<ConlluSentence> train, IReadOnlyList<(string Bank, List<ConlluSentence> Sentences)> dev, int epochs, Action<byte[]> save)
    {
        var tags = new TagSet([.. train.SelectMany(s => s.Words).Select(TagOf).Distinct().Order(StringComparer.Ordinal)]);
        var labels = train.SelectMany(s => s.Words).Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal).ToList();
        var vocabulary = train.SelectMany(s => s.Words).GroupBy(w => WordFeatures.Key(w.Form)).Where(g => g.Count() > 1).Select(g => g.Key).Order().ToArray();
        var features = new WordFeatures(vocabulary, classes);
        var shape = new NetworkShape(Embedding, Hidden, 128, 128, tags.Count, labels.Count);
        var network = new Network(shape, features.Rows, seed);
        var learn = train.Where(s => s.Words.Count <= LongestSentence).Select(s => Convert(s, features, tags, labels)).ToList();
        var held = dev.Select(d => (d.Bank, Sentences: d.Sentences.Select(s => Convert(s, features, tags, labels)).ToList())).ToList();

        var random = new Random(seed);
        var progress = new Progress("neural", epochs);
        var steps = 0;
        var total = epochs * learn.Sum(s => s.Length) / BatchTokens;
        var (best, bytes) = (0.0, Array.Empty<byte>());
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            double loss = 0;
            var batches = Batches(learn, random);
            foreach (var batch in batches)
            {
                var rate = Rate * Math.Min(1f, (steps + 1f) / WarmUp) * Math.Max(0.01f, 1 - ((float)steps / total));
                loss += network.Learn(new PackedBatch(batch), rate);
                steps++;
            }

            var scores = held.Select(h => (h.Bank, Score: Measure(network, h.Sentences, tags))).ToList();
            progress.Epoch(epoch, $"loss {loss / batches.Count:F3}, " + string.Join(", ", scores.Select(s => $"{s.Bank} UPOS {s.Score.Upos:F2} UAS {s.Score.Uas:F2} LAS {s.Score.Las:F2}")));
            if (scores.Sum(s => s.Score.Las) is var sum && sum <= best) continue;
            best = sum;
            bytes = NeuralModelWriter.Write(network, shape, vocabulary, tags.Labels, labels);
            save(bytes);
        }

        return bytes;
    }

    private static string TagOf(ConlluWord word) => TagSet.Label(UposExtensions.Parse(word.Upos), word.Xpos);

    private static TrainingSentence Convert(ConlluSentence sentence, WordFeatures features, TagSet tags, List<string> labels)
    {
        Span<int> rows = stackalloc int[WordFeatures.Most];
        var found = new int[sentence.Words.Count][];
        for (var i = 0; i < found.Length; i++) found[i] = rows[..features.Write(sentence.Words[i].Form, rows)].ToArray();
        return new TrainingSentence
        {
            Forms = [.. sentence.Words.Select(w => w.Form)],
            Features = found,
            Tags = [.. sentence.Words.Select(w => tags.Find(TagOf(w)))],
            Heads = [.. sentence.Words.Select(w => w.Head)],
            Labels = [.. sentence.Words.Select(w => labels.IndexOf(w.Relation))],
        };
    }

    private static (double Upos, double Uas, double Las) Measure(Network network, List<TrainingSentence> sentences, TagSet tags)
    {
        int tokens = 0, upos = 0, uas = 0, las = 0;
        foreach (var chunk in sentences.OrderByDescending(s => s.Length).Chunk(32))
        {
            var batch = new PackedBatch(chunk);
            var predictions = network.Predict(batch);
            for (var s = 0; s < predictions.Length; s++)
            {
                var (gold, found) = (batch.Sentences[s], predictions[s]);
                for (var i = 0; i < gold.Length; i++)
                {
                    tokens++;
                    if (gold.Tags![i] >= 0 && tags.Universal[found.Tags[i]] == tags.Universal[gold.Tags[i]]) upos++;
                    if (found.Heads[i] != gold.Heads![i]) continue;
                    uas++;
                    if (found.Labels[i] == gold.Labels![i]) las++;
                }
            }
        }

        return (100.0 * upos / tokens, 100.0 * uas / tokens, 100.0 * las / tokens);
    }

    private static List<List<TrainingSentence>> Batches(List<TrainingSentence> sentences, Random random)
    {
        // Sentences of like length share a batch; the order is random within and between.
        var result = new List<List<TrainingSentence>> { new() };
        var size = 0;
        foreach (var (sentence, _) in sentences.Select(s => (s, Key: s.Length + (random.NextDouble() * 6))).OrderBy(p => p.Key))
        {
            if (size + sentence.Length > BatchTokens && size > 0)
            {
                result.Add([]);
                size = 0;
            }

            result[^1].Add(sentence);
            size += sentence.Length;
        }

        for (var i = result.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (result[i], result[j]) = (result[j], result[i]);
        }

        return result;
    }
}
