using EntityExtraction.Actors;

namespace EntityExtraction.Tests.Actors;

public class ActorCatalogTests
{
    private const string Table =
        """
        # states of a map of our own
        name	type	id	aliases	adjectives	capital	gender
        Freedonia	Country	FRE	Republic of Freedonia|Fredonia	Freedonian	Libertyville
        Pavel Stepanov	Person			 		m
        """;

    [Fact]
    public void A_name_is_found_in_every_spelling()
    {
        var catalog = ActorCatalog.Empty.With(new StringReader(Table));

        catalog.Find("republic of freedonia")!.Id.Should().Be("FRE");
        catalog.Find("Libertyville")!.Name.Should().Be("Freedonia");
        catalog.Find("Paul Stepanov").Should().BeNull();
        catalog.ById("FRE")!.Adjectives.Should().Equal("Freedonian");
    }

    [Fact]
    public void An_entry_added_later_is_meant_before_the_others()
    {
        var catalog = ActorCatalog.Empty.With(new CatalogEntry("one", "Union", EntityType.Organization)).With(new CatalogEntry("two", "Union", EntityType.Country));

        catalog.Find("Union")!.Id.Should().Be("two");
        catalog.Entries.Should().HaveCount(2);
    }

    [Fact]
    public void An_entry_with_a_known_id_replaces_the_known_one()
    {
        var catalog = ActorCatalog.Empty.With(new CatalogEntry("x", "Old Name", EntityType.Organization)).With(new CatalogEntry("x", "New Name", EntityType.Organization));

        catalog.Find("Old Name").Should().BeNull();
        catalog.Find("New Name").Should().NotBeNull();
    }

    [Theory]
    [InlineData("name\ttype\nFreedonia\tKingdom", "mine.tsv, line 2: unknown type 'Kingdom'; known are Country, Person, Organization, Group, Location, Product, Agreement, Event.")]
    [InlineData("name\ttype\n\n# note\n\tCountry", "mine.tsv, line 4: the column 'name' is empty.")]
    [InlineData("name\ttype\nA\tCountry\tB", "mine.tsv, line 2: there are more cells than the 2 columns.")]
    [InlineData("name\nA", "mine.tsv, line 1: the column 'type' is missing.")]
    [InlineData("name\ttype\ttype\nA\tCountry", "mine.tsv, line 1: the column 'type' is named twice.")]
    [InlineData("name\ttype\tgender\nA\tPerson\tx", "mine.tsv, line 2: unknown gender 'x'; known are m and f.")]
    public void A_bad_line_is_named_with_file_and_line(string table, string message) =>
        FluentActions.Invoking(() => ActorCatalog.Empty.With(new StringReader(table), "mine.tsv"))
            .Should().Throw<CatalogFormatException>().WithMessage(message);
}
