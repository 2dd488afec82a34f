using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;
using EntityExtraction.Training.EntityRecognition;

namespace EntityExtraction.Tests.Training.EntityRecognition;

public class TreebankNamesTests
{
    private static readonly TreebankNames Names = new(CatalogNames.Read());

    [Fact]
    public void A_proper_noun_is_some_name_and_other_words_are_none()
    {
        var allowed = Read("Wumbel/NNP sleeps/VBZ");

        (allowed[0] & (1 << EntityLabels.Outside)).Should().Be(0);
        (allowed[0] & (1 << EntityLabels.Person)).Should().NotBe(0);
        (allowed[1] & (1 << EntityLabels.Outside)).Should().NotBe(0);
    }

    [Fact]
    public void A_country_is_a_place() => Read("Portugal/NNP sleeps/VBZ")[0].Should().Be(1 << EntityLabels.Location);

    [Fact]
    public void A_listed_name_has_its_type() => Read("Petrarch/NNP sleeps/VBZ")[0].Should().Be(1 << EntityLabels.Person);

    [Fact]
    public void A_listed_name_within_a_longer_one_decides_nothing() => Read("Petrarch/NNP Wumbel/NNP Institute/NNP sleeps/VBZ")[0].Should().NotBe(1 << EntityLabels.Person);

    [Fact]
    public void A_hyphen_may_be_inside_a_persons_name()
    {
        var allowed = Read("Wumbel/NNP -/HYPH Orlo/NNP sleeps/VBZ");

        (allowed[1] & (1 << (EntityLabels.Person + 1))).Should().NotBe(0);
    }

    private static int[] Read(string text)
    {
        var rows = text.Split(' ').Select((word, i) => word.Split('/') is [var form, var tag] ? $"{i + 1}\t{form}\t_\tX\t{tag}\t_\t{(i == 0 ? 0 : 1)}\t{(i == 0 ? "root" : "dep")}\t_\t_\n" : "");
        using var reader = new StringReader(string.Concat(rows) + "\n");
        return Names.Read(ConlluReader.Read(reader, "test").Single()).Allowed;
    }
}
