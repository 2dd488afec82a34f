using EntityExtraction.Analysis.Tagging;

namespace EntityExtraction.Training.Neural;

/// <summary>How well a network in training reads sentences, in percent; relations with their subtypes.</summary>
internal readonly record struct NeuralScore(double Upos, double Uas, double Las)
{
    public static NeuralScore Measure(Network network, List<TrainingSentence> sentences, TagSet tags)
    {
        int tokens = 0, upos = 0, uas = 0, las = 0;
        var ensemble = new Ensemble([network]);
        foreach (var chunk in sentences.OrderByDescending(s => s.Length).Chunk(32))
        {
            var batch = new PackedBatch(chunk);
            var predictions = ensemble.Predict(batch);
            for (var s = 0; s < predictions.Length; s++)
            {
                var (gold, found) = (batch.Sentences[s], predictions[s]);
                for (var i = 0; i < gold.Length; i++)
                {
                    tokens++;
                    if (gold.Tags![i] >= 0 && tags.Universal[found.Tags[i]] == tags.Universal[gold.Tags[i]]) upos++;
                    if (found.Heads[i] != gold.Heads![i]) continue;
                    uas++;
                    if (found.Labels[i] == gold.Relations![i]) las++;
                }
            }
        }

        return new NeuralScore(100.0 * upos / tokens, 100.0 * uas / tokens, 100.0 * las / tokens);
    }

    public override string ToString() => $"UPOS {Upos:F2} UAS {Uas:F2} LAS {Las:F2}";
}
