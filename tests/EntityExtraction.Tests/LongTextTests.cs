namespace EntityExtraction.Tests;

/// <summary>Texts that bring slow algorithms and deep recursion to light.</summary>
public sealed class LongTextTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.Create();

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[{(")]
    [InlineData("\"")]
    [InlineData("... ")]
    public void Ten_thousand_brackets_in_a_row_are_read(string piece)
    {
        // Seconds on an idle machine; the limit is for busy ones, and far below what quadratic work would take.
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));

        Extractor.Extract(string.Concat(Enumerable.Repeat(piece, 10_000)), limit.Token).Relations.Should().BeEmpty();
    }

    [Fact]
    public void A_sentence_of_four_hundred_words_still_has_its_relation()
    {
        var names = string.Join(", ", Enumerable.Range(0, 130).Select(i => $"a new harbour at pier {i}"));

        Extractor.Extract($"Norway supports Kenya. They promised {names} and no more.").Relations
            .Should().Contain(r => r.Source.Name == "Norway" && r.Target.Name == "Kenya");
    }
}
