using EntityExtraction.Analysis.EntityRecognition;

namespace EntityExtraction.Tests.Analysis.EntityRecognition;

public class DocumentMemoryTests
{
    private const ulong Word = 7;

    [Fact]
    public void A_word_that_stands_once_gets_no_advice()
    {
        var (memory, scores) = (new DocumentMemory(), new float[EntityLabels.Count]);
        var lattice = Sure(EntityLabels.Person);
        memory.Add(Word, lattice, 0);

        memory.Advise(Word, lattice, 0, scores);

        scores.Should().OnlyContain(s => s == 0);
    }

    [Fact]
    public void Other_occurrences_speak_for_their_own_type()
    {
        var (memory, scores) = (new DocumentMemory(), new float[EntityLabels.Count]);
        var unsure = Sure(EntityLabels.Outside);
        memory.Add(Word, Sure(EntityLabels.Person), 0);
        memory.Add(Word, unsure, 0);

        memory.Advise(Word, unsure, 0, scores);

        scores[EntityLabels.Person].Should().BeGreaterThan(scores[EntityLabels.Outside]).And.BeGreaterThan(scores[EntityLabels.Location]);
        scores[EntityLabels.Person + 1].Should().Be(scores[EntityLabels.Person]);
    }

    [Fact]
    public void A_cleared_memory_knows_nothing()
    {
        var memory = new DocumentMemory();
        memory.Add(Word, Sure(EntityLabels.Person), 0);

        memory.Clear();

        memory.Count(Word).Should().Be(0);
    }

    private static LabelLattice Sure(int label)
    {
        var lattice = new LabelLattice();
        lattice.Start(1);
        lattice.Emissions(0).Clear();
        lattice.Emissions(0)[label] = 20;
        lattice.Sum(new Transitions(new float[EntityLabels.Count * EntityLabels.Count]));
        return lattice;
    }
}
