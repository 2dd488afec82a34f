using System.Diagnostics;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Parsing;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.Parsing;

public class ParserDecoderTests
{
    private static readonly ParserAction[] Actions =
        [.. new[] { "S", "L root", "L nsubj", "L det", "R obj", "R punct" }.Select(ParserAction.Parse)];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 1)]
    [InlineData(8, 17)]
    [InlineData(1, 400)]
    [InlineData(8, 400)]
    public void Whatever_the_scores_every_sentence_becomes_a_projective_tree_with_one_root(int width, int length)
    {
        var decoder = new ParserDecoder(Actions, new NoiseScorer(), width);
        var (heads, relations) = Parse(decoder, Enumerable.Range(0, length).Select(i => "w" + (i % 13)).ToArray());

        heads.Count(h => h == -1).Should().Be(1);
        relations[Array.IndexOf(heads, -1)].Should().Be(Deprel.Root);
        for (var i = 0; i < length; i++)
        {
            var (at, steps) = (i, 0);
            while (heads[at] >= 0 && steps++ <= length) at = heads[at];
            heads[at].Should().Be(-1, "word {0} must hang below the root", i);
        }
    }

    [Fact]
    public void A_beam_finds_a_better_sequence_than_the_greedy_one()
    {
        var words = Enumerable.Range(0, 20).Select(i => "w" + (i % 7)).ToArray();
        var (greedy, wide) = (new ParserDecoder(Actions, new NoiseScorer(), 1), new ParserDecoder(Actions, new NoiseScorer(), 16));

        Parse(greedy, words);
        Parse(wide, words);

        wide.Total.Should().BeGreaterThan(greedy.Total);
    }

    [Fact]
    public void Ten_thousand_brackets_take_linear_time()
    {
        var decoder = new ParserDecoder(Actions, new NoiseScorer(), 1);
        var few = Time(decoder, 1_000);
        var many = Time(decoder, 10_000);

        many.Should().BeLessThan((few * 60) + TimeSpan.FromSeconds(1));
    }

    private static TimeSpan Time(ParserDecoder decoder, int length)
    {
        var words = Enumerable.Repeat("(", length).ToArray();
        Parse(decoder, words);
        var watch = Stopwatch.StartNew();
        Parse(decoder, words);
        return watch.Elapsed;
    }

    private static (int[] Heads, Deprel[] Relations) Parse(ParserDecoder decoder, string[] words)
    {
        var (heads, relations) = (new int[words.Length], new Deprel[words.Length]);
        decoder.Sentence.Fill(words, new Upos[words.Length], new string?[words.Length], NoWordClasses.Instance);
        decoder.Parse(heads, relations);
        return (heads, relations);
    }

    private sealed class NoiseScorer : IScorer
    {
        public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
        {
            var sum = 0UL;
            foreach (var feature in features) sum += feature;
            for (var i = 0; i < scores.Length; i++) scores[i] = FeatureHash.Mix(sum + (ulong)i) % 1000;
        }
    }
}
