using EntityExtraction.Training.Parsing;

namespace EntityExtraction.Tests.Analysis.Parsing;

public class ProjectivizerTests
{
    [Fact]
    public void A_crossing_arc_is_lifted_to_the_next_head_up()
    {
        int[] heads = [2, 4, 1, 1]; // Word 1 is the root; the arc from 2 down to 0 crosses it.

        Projectivizer.Lift(heads).Should().Be(1);

        heads.Should().Equal(1, 4, 1, 1);
    }

    [Fact]
    public void A_projective_tree_stays_as_it_is()
    {
        int[] heads = [1, 4, 3, 1];

        Projectivizer.Lift(heads).Should().Be(0);

        heads.Should().Equal(1, 4, 3, 1);
    }
}
