using EntityExtraction.Actors;
using EntityExtraction.Analysis;

namespace EntityExtraction.Tests.Actors;

/// <summary>Names in plain news sentences, read with the built-in analysis and catalog.</summary>
public sealed class NewsNamesTests
{
    private static readonly AnalysisPipeline English = EnglishAnalysis.Load();

    private static string[] Names(string text) => [.. CatalogEntityLinker.BuiltIn.Link(English.Analyze(text)).Entities.Select(e => e.Name)];

    private static string[] Meant(string text, string words) =>
        [.. CatalogEntityLinker.BuiltIn.Link(English.Analyze(text)).Mentions.Where(m => m.Text == words).Select(m => m.Entity.Name).Distinct()];

    [Fact]
    public void A_courtesy_title_and_a_state_spoken_of_tell_who_is_meant() => Meant("Venezuela will sell the ships, and Mr. Chavez has signed.", "Chavez").Should().Equal("Hugo Chavez");

    [Fact]
    public void A_courtesy_title_alone_tells_nobody() => Meant("Nobody knew Mr. Khan on Friday.", "Khan").Should().Equal("Khan");

    [Fact]
    public void Words_that_may_be_titles_may_be_names() => Names("A former commander, Agha Shah, left with Prime Minister Khan.").Should().Contain("Agha Shah").And.Contain("Imran Khan");

    [Fact]
    public void A_name_whose_first_word_is_used_alone_is_known_again() =>
        Meant("Prime Minister Surat Chulan resigned. Mr. Surat gave no reason.", "Surat").Should().Equal("Surat Chulan");

    [Theory]
    [InlineData("The bonds were bought by the Bank of Finland on Friday.", "Bank of Finland")]
    [InlineData("The Peasant Front of Galicia claimed the raid.", "Peasant Front of Galicia")]
    [InlineData("The Tampa Trade Center sent a letter to the mayor.", "Tampa Trade Center")]
    public void A_place_may_be_part_of_the_name_of_a_body(string text, string name) => Names(text).Should().Contain(name);

    [Fact]
    public void The_supreme_court_is_that_of_the_state_spoken_of() =>
        Names("The United States sent a note.\nNobody answered.\nNothing came of it.\nKenya's voters are waiting.\nThe Supreme Court will rule on Friday.").Should().Contain("Supreme Court of Kenya").And.NotContain("U.S. Supreme Court");

    [Fact]
    public void A_seat_of_government_before_a_noun_is_the_government() => Meant("Farmers called it a Kremlin trick.", "Kremlin").Should().Equal("Russia");

    [Fact]
    public void A_seat_of_government_before_a_part_of_it_is_the_building() => Meant("Snow lay on the Kremlin walls.", "Kremlin").Should().Equal("Kremlin");

    [Theory]
    [InlineData("Envoys of the People's Republic of China signed.", "China")]
    [InlineData("The Kurdistan Workers' Party denied it.", "PKK")]
    public void A_genitive_may_stand_inside_a_name(string text, string name) => Names(text).Should().Equal(name);

    [Fact]
    public void A_hyphenated_number_before_a_group_belongs_to_it() => Names("The ministry says a five-member cell recruited men.").Should().Contain("five-member cell");

    [Fact]
    public void A_name_behind_the_noun_of_a_body_is_no_person() =>
        CatalogEntityLinker.BuiltIn.Link(English.Analyze("He blamed the militant group al-Sahba for the raid.")).Entities.Should().Contain(e => e.Name == "al-Sahba" && e.Type == EntityType.Organization);

    [Fact]
    public void A_city_that_something_lies_near_is_a_place() => Meant("Bombs fell in a market north of Baghdad.", "Baghdad").Should().Equal("Baghdad");

    [Fact]
    public void The_president_whom_a_prime_minister_speaks_of_is_another() =>
        Meant("Prime Minister Morgan Tsvangirai came late. Nobody greeted the president.", "the president").Should().BeEmpty();

    [Fact]
    public void A_new_government_is_not_the_state_of_who_speaks_of_it() => Meant("Kenya called the new government a friend.", "the new government").Should().BeEmpty();

    [Fact]
    public void A_description_of_an_organization_is_not_the_name_that_describes_somebody_else() =>
        Meant("Amnesty International blames Taliban fighters. The organization wants a trial.", "The organization").Should().Equal("Amnesty International");
}
