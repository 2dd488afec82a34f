using EntityExtraction.Analysis.Neural;
using EntityExtraction.Training.Neural;

namespace EntityExtraction.Tests.Training.Neural;

public sealed class WordVectorsTests
{
    private static WordVectors Read(string text, int most = 10) => WordVectors.Read(new StringReader(text), "vectors.txt", most);

    private static float[]? Of(WordVectors vectors, string word) => vectors.Of(WordFeatures.Key(word));

    [Fact]
    public void Each_line_is_a_word_and_its_numbers()
    {
        var vectors = Read("cat 1 -2.5\ndog 0.25 3e-1\n");

        vectors.Size.Should().Be(2);
        Of(vectors, "cat").Should().Equal(1, -2.5f);
        Of(vectors, "Dog").Should().Equal(0.25f, 0.3f);
        Of(vectors, "bird").Should().BeNull();
    }

    [Fact]
    public void A_first_line_of_two_counts_is_no_word() => Of(Read("2 3\ncat 1 2 3\n"), "cat").Should().Equal(1, 2, 3);

    [Fact]
    public void The_frequent_one_of_words_that_differ_in_capitals_or_digits_is_kept() => Of(Read("May 1 1\nmay 2 2\n"), "may").Should().Equal(1, 1);

    [Fact]
    public void Words_beyond_the_asked_number_are_left_out() => Of(Read("cat 1 2\ndog 3 4\n", most: 1), "dog").Should().BeNull();

    [Theory]
    [InlineData("cat 1 2\ndog 1\n", "vectors.txt, line 2: 1 numbers, but 2 in the lines before.")]
    [InlineData("cat 1 x\n", "vectors.txt, line 1: 'x' is no number.")]
    [InlineData("cat\n", "vectors.txt, line 1: a word needs numbers behind it.")]
    public void A_malformed_line_is_named(string text, string message)
    {
        var act = () => Read(text);

        act.Should().Throw<FormatException>().WithMessage(message);
    }
}
