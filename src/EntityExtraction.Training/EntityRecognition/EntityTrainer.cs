using System.Runtime.InteropServices;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Trains the entity recognizer.</summary>
internal sealed class EntityTrainer(WordClasses classes, CatalogNames names, int seed)
{
    private const int LeastFrequency = 3;
    private const int LeastPlain = 10;
    private const int FirstKept = 3;

    /// <summary>The first step of a weight.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>What a weight loses toward zero, relative to its rate, for each chain.</summary>
    public float Penalty { get; init; } = 1e-6f;

    /// <summary>Weights nearer to zero are dropped.</summary>
    public float LeastWeight { get; init; } = 0.05f;

    /// <summary>Trains.</summary>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="epochs">How often to go through it.</param>
    /// <param name="report">Gets the epoch, the loss and the model after each epoch; null for none.</param>
    public byte[] Train(IReadOnlyList<LabelledSentence> sentences, int epochs, Action<int, double, byte[]>? report)
    {
        var plain = PlainForms(sentences);
        var lists = new ModelWriter("lists", 1);
        NameLists.Write(lists, names.Phrases);
        PlainWords.Write(lists, plain);
        var file = ModelFile.FromBytes(lists.ToBytes(), "lists", "lists", 1);
        var reader = new EntitySentence(new EntityWords(classes, new PlainWords(file)), new NameLists(file));

        var (chains, features) = MakeChains(sentences, reader);
        var trainer = new FieldTrainer(features.Count, Rate, Penalty);
        Console.Error.WriteLine($"entities: {features.Count} features, {chains.Count} chains of {chains.Sum(c => c.Allowed.Length)} words");
        var shuffling = new Shuffling(seed);
        var model = Array.Empty<byte>();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            shuffling.Shuffle(chains);
            var loss = trainer.Pass(chains);
            if (epoch >= Math.Min(FirstKept, epochs)) trainer.Keep();
            if ((report is null && epoch < epochs) || epoch < FirstKept) continue;
            model = Write(trainer, features, plain);
            report?.Invoke(epoch, loss, model);
        }

        return model;
    }

    private byte[] Write(FieldTrainer trainer, List<ulong> features, List<string> plain)
    {
        var writer = new ModelWriter(EntityRecognizer.Kind, EntityRecognizer.Version);
        var rows = new List<(ulong, (int, float)[])>();
        Span<float> row = stackalloc float[EntityLabels.Count];
        for (var f = 0; f < features.Count; f++)
        {
            var weights = new List<(int, float)>();
            trainer.MeanWeights(f, row);
            for (var y = 0; y < row.Length; y++)
            {
                if (Math.Abs(row[y]) >= LeastWeight) weights.Add((y, row[y]));
            }

            if (weights.Count > 0) rows.Add((features[f], [.. weights]));
        }

        rows.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        NameLists.Write(writer, names.Phrases);
        PlainWords.Write(writer, plain);
        writer.Add<float>("follows", trainer.MeanFollows());
        LinearModelWriter.Write(writer, EntityLabels.Count, rows);
        return writer.ToBytes();
    }

    /// <summary>Forms that are frequent and may always be outside, but for known nationalities and groups.</summary>
    private List<string> PlainForms(IReadOnlyList<LabelledSentence> sentences)
    {
        var counts = new Dictionary<string, (int All, int Named)>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, sentence.Forms[i], out _);
                count.All++;
                if ((sentence.Allowed[i] & (1 << EntityLabels.Outside)) == 0) count.Named++;
            }
        }

        return [.. counts.Where(c => c.Value.All >= LeastPlain && c.Value.Named == 0).Select(c => c.Key)
            .Where(form => (names.Of([form]) & (NameClasses.Nationality | NameClasses.Belief)) == 0).Order(StringComparer.Ordinal)];
    }

    /// <summary>Cuts sentences at plain words and numbers the features that are frequent enough.</summary>
    private static (List<FieldChain> Chains, List<ulong> Features) MakeChains(IReadOnlyList<LabelledSentence> sentences, EntitySentence reader)
    {
        var counts = new Dictionary<ulong, int>();
        Span<ulong> features = stackalloc ulong[EntityFeatures.Count];
        foreach (var sentence in sentences)
        {
            reader.Read(sentence.Forms, sentence.Inclusive);
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                if (reader.Words[i].Plain) continue;
                foreach (var feature in features[..reader.Extract(i, features)]) CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }

        var frequent = counts.Where(c => c.Value >= LeastFrequency).Select(c => c.Key).Order().ToList();
        counts.Clear();
        for (var f = 0; f < frequent.Count; f++) counts[frequent[f]] = f;

        var chains = new List<FieldChain>();
        var kept = new List<int>();
        foreach (var sentence in sentences)
        {
            reader.Read(sentence.Forms, sentence.Inclusive);
            for (var first = 0; first < sentence.Forms.Length;)
            {
                var end = first;
                while (end < sentence.Forms.Length && !reader.Words[end].Plain) end++;
                if (end > first)
                {
                    var chain = new FieldChain(new int[end - first][], sentence.Allowed[first..end]);
                    for (var i = first; i < end; i++)
                    {
                        kept.Clear();
                        foreach (var feature in features[..reader.Extract(i, features)])
                        {
                            if (counts.TryGetValue(feature, out var number)) kept.Add(number);
                        }

                        chain.Features[i - first] = [.. kept];
                    }

                    chains.Add(chain);
                }

                first = end + 1;
            }
        }

        return (chains, frequent);
    }
}
