using EntityExtraction.Analysis.EntityRecognition;

namespace EntityExtraction.Tests.Analysis.EntityRecognition;

public class LabelLatticeTests
{
    private const int N = EntityLabels.Count;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    public void The_best_path_is_the_best_of_all_paths(int length, int seed)
    {
        var (lattice, transitions) = Make(length, seed);
        var labels = new int[length];

        lattice.Best(transitions, labels);

        labels.Should().Equal(AllPaths(length).MaxBy(p => Score(lattice, transitions, p)));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(3, 6)]
    [InlineData(4, 7)]
    public void The_sum_is_that_of_all_paths(int length, int seed)
    {
        var (lattice, transitions) = Make(length, seed);

        lattice.Sum(transitions).Should().BeTrue();

        lattice.LogSum.Should().BeApproximately(Math.Log(AllPaths(length).Sum(p => Math.Exp(Score(lattice, transitions, p)))), 1e-4);
    }

    [Fact]
    public void The_probability_of_a_span_is_the_share_of_the_paths_that_have_it()
    {
        var (lattice, transitions) = Make(4, 8);
        lattice.Sum(transitions);
        var total = AllPaths(4).Sum(p => Math.Exp(Score(lattice, transitions, p)));

        foreach (var (first, end) in new[] { (0, 1), (0, 2), (1, 3), (1, 4), (3, 4), (0, 4) })
        {
            var share = AllPaths(4).Where(p => HasSpan(p, first, end, EntityLabels.Organization)).Sum(p => Math.Exp(Score(lattice, transitions, p))) / total;
            lattice.SpanProbability(transitions, first, end, EntityLabels.Organization).Should().BeApproximately((float)share, 1e-4f);
        }
    }

    [Fact]
    public void The_probabilities_of_a_words_labels_add_up_to_one()
    {
        var (lattice, transitions) = Make(5, 9);
        lattice.Sum(transitions);

        for (var word = 0; word < 5; word++) Enumerable.Range(0, N).Sum(y => lattice.Probability(word, y)).Should().BeApproximately(1, 1e-4f);
    }

    [Fact]
    public void Labels_that_are_not_allowed_have_no_probability()
    {
        var (lattice, transitions) = Make(2, 10);

        lattice.Sum(transitions, [1 << EntityLabels.Person, (1 << EntityLabels.Outside) | (1 << (EntityLabels.Person + 1))]).Should().BeTrue();

        lattice.Probability(0, EntityLabels.Person).Should().BeApproximately(1, 1e-5f);
        lattice.Probability(1, EntityLabels.Location).Should().Be(0);
    }

    [Fact]
    public void A_chain_whose_allowed_labels_cannot_follow_each_other_has_no_path()
    {
        var (lattice, transitions) = Make(2, 11);

        lattice.Sum(transitions, [1 << EntityLabels.Person, 1 << (EntityLabels.Location + 1)]).Should().BeFalse();
    }

    private static (LabelLattice Lattice, Transitions Transitions) Make(int length, int seed)
    {
        var state = (ulong)seed;
        var transitions = new Transitions(Enumerable.Range(0, N * N).Select(_ => Draw()).ToArray());
        var lattice = new LabelLattice();
        lattice.Start(length);
        for (var t = 0; t < length; t++)
        {
            for (var y = 0; y < N; y++) lattice.Emissions(t)[y] = Draw();
        }

        return (lattice, transitions);

        float Draw()
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return ((state >> 40) / (float)(1 << 24) * 4) - 2;
        }
    }

    private static IEnumerable<int[]> AllPaths(int length) => length == 0
        ? [[]]
        : AllPaths(length - 1).SelectMany(p => Enumerable.Range(0, N).Where(y => EntityLabels.MayFollow(p.Length == 0 ? 0 : p[^1], y)).Select(y => (int[])[.. p, y]));

    private static double Score(LabelLattice lattice, Transitions transitions, int[] path)
    {
        var score = 0.0;
        for (var t = 0; t < path.Length; t++) score += lattice.Emissions(t)[path[t]] + transitions.Score(t == 0 ? 0 : path[t - 1], path[t]);
        return score + transitions.Score(path[^1], 0);
    }

    private static bool HasSpan(int[] path, int first, int end, int type)
    {
        if (path[first] != type) return false;
        for (var t = first + 1; t < end; t++)
        {
            if (path[t] != type + 1) return false;
        }

        return end == path.Length || path[end] != type + 1;
    }
}
