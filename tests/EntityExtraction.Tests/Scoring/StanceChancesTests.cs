using EntityExtraction.Scoring;

namespace EntityExtraction.Tests.Scoring;

public sealed class StanceChancesTests
{
    [Fact]
    public void Chances_add_up_to_one_and_follow_the_evidence()
    {
        var chances = StanceChances.Of([0, 2, 0], [0, 0, 1]);

        (chances[0] + chances[1] + chances[2] + chances[3] + chances[4]).Should().BeApproximately(1, 1e-9);
        chances.Best(new float[5]).Should().Be(1);
        chances[4].Should().BeGreaterThan(chances[0]).And.BeLessThan(chances[1]);
    }

    [Fact]
    public void Turning_the_direction_swaps_the_answers()
    {
        var chances = StanceChances.Of([0.5f, 2, 0.1f], [0, 0.3f, 1]);
        var turned = StanceChances.Of([0, 0.3f, 1], [0.5f, 2, 0.1f]);

        (turned[0], turned[1], turned[2], turned[3], turned[4]).Should().Be((chances[0], chances[2], chances[1], chances[4], chances[3]));
    }

    [Fact]
    public void A_leaning_favours_a_rare_answer() => StanceChances.Of([1, 0, 0], [0, 0.5f, 0]).Best([0, 0, 1, 0, 0]).Should().Be(2);

    [Fact]
    public void Without_evidence_nothing_is_said() => StanceChances.Of([0, 0, 0], [0, 0, 0]).Best(new float[5]).Should().Be(0);
}
