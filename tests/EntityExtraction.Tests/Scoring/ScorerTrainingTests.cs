using EntityExtraction.Training.Scoring;

namespace EntityExtraction.Tests.Scoring;

public sealed class ScorerTrainingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_minimum_of_a_bowl_is_found()
    {
        var point = new float[16];
        Lbfgs.Minimize(point, (x, g) =>
        {
            var value = 0.0;
            for (var i = 0; i < x.Length; i++)
            {
                value += (i + 1) * Math.Pow(x[i] - i, 2);
                g[i] = 2 * (i + 1) * (x[i] - i);
            }

            return value + 1;
        }, 200);

        for (var i = 0; i < point.Length; i++) point[i].Should().BeApproximately(i, 0.1f);
    }

    [Fact]
    public void A_logistic_curve_gives_back_the_rates_that_made_the_answers()
    {
        var answers = new List<(double, bool, double)>();
        foreach (var score in (double[])[-2, 0, 2])
        {
            var right = (int)Math.Round(1000 / (1 + Math.Exp(-(0.5 * score + 0.3))));
            for (var i = 0; i < 1000; i++) answers.Add((score, i < right, 1));
        }

        Platt.Fit(answers).Of(0).Should().BeApproximately(1 / (1 + Math.Exp(-0.3)), 0.01);
    }

    [Fact]
    public void Answers_that_count_more_bend_the_logistic_curve()
    {
        var answers = Enumerable.Range(0, 300).Select(i => (i % 3 - 1.0, i % 2 == 0, i % 2 == 0 ? 3.0 : 1.0)).ToList();

        Platt.Fit(answers).Of(0).Should().BeApproximately(0.75, 0.01);
    }

    [Fact]
    public void Pools_are_merged_until_their_rates_rise()
    {
        // Right by score: half, none, all. The second pool is merged into the first.
        var answers = Enumerable.Range(0, 300).Select(i => ((double)i, i < 100 ? i % 2 == 0 : i >= 200));
        var line = Isotonic.Fit(answers);

        line.Of(0).Should().BeLessThan(line.Of(299));
        Enumerable.Range(0, 299).Should().OnlyContain(i => line.Of(i) <= line.Of(i + 1) + 1e-9);
    }

    [Fact]
    public void A_perfect_confidence_has_no_error_and_a_boastful_one_has()
    {
        CalibrationScore.Of([(0.5, true), (0.5, false)]).Error.Should().BeApproximately(0, 1e-9);
        CalibrationScore.Of([(0.9, true), (0.9, false)]).Error.Should().BeApproximately(0.4, 1e-9);
    }

    [Fact]
    public void Rows_count_offsets_in_utf16_and_flagged_ones_are_left_out()
    {
        const string Header = "sentence\tp\tq\tlabel\tp_start\tp_end\tq_start\tq_end\tplain\tp_raw\tq_raw\tflags\n";
        const string Row = "\t\t\t3\t2\t6\t14\t18\t\U0001F600 Nora blamed Otto.\t\t\t";
        var row = StanceRow.Read(_folder.Write("rows.tsv", Header + Row + "\n" + Row + "lower\n")).Should().ContainSingle().Subject;

        row.Label.Should().Be(3);
        row.Text.Substring(row.Mentions[0].Span.Start, row.Mentions[0].Span.Length).Should().Be("Nora");
        row.Text.Substring(row.Mentions[1].Span.Start, row.Mentions[1].Span.Length).Should().Be("Otto");
    }

    [Fact]
    public void A_score_counts_classes_alike()
    {
        var score = new StanceScore();
        score.Add(0, 0);
        score.Add(1, 1);
        score.Add(3, 0);

        score.Micro.Should().BeApproximately(2.0 / 3, 1e-9);
        score.Macro.Should().BeApproximately((2.0 / 3 + 1) / 5, 1e-9);
    }
}
