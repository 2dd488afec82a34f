using EntityExtraction.Scoring;

namespace EntityExtraction.Tests.Scoring;

public sealed class CalibrationTests
{
    private static readonly Calibration Line = new([-1f, 0f, 2f], [0.1f, 0.5f, 0.9f]);

    [Theory]
    [InlineData(-1, 0.1)]
    [InlineData(-0.5, 0.3)]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.7)]
    public void Between_two_points_the_rate_rises_evenly(double score, double rate) => Line.Of(score).Should().BeApproximately(rate, 1e-6);

    [Theory]
    [InlineData(-9, 0.1)]
    [InlineData(9, 0.9)]
    public void Beyond_the_ends_the_rate_stays(double score, double rate) => Line.Of(score).Should().BeApproximately(rate, 1e-6);
}
