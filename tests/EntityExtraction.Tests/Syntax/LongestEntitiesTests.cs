using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Syntax;

public class LongestEntitiesTests
{
    private static readonly EntitySpan Bank = new(1, 3, "ORG");
    private static readonly EntitySpan Place = new(3, 1, "LOC");
    private static readonly EntitySpan Person = new(6, 2, "PER");

    [Fact]
    public void Of_overlapping_spans_the_longest_stays() => LongestEntities.Of([Place, Bank, Person], 8).Should().Equal(Bank, Person);

    [Fact]
    public void Spans_come_out_in_text_order() => LongestEntities.Of([Person, Place], 8).Should().Equal(Place, Person);

    [Fact]
    public void Of_equally_long_spans_the_surer_stays() =>
        LongestEntities.Of([new(0, 2, "ORG", 0.4f), new(1, 2, "LOC", 0.7f)], 3).Should().Equal(new EntitySpan(1, 2, "LOC", 0.7f));

    [Fact]
    public void Of_equally_long_and_sure_spans_the_earlier_stays() => LongestEntities.Of([new(1, 2, "LOC"), new(0, 2, "ORG")], 3).Should().Equal(new EntitySpan(0, 2, "ORG"));

    [Fact]
    public void A_span_whose_rival_lost_to_a_longer_one_stays() =>
        LongestEntities.Of([new(0, 2, "A"), new(1, 4, "B"), new(0, 1, "C")], 5).Should().Equal(new EntitySpan(0, 1, "C"), new EntitySpan(1, 4, "B"));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    public void A_span_outside_the_document_is_refused(int first, int count) =>
        FluentActions.Invoking(() => LongestEntities.Of([new(first, count, "LOC")], 3)).Should().Throw<InvalidOperationException>().WithMessage("*outside the document's 3 tokens*");
}
