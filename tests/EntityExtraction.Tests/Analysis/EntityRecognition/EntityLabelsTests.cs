using EntityExtraction.Analysis.EntityRecognition;

namespace EntityExtraction.Tests.Analysis.EntityRecognition;

public class EntityLabelsTests
{
    [Theory]
    [InlineData("O", EntityLabels.Outside)]
    [InlineData("B-PER", EntityLabels.Person)]
    [InlineData("I-PER", EntityLabels.Person + 1)]
    [InlineData("B-NORP", EntityLabels.Nationality)]
    [InlineData("I-TITLE", EntityLabels.Title + 1)]
    [InlineData("B-COLOUR", EntityLabels.Outside)]
    public void Tags_are_read(string tag, int label) => EntityLabels.Parse(tag).Should().Be(label);

    [Fact]
    public void A_name_goes_on_only_after_a_word_of_its_own_type()
    {
        EntityLabels.MayFollow(EntityLabels.Person, EntityLabels.Person + 1).Should().BeTrue();
        EntityLabels.MayFollow(EntityLabels.Person + 1, EntityLabels.Person + 1).Should().BeTrue();
        EntityLabels.MayFollow(EntityLabels.Location, EntityLabels.Person + 1).Should().BeFalse();
        EntityLabels.MayFollow(EntityLabels.Outside, EntityLabels.Person + 1).Should().BeFalse();
        EntityLabels.MayFollow(EntityLabels.Person, EntityLabels.Person).Should().BeTrue();
    }

    [Fact]
    public void First_and_later_words_share_a_type() =>
        EntityLabels.TypeOf(EntityLabels.Location + 1).Should().Be(EntityLabels.TypeOf(EntityLabels.Location)).And.Be(EntityLabels.Location);
}
