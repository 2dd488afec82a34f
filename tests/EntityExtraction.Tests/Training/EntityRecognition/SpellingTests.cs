using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Training.EntityRecognition;

namespace EntityExtraction.Tests.Training.EntityRecognition;

public class SpellingTests
{
    private static readonly LabelledSentence Hyphened = new(["Ruth", "Orban-Vale", "is", "well-known"],
        [1 << EntityLabels.Person, 1 << (EntityLabels.Person + 1), 1 << EntityLabels.Outside, 1 << EntityLabels.Outside]);

    private static readonly LabelledSentence Plain = new(["Ruth", "sleeps"], [1 << EntityLabels.Person, 1 << EntityLabels.Outside]);

    [Fact]
    public void Every_second_sentence_with_a_hyphen_in_a_name_is_parted_at_hyphens()
    {
        var parted = Spelling.Vary(Hyphened, 1);

        parted.Forms.Should().Equal("Ruth", "Orban", "-", "Vale", "is", "well", "-", "known");
        parted.Allowed.Should().Equal(1 << EntityLabels.Person, 1 << (EntityLabels.Person + 1), 1 << (EntityLabels.Person + 1), 1 << (EntityLabels.Person + 1),
            1 << EntityLabels.Outside, 1 << EntityLabels.Outside, 1 << EntityLabels.Outside, 1 << EntityLabels.Outside);
        Spelling.Vary(Hyphened, 2).Should().BeSameAs(Hyphened);
    }

    [Fact]
    public void The_first_part_starts_the_name_and_the_others_go_on()
    {
        var sentence = new LabelledSentence(["Orban-Vale", "slept"], [1 << EntityLabels.Person, 1 << EntityLabels.Outside]);

        Spelling.Vary(sentence, 1).Allowed.Should().StartWith([1 << EntityLabels.Person, 1 << (EntityLabels.Person + 1), 1 << (EntityLabels.Person + 1)]);
    }

    [Fact]
    public void Every_sixteenth_sentence_is_in_small_letters()
    {
        Spelling.Vary(Plain, 14).Forms.Should().Equal("ruth", "sleeps");
        Spelling.Vary(Plain, 14).Allowed.Should().Equal(Plain.Allowed);
        Spelling.Vary(Plain, 15).Should().BeSameAs(Plain);
    }
}
