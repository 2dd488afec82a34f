using EntityExtraction.Actors;
using EntityExtraction.Analysis;

namespace EntityExtraction.Tests.Actors;

/// <summary>Bodies and persons that a text names once and then speaks of by an office, an acronym or a last word.</summary>
public sealed class SpokenOfAgainTests
{
    private static string[] Mentions(string text, string name) =>
        [.. CatalogEntityLinker.BuiltIn.Link(EnglishAnalysis.Load().Analyze(text)).Mentions.Where(m => m.Entity.Name == name).Select(m => m.Text)];

    [Fact]
    public void An_acronym_in_brackets_spells_the_name_before_it() =>
        Mentions("The Kenya Union of Tea Growers (KUTG) called a strike. KUTG accused the ministry of fraud.", "Kenya Union of Tea Growers").Should().Contain("KUTG").And.Contain("Kenya Union of Tea Growers");

    [Fact]
    public void A_capitalized_last_word_means_the_body() =>
        Mentions("The Peruvian Press Council called for calm. In a statement, the Council accused police of fraud.", "Peruvian Press Council").Should().Contain("the Council");

    [Fact]
    public void A_vice_president_is_not_the_president() =>
        Mentions("Peru's Vice President Maria Silva met the miners. The president praised the talks.", "Maria Silva").Should().NotContain("The president");

    [Fact]
    public void An_office_before_a_name_with_another_title_is_that_persons() =>
        Mentions("Ana Rojas wrote the song. Kenya's defense minister, General John Otieno, praised the troops.", "Ana Rojas").Should().Equal("Ana Rojas");

    [Fact]
    public void All_of_a_list_are_meant_by_they() =>
        Mentions("Chad, Niger and Togo said they would support the force.", "Chad").Should().Contain("they");

    [Theory]
    [InlineData("In neighboring Uganda, Foreign Minister Omar Haddad praised the talks.", "UGA")]
    [InlineData("Togo's press cited Togo. A Ugandan Interior Ministry spokesman said the rebels met Interior Minister Omar Haddad.", "UGA")]
    public void A_minister_is_of_the_state_that_the_sentence_or_the_ministry_tells(string text, string expected) =>
        CatalogEntityLinker.BuiltIn.Link(EnglishAnalysis.Load().Analyze(text)).Mentions.First(m => m.Text == "Omar Haddad").Entity.State.Should().Be(expected);

    [Fact]
    public void The_country_is_rather_that_of_the_subject_than_one_named_beside() =>
        Mentions("Kenya's president, Jane Otieno, will travel to Uganda, a year after the country left the bloc.", "Kenya").Should().Contain("the country");

    [Fact]
    public void What_an_unnamed_body_acts_on_is_its_own_rather_than_that_of_one_named_before() =>
        Mentions("Kenya Airways said on Monday that a panel should drop its plan to aid miners.", "Kenya Airways").Should().NotContain("its");

    [Fact]
    public void Who_bears_an_office_by_name_is_the_subject_wherever_the_name_hangs() =>
        Mentions("The chairman of Mr. Otieno's Council of Farmers, Omar Haddad, is the leading candidate. He is an economist.", "Omar Haddad").Should().Contain("He");
}
