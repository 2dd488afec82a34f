using System.Runtime.InteropServices;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Scoring;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Training.Scoring;

/// <summary>Learns to tell right relations from wrong ones by logistic regression; the curve by what models of four fifths say of the fifth.</summary>
internal sealed class ConfidenceTrainer(IReadOnlyList<RatedRelation> relations)
{
    private const double Penalty = 2;
    private const int Iterations = 60;

    public byte[] Train()
    {
        var writer = new ModelWriter(ConfidenceModel.Kind, ConfidenceModel.Version);
        LinearModelWriter.Write(writer, 1, [.. Learn(relations).OrderBy(w => w.Key).Select(w => (w.Key, new[] { (0, w.Value) }))]);
        var heldBack = HeldBack();
        foreach (var (name, given) in ((char, bool)[])[('G', true), ('F', false)])
        {
            // What is found in news is right as often as readers of news say.
            var points = heldBack.Where(h => given ? h.Relation.Given : h.Relation.IsOfNews).Select(h => (h.Score, h.Relation.Right, h.Relation.Weight)).ToList();
            var curve = Platt.Fit(points);
            curve.Write(writer, name);
            Console.Error.WriteLine($"confidence between {(given ? "given" : "found")} mentions, {points.Count} held back: {CalibrationScore.Of(points.Select(p => (curve.Of(p.Score), p.Right)))}");
        }

        return writer.ToBytes();
    }

    private List<(RatedRelation Relation, double Score)> HeldBack()
    {
        var heldBack = new List<(RatedRelation, double)>();
        for (var fold = 0; fold < StanceTrainer.Folds; fold++)
        {
            var weights = Learn([.. relations.Where(r => r.Fold != fold)]);
            heldBack.AddRange(relations.Where(r => r.Fold == fold).Select(r => (r, Score(weights, r))));
        }

        return heldBack;
    }

    private static double Score(Dictionary<ulong, float> weights, RatedRelation relation) => relation.Features.Sum(f => (double)weights.GetValueOrDefault(f));

    private static Dictionary<ulong, float> Learn(IReadOnlyList<RatedRelation> relations)
    {
        var index = new Dictionary<ulong, int>();
        foreach (var relation in relations)
        {
            foreach (var feature in relation.Features) index.TryAdd(feature, index.Count);
        }

        var rows = relations.Select(r => (Features: r.Features.Select(f => index[f]).ToArray(), r.Right, r.Weight)).ToArray();
        var weights = new float[(index.Count + 15) / 16 * 16];
        Lbfgs.Minimize(weights, (w, g) =>
        {
            var loss = 0.0;
            for (var i = 0; i < w.Length; i++)
            {
                loss += 0.5 * Penalty * w[i] * w[i];
                g[i] = (float)Penalty * w[i];
            }

            foreach (var (features, right, weight) in rows)
            {
                var score = 0.0;
                foreach (var f in features) score += w[f];
                var chance = 1 / (1 + Math.Exp(-score));
                loss -= weight * Math.Log(Math.Max(right ? chance : 1 - chance, 1e-12));
                var error = (float)(weight * (chance - (right ? 1 : 0)));
                foreach (var f in features) g[f] += error;
            }

            return loss;
        }, Iterations);
        return index.ToDictionary(f => f.Key, f => weights[f.Value]);
    }
}
