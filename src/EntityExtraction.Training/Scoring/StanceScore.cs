using System.Globalization;

namespace EntityExtraction.Training.Scoring;

/// <summary>How answers of five classes agree with gold.</summary>
internal sealed class StanceScore
{
    private readonly int[,] _counts = new int[5, 5];

    public void Add(int gold, int answer) => _counts[gold, answer]++;

    public double F1(int c)
    {
        var (right, gold, answered) = (_counts[c, c], 0, 0);
        for (var i = 0; i < 5; i++) (gold, answered) = (gold + _counts[c, i], answered + _counts[i, c]);
        return right == 0 ? 0 : 2.0 * right / (gold + answered);
    }

    public double Macro => Enumerable.Range(0, 5).Average(F1);
    public double NonNeutral => Enumerable.Range(1, 4).Average(F1);

    public double Micro
    {
        get
        {
            var (right, all) = (0, 0);
            for (var i = 0; i < 5; i++)
            {
                right += _counts[i, i];
                for (var j = 0; j < 5; j++) all += _counts[i, j];
            }

            return (double)right / all;
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"macro {Macro:F3} non-neutral {NonNeutral:F3} micro {Micro:F3} ({string.Join(' ', Enumerable.Range(0, 5).Select(c => F1(c).ToString("F2", CultureInfo.InvariantCulture)))})");
}
