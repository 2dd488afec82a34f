using EntityExtraction.Scoring;

namespace EntityExtraction.Tests.Scoring;

public sealed class FeatureSetTests
{
    private readonly FeatureSet _set = new();

    [Fact]
    public void A_feature_counts_once_however_often_it_comes()
    {
        foreach (ulong feature in (ulong[])[7, 9, 7, 7, 9]) _set.Add(feature);

        _set.Features.ToArray().Should().Equal(7, 9);
    }

    [Fact]
    public void Features_that_share_a_slot_are_told_apart()
    {
        foreach (ulong feature in (ulong[])[5, 5 + (1UL << 40), 5 + (1UL << 50), 6]) _set.Add(feature);

        _set.Features.ToArray().Should().HaveCount(4);
    }

    [Fact]
    public void A_long_sentence_loses_none()
    {
        var features = Enumerable.Range(1, 5000).Select(i => (ulong)i * 0x9E3779B97F4A7C15UL).ToArray();

        for (var round = 0; round < 2; round++)
        {
            foreach (var feature in features) _set.Add(feature);
        }

        _set.Features.ToArray().Should().Equal(features);
    }

    [Fact]
    public void A_cleared_set_is_empty()
    {
        _set.Add(3);
        _set.Clear();
        _set.Features.Length.Should().Be(0);

        _set.Add(3);
        _set.Features.ToArray().Should().Equal(3);
    }
}
