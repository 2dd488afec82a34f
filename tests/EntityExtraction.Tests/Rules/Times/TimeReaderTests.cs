using EntityExtraction.Relations;

namespace EntityExtraction.Tests.Rules.Times;

public sealed class TimeReaderTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.Create();
    private static readonly DateOnly Thursday = new(2024, 5, 16);

    private static Relation The(RelationType type, string text) =>
        Extractor.Extract(new SourceDocument("text", text) { Date = Thursday }).Relations.Should().Contain(r => r.Type.Equals(type)).Which;

    [Theory]
    [InlineData("Kenya bought patrol boats from Norway in 2019.", "in 2019", "2019")]
    [InlineData("Kenya bought patrol boats from Norway on March 5, 2020.", "on March 5, 2020", "2020-03-05")]
    [InlineData("Kenya bought patrol boats from Norway on 5 March.", "on 5 March", "2024-03-05")]
    [InlineData("Kenya bought patrol boats from Norway Tuesday.", "Tuesday", "2024-05-14")]
    [InlineData("Kenya on Tuesday bought patrol boats from Norway.", "on Tuesday", "2024-05-14")]
    [InlineData("Last Friday, Kenya bought patrol boats from Norway.", "Last Friday", "2024-05-10")]
    [InlineData("Kenya bought patrol boats from Norway two years ago.", "two years ago", "2022")]
    [InlineData("Kenya bought patrol boats from Norway three days ago.", "three days ago", "2024-05-13")]
    [InlineData("Kenya bought patrol boats from Norway last week.", "last week", "2024-W19")]
    [InlineData("Kenya bought patrol boats from Norway last month.", "last month", "2024-04")]
    [InlineData("Kenya bought patrol boats from Norway earlier this year.", "earlier this year", "2024")]
    [InlineData("Kenya bought patrol boats from Norway in the early 1990s.", "in the early 1990s", null)]
    [InlineData("Kenya recently bought patrol boats from Norway.", "recently", null)]
    public void A_date_is_read_and_resolved(string text, string words, string? value)
    {
        var time = The(RelationType.BuysFrom, text).Time;

        time.Should().NotBeNull();
        time!.Text.Should().Be(words);
        time.Value.Should().Be(value);
        text.Substring(time.Span.Start, time.Span.Length).Should().Be(words);
    }

    [Theory]
    [InlineData("The Kenyan minister met the Ghanaian ambassador in Nairobi Monday.", "Monday")]
    [InlineData("Friday's talks between Kenya and Ghana brought no result.", "Friday's")]
    public void A_date_beside_a_place_or_before_the_talks_is_theirs(string text, string words) => words.Should().StartWith(The(RelationType.NegotiatesWith, text).Time?.Text);

    [Theory]
    [InlineData("Ghana criticized Kenya for its part in the 1994 war.")]
    [InlineData("Ghana told reporters on Monday it supports Kenya.")]
    [InlineData("Ghana supports Kenya, which bought boats in 2019.")]
    [InlineData("Ghana criticized Kenya's three-day exercise.")]
    public void A_date_of_something_else_is_not_the_time(string text) =>
        Extractor.Extract(new SourceDocument("text", text) { Date = Thursday }).Relations.Where(r => r.Type.Is(RelationType.Opposes) || r.Type.Is(RelationType.Supports)).Should().NotBeEmpty().And.OnlyContain(r => r.Time == null);

    [Fact]
    public void What_follows_in_the_same_clause_shares_its_date() =>
        The(RelationType.Seizes, "On Sunday, rebels stormed the barracks and seized the town of Moura.").Time?.Text.Should().Be("On Sunday");

    [Fact]
    public void Without_the_day_of_the_document_only_full_dates_are_resolved() =>
        Extractor.Extract("Kenya bought patrol boats from Norway last week.").Relations.Should().ContainSingle().Which.Time!.Value.Should().BeNull();
}
