using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Networks that predict together, by the mean of their probabilities.</summary>
internal sealed class Ensemble(IReadOnlyList<Network> networks)
{
    /// <summary>How many values of each column <see cref="Teach"/> keeps for a token.</summary>
    private const int Kept = 4;

    /// <summary>Predicts tags and trees of the sentences of a batch.</summary>
    public Prediction[] Predict(PackedBatch batch)
    {
        var result = new Prediction[batch.Sentences.Length];
        Read(batch, (s, tags, _, heads, relations) => result[s] = new Prediction(Best(tags), heads, Best(relations)));
        return result;
    }

    /// <summary>The sentences of a batch with what the networks think of them.</summary>
    public TrainingSentence[] Teach(PackedBatch batch, float weight)
    {
        var result = new TrainingSentence[batch.Sentences.Length];
        Read(batch, (s, tags, arcs, heads, relations) => result[s] = new TrainingSentence
        {
            Words = batch.Sentences[s].Words,
            Tags = Labels.Likeliest(tags, Kept),
            Heads = heads,
            Arcs = Labels.Likeliest(arcs, Math.Min(Kept, arcs.Columns)),
            Relations = Labels.Likeliest(relations, Kept),
            Weight = weight,
        });
        return result;
    }

    private void Read(PackedBatch batch, Action<int, Matrix, Matrix, int[], Matrix> receive)
    {
        foreach (var network in networks) network.Read(batch);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var (start, length) = (batch.Starts[s], batch.Sentences[s].Length);
            var arcs = Mean(n => n.ArcProbabilities(start, length));
            var heads = new int[length];
            var scores = new float[arcs.Span.Length];
            for (var i = 0; i < scores.Length; i++) scores[i] = MathF.Log(arcs.Span[i] + 1e-20f);
            SpanningTree.Decode(scores, length + 1, length, heads);
            receive(s, Mean(n => n.TagProbabilities(start, length)), arcs, heads, Mean(n => n.RelationProbabilities(heads, start)));
        }
    }

    private Matrix Mean(Func<Network, Matrix> probabilities)
    {
        var mean = probabilities(networks[0]);
        for (var i = 1; i < networks.Count; i++) Vectors.Add(mean.Span, probabilities(networks[i]).Span);
        foreach (ref var p in mean.Span) p /= networks.Count;
        return mean;
    }

    private static int[] Best(Matrix scores)
    {
        var best = new int[scores.Rows];
        for (var i = 0; i < best.Length; i++)
        {
            var row = scores.Row(i);
            for (var c = 1; c < row.Length; c++) if (row[c] > row[best[i]]) best[i] = c;
        }

        return best;
    }
}

/// <summary>What networks say of a sentence; heads counted from 1, 0 for the root.</summary>
internal sealed record Prediction(int[] Tags, int[] Heads, int[] Labels);
