using EntityExtraction.Actors;

namespace EntityExtraction.Tests.Actors;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Sergei", "Sergey")]
    [InlineData("Sergej", "Sergey")]
    [InlineData("Zelenskyy", "Zelensky")]
    [InlineData("Zelenskiy", "Zelenskyi")]
    [InlineData("Aliyev", "Aliev")]
    [InlineData("Mohammed", "Muhammad")]
    [InlineData("Mohamed", "Mohammad")]
    [InlineData("Hussein", "Husein")]
    [InlineData("Mahmoud", "Mahmud")]
    [InlineData("Alexei", "Aleksey")]
    [InlineData("Yuliya", "Yulia")]
    [InlineData("Çavuşoğlu", "Cavusoglu")]
    [InlineData("Erdoğan", "ERDOGAN")]
    [InlineData("Beşiktaş", "Besiktas")]
    [InlineData("Wałęsa", "Walesa")]
    [InlineData("Strauß", "Strauss")]
    [InlineData("Søren", "Soren")]
    [InlineData("U.S.", "US")]
    [InlineData("N'Djamena", "Ndjamena")]
    public void Spellings_of_one_name_have_one_key(string left, string right) => NameFolding.Fold(left).Should().Be(NameFolding.Fold(right));

    [Theory]
    [InlineData("Iran", "Iraq")]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Mali", "Malawi")]
    [InlineData("Austria", "Australia")]
    [InlineData("Slovakia", "Slovenia")]
    public void Different_names_have_different_keys(string left, string right) => NameFolding.Fold(left).Should().NotBe(NameFolding.Fold(right));

    [Fact]
    public void A_very_long_word_is_cut() => NameFolding.Fold(new string('a', 500)).Length.Should().BeLessThanOrEqualTo(NameFolding.MaxLength);
}
