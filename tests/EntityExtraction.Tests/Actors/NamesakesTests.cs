using EntityExtraction.Actors;
using EntityExtraction.Analysis;

namespace EntityExtraction.Tests.Actors;

public sealed class NamesakesTests
{
    private static IEnumerable<Entity> Entities(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return CatalogEntityLinker.BuiltIn.Link(document).Entities;
    }

    [Theory]
    [InlineData("She flew to Saudi Arabia and dined with King Abdullah.", "SAU")]
    [InlineData("She flew to Jordan and dined with King Abdullah.", "JOR")]
    [InlineData("In Jordan she dined with Saudi Arabia's King Abdullah.", "SAU")]
    [InlineData("She dined with King Abdullah.", "JOR")]
    public void Two_kings_of_one_name_are_told_apart_by_their_states(string text, string state) =>
        Entities(text).Single(e => e.Type == EntityType.Person).State.Should().Be(state);

    [Theory]
    [InlineData("Democratic Senator Mary Holloway praised the cooks.", "Democratic Party")]
    [InlineData("A leading Republican lawmaker praised the cooks.", "Republican Party")]
    [InlineData("Republican U.S. Senator Tom Brandt praised the cooks.", "Republican Party")]
    public void An_adjective_before_a_politician_names_the_party(string text, string party) => Entities(text).Should().Contain(e => e.Name == party);

    [Theory]
    [InlineData("The Democratic Republic of Congo praised the cooks.")]
    [InlineData("Republican soldiers praised the cooks.")]
    public void An_adjective_before_others_names_no_party(string text) => Entities(text).Should().NotContain(e => e.Id.EndsWith("-party-us", StringComparison.Ordinal));

    [Fact]
    public void The_first_president_of_a_state_is_of_that_state() =>
        Entities("Kenya cheered. The hymn was written by Ghana's first president, Kofi Mensah.").Single(e => e.Name == "Kofi Mensah").State.Should().Be("GHA");
}
