using EntityExtraction.Analysis.EntityRecognition;

namespace EntityExtraction.Tests.Analysis.EntityRecognition;

public class LikelySpansTests
{
    private static readonly Transitions Free = new(new float[EntityLabels.Count * EntityLabels.Count]);

    [Fact]
    public void A_sure_name_is_a_span_with_its_probability()
    {
        var spans = Find([(EntityLabels.Outside, 20)], [(EntityLabels.Person, 20)], [(EntityLabels.Person + 1, 20)]);

        var span = spans.Should().ContainSingle().Subject;
        (span.First, span.End, span.Type).Should().Be((1, 3, EntityLabels.Person));
        span.Score.Should().BeApproximately(1, 1e-3f);
    }

    [Fact]
    public void Plain_words_are_no_span() => Find([(EntityLabels.Outside, 20)], [(EntityLabels.Outside, 20)]).Should().BeEmpty();

    [Fact]
    public void A_name_whose_type_is_anyones_guess_is_left_out() =>
        Find([(EntityLabels.Person, 20), (EntityLabels.Organization, 20), (EntityLabels.Location, 20)]).Should().BeEmpty();

    [Fact]
    public void A_name_is_found_although_no_name_is_as_likely_as_each_other_reading_together()
    {
        // Person 0.47, outside 0.30, two other types the rest.
        var span = Find([(EntityLabels.Person, 10.45f), (EntityLabels.Outside, 10), (EntityLabels.Organization, 9), (EntityLabels.Location, 9)]).Should().ContainSingle().Subject;

        span.Type.Should().Be(EntityLabels.Person);
        span.Score.Should().BeInRange(LikelySpans.Least, 0.6f);
    }

    [Fact]
    public void Of_two_ends_the_likelier_is_chosen()
    {
        var spans = Find([(EntityLabels.Organization, 20)], [(EntityLabels.Organization + 1, 20.2f), (EntityLabels.Outside, 20)]);

        spans.Should().ContainSingle().Which.End.Should().Be(2);
    }

    private static IReadOnlyList<LikelySpan> Find(params (int Label, float Score)[][] words)
    {
        var lattice = new LabelLattice();
        lattice.Start(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            lattice.Emissions(i).Clear();
            foreach (var (label, score) in words[i]) lattice.Emissions(i)[label] = score;
        }

        lattice.Sum(Free).Should().BeTrue();
        var spans = new LikelySpans();
        spans.Find(lattice, Free);
        return spans.Chosen;
    }
}
