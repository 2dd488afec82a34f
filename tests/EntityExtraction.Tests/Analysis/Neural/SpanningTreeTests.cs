using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class SpanningTreeTests
{
    [Fact]
    public void The_best_heads_are_taken_where_they_form_a_tree() =>
        Decode(2, [9, 0, 1, 0, 9, 0]).Should().Equal(0, 1);

    [Fact]
    public void A_single_word_is_the_root() => Decode(1, [-5, 0]).Should().Equal(0);

    [Fact]
    public void A_cycle_is_broken_where_it_costs_least()
    {
        // Each of the two prefers the other; the second loses less by being the root.
        Decode(2, [0, 0, 9, 7, 9, 0]).Should().Equal(2, 0);
    }

    [Fact]
    public void Of_two_words_that_would_be_the_root_the_one_that_gains_less_is_not() => Decode(2, [9, 0, 8, 9, 3, 0]).Should().Equal(2, 0);

    [Fact]
    public void Any_scores_give_a_tree_and_none_beats_it()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var n = 1 + random.Next(5);
            var scores = Enumerable.Range(0, n * (n + 1)).Select(_ => (float)random.NextDouble() * 10).ToArray();
            var heads = Decode(n, scores);

            IsTree(heads).Should().BeTrue();
            var root = Array.IndexOf(heads, 0);
            var best = AllTrees(n).Where(t => t[root] == 0).Max(t => Score(t, scores));
            Score(heads, scores).Should().BeApproximately(best, 1e-4f, "of the trees with this root it is the best");
        }
    }

    private static int[] Decode(int length, float[] scores)
    {
        var heads = new int[length];
        SpanningTree.Decode(scores, length + 1, length, heads);
        return heads;
    }

    private static float Score(int[] heads, float[] scores) => heads.Select((h, i) => scores[(i * (heads.Length + 1)) + h]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h == 0) != 1) return false;
        for (var i = 0; i < heads.Length; i++)
        {
            var (at, steps) = (i + 1, 0);
            while (at != 0 && steps++ <= heads.Length) at = heads[at - 1];
            if (at != 0) return false;
        }

        return true;
    }

    private static IEnumerable<int[]> AllTrees(int n)
    {
        var heads = new int[n];
        for (var code = 0; code < Math.Pow(n + 1, n); code++)
        {
            var rest = code;
            for (var i = 0; i < n; i++)
            {
                heads[i] = rest % (n + 1);
                rest /= n + 1;
            }

            if (!heads.Where((h, i) => h == i + 1).Any() && IsTree(heads)) yield return (int[])heads.Clone();
        }
    }
}
