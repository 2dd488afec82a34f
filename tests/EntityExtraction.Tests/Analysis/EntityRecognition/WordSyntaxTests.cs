using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.EntityRecognition;

public class WordSyntaxTests
{
    private const int Margin = 2;

    [Fact]
    public void Proper_nouns_side_by_side_are_a_run()
    {
        var words = Fill([Upos.Verb, Upos.Propn, Upos.Propn, Upos.Punct], [], []);

        (words[Margin + 1].RunStart, words[Margin + 1].RunEnd).Should().Be((Margin + 1, Margin + 3));
        (words[Margin + 3].RunStart, words[Margin + 3].RunEnd).Should().Be((Margin + 3, Margin + 4));
    }

    [Fact]
    public void A_name_hangs_where_its_first_word_hangs_and_has_its_preposition()
    {
        // "went to Lake Orlo": Orlo is flat to Lake, which has the preposition.
        var words = Fill([Upos.Verb, Upos.Adp, Upos.Propn, Upos.Propn], [-1, 2, 0, 2], [Deprel.Root, Deprel.Case, Deprel.Obl, Deprel.Flat]);

        words[Margin + 3].Top.Should().Be(Margin + 2);
        words[words[Margin + 3].Top].Head.Should().Be(Margin);
        words[words[Margin + 3].Top].Case.Should().Be(Margin + 1);
    }

    [Fact]
    public void The_root_has_no_head()
    {
        var words = Fill([Upos.Verb], [-1], [Deprel.Root]);

        words[Margin].Head.Should().Be(0);
        words[0].Tag.Should().Be(WordSyntax.Border.Tag);
    }

    [Fact]
    public void A_head_in_another_sentence_is_none()
    {
        var syntax = new SentenceSyntax([Upos.Noun, Upos.Noun], [12, 3], [Deprel.Nmod, Deprel.Root], 10);

        syntax.Head(0).Should().Be(-1);
        syntax.Head(1).Should().Be(-1);
    }

    private static WordSyntax[] Fill(Upos[] tags, int[] heads, Deprel[] relations)
    {
        var words = new WordSyntax[tags.Length + (2 * Margin)];
        WordSyntax.Fill(new SentenceSyntax(tags, heads, relations, 0), words, Margin);
        return words;
    }
}
