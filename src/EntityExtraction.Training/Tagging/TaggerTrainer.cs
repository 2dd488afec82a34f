using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Training.Tagging;

/// <summary>Trains the tagger: an averaged perceptron that sees its own tags of the words before.</summary>
internal sealed class TaggerTrainer(WordClasses classes, int seed)
{
    private const int LeastTagFrequency = 3;
    private const int LeastUpdates = 3;

    /// <summary>Trains.</summary>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="epochs">How often to go through it, at most.</param>
    /// <param name="score">Scores a model; the best one is returned and training ends early when two epochs bring nothing. Null: the last one is returned.</param>
    /// <param name="name">For progress messages, or null for none.</param>
    public byte[] Train(IReadOnlyList<TaggedSentence> sentences, int epochs, Func<PartOfSpeechTagger, (double Score, string Text)>? score, string? name)
    {
        var tags = new TagSet([.. sentences.SelectMany(s => s.Universal.Zip(s.Penn, TagSet.Label)).GroupBy(l => l, StringComparer.Ordinal)
            .Where(g => g.Count() >= LeastTagFrequency).Select(g => g.Key).Order(StringComparer.Ordinal)]);
        var perceptron = new SparsePerceptron(tags.Count);
        var lexicon = MakeLexicon(sentences, tags);
        var decoder = new TagDecoder(tags, lexicon, classes, perceptron);
        var order = sentences.ToList();
        var shuffling = new Shuffling(seed);
        var progress = name is null ? null : new Progress(name, epochs);
        var (best, bestScore, bestEpoch) = (Array.Empty<byte>(), double.MinValue, 0);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            shuffling.Shuffle(order);
            foreach (var sentence in order) Learn(sentence, tags, lexicon, decoder, perceptron);
            if (score is null && epoch < epochs) continue;

            var model = Write(sentences, tags, perceptron);
            if (score is null) return model;
            var (value, text) = score(Load(model, classes));
            progress?.Epoch(epoch, $"{text}, {model.Length / 1024.0 / 1024:F1} MB");
            if (value > bestScore) (best, bestScore, bestEpoch) = (model, value, epoch);
            else if (epoch >= bestEpoch + 3) break;
        }

        return best;
    }

    public static PartOfSpeechTagger Load(byte[] model, WordClasses classes) =>
        new(ModelFile.FromBytes(model, "tagger in training", PartOfSpeechTagger.Kind, PartOfSpeechTagger.Version), classes);

    private static TagLexicon MakeLexicon(IReadOnlyList<TaggedSentence> sentences, TagSet tags)
    {
        var writer = new ModelWriter("lexicon", 1);
        LexiconBuilder.Write(writer, sentences, tags);
        return new TagLexicon(ModelFile.FromBytes(writer.ToBytes(), "lexicon", "lexicon", 1));
    }

    private static byte[] Write(IReadOnlyList<TaggedSentence> sentences, TagSet tags, SparsePerceptron perceptron)
    {
        var writer = new ModelWriter(PartOfSpeechTagger.Kind, PartOfSpeechTagger.Version);
        writer.Add("tags", tags.Labels);
        LexiconBuilder.Write(writer, sentences, tags);
        LinearModelWriter.Write(writer, perceptron, LeastUpdates);
        return writer.ToBytes();
    }

    private static void Learn(TaggedSentence sentence, TagSet tags, TagLexicon lexicon, TagDecoder decoder, SparsePerceptron perceptron)
    {
        const int margin = TaggerFeatures.Margin;
        var words = new WordAtoms[sentence.Forms.Length + (2 * margin)];
        decoder.Prepare(sentence.Forms, words);
        Span<ulong> buffer = stackalloc ulong[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[256];
        scores = scores[..tags.Count];
        var (tag1, tag2) = (FeatureHash.None, FeatureHash.None);
        for (var i = 0; i < sentence.Forms.Length; i++)
        {
            var label = lexicon.SoleTag(words[i + margin].Form);
            if (label < 0)
            {
                var features = buffer[..TaggerFeatures.Extract(words, i + margin, tag1, tag2, buffer)];
                perceptron.Score(features, scores);
                label = TagDecoder.Best(scores);
                var gold = tags.Find(TagSet.Label(sentence.Universal[i], sentence.Penn[i]));
                perceptron.Tick();
                if (gold >= 0 && gold != label)
                {
                    perceptron.Update(features, gold, 1);
                    perceptron.Update(features, label, -1);
                }
            }

            (tag1, tag2) = (tags.Atoms[label], tag1);
        }
    }
}
