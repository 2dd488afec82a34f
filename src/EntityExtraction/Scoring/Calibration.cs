using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Scoring;

/// <summary>A rising line of straight pieces from a raw score to how often answers with such a score were right on held-back data.</summary>
/// <remarks>Immutable and thread-safe. Isotonic regression, after Zadrozny and Elkan (2002), smoothed by joining the middles of its steps.</remarks>
internal sealed class Calibration
{
    private readonly float[] _scores;
    private readonly float[] _rates;

    public Calibration(ReadOnlySpan<float> scores, ReadOnlySpan<float> rates) => (_scores, _rates) = (scores.ToArray(), rates.ToArray());

    /// <summary>Reads the line of a name of one letter.</summary>
    public Calibration(ModelFile model, char name)
    {
        var (scores, rates) = (model.Block<float>("scores" + name), model.Block<float>("rates" + name));
        if (scores.Length == 0 || scores.Length != rates.Length) throw model.Problem("its calibration is damaged.");
        (_scores, _rates) = (new float[scores.Length], new float[scores.Length]);
        for (var i = 0; i < _scores.Length; i++) (_scores[i], _rates[i]) = (scores[i], rates[i]);
    }

    /// <summary>The rate at a score.</summary>
    public double Of(double score)
    {
        var after = 0;
        while (after < _scores.Length && _scores[after] < score) after++;
        if (after == 0) return _rates[0];
        if (after == _scores.Length) return _rates[^1];
        var share = (score - _scores[after - 1]) / (_scores[after] - _scores[after - 1]);
        return _rates[after - 1] + (share * (_rates[after] - _rates[after - 1]));
    }

    /// <summary>Adds the line to a model.</summary>
    public void Write(ModelWriter writer, char name) => writer.Add<float>("scores" + name, _scores).Add<float>("rates" + name, _rates);
}
