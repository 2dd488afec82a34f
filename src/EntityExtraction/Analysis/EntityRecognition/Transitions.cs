using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>How well one label follows another. Impossible neighbours have the factor 0.</summary>
internal sealed class Transitions
{
    private const int N = EntityLabels.Count;

    private static readonly int[][] AllBefore = [.. Enumerable.Range(0, N).Select(y => Enumerable.Range(0, N).Where(x => EntityLabels.MayFollow(x, y)).ToArray())];

    private readonly float[] _scores;
    private readonly float[] _factors = new float[N * N];

    public Transitions(ReadOnlySpan<float> scores)
    {
        _scores = scores.ToArray();
        for (var i = 0; i < _scores.Length; i++)
        {
            if (!EntityLabels.MayFollow(i / N, i % N)) _scores[i] = float.NegativeInfinity;
        }

        Refresh();
    }

    /// <summary>Reads the section "follows" of a model.</summary>
    public Transitions(ModelFile model) : this(Checked(model))
    {
    }

    /// <summary>The scores, row by row of the label before. After a change call <see cref="Refresh"/>.</summary>
    public Span<float> Scores => _scores;

    /// <summary>The labels that may stand before a label.</summary>
    public static ReadOnlySpan<int> Before(int label) => AllBefore[label];

    public float Score(int before, int label) => _scores[(before * N) + label];

    /// <summary>The exponential of the score.</summary>
    public float Factor(int before, int label) => _factors[(before * N) + label];

    /// <summary>Takes over changed scores.</summary>
    public void Refresh()
    {
        for (var i = 0; i < _scores.Length; i++) _factors[i] = MathF.Exp(_scores[i]);
    }

    private static ReadOnlySpan<float> Checked(ModelFile model)
    {
        var scores = model.Block<float>("follows").Span;
        return scores.Length == N * N ? scores : throw model.Problem("its table of label neighbours is damaged.");
    }
}
