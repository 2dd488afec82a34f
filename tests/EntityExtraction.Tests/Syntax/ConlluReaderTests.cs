using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Syntax;

public class ConlluReaderTests
{
    private const string Barge = """
        # newdoc id = river
        # text = The barge doesn't move.
        1	The	the	DET	DT	_	2	det	_	_
        2	barge	barge	NOUN	NN	Number=Sing	5	nsubj	_	NER=B-MISC
        3-4	doesn't	_	_	_	_	_	_	_	_
        3	does	do	AUX	VBZ	_	5	aux	_	_
        4	n't	not	PART	RB	_	5	advmod	_	_
        5	move	move	VERB	VB	_	0	root	_	SpaceAfter=No
        5.1	moved	move	VERB	VBD	_	_	_	5:conj	_
        6	.	.	PUNCT	.	_	5	punct	_	_

        """;

    [Fact]
    public void Words_are_read_and_ranges_and_empty_nodes_do_not_count_as_words()
    {
        var sentence = Read(Barge).Should().ContainSingle().Subject;

        sentence.Words.Select(w => w.Form).Should().Equal("The", "barge", "does", "n't", "move", ".");
        sentence.Words[1].Should().Be(new ConlluWord("barge", "barge", "NOUN", "NN", "Number=Sing", 5, "nsubj", "NER=B-MISC"));
        sentence.Ranges.Should().Equal(new ConlluRange(2, 4, "doesn't", true));
        sentence.DocumentId.Should().Be("river");
        sentence.Value("text").Should().Be("The barge doesn't move.");
    }

    [Fact]
    public void A_document_has_the_text_of_the_surface_words_and_all_layers()
    {
        var document = ConlluReader.ReadDocuments(new StringReader(Barge)).Single().Build();

        document.Text.Original.Should().Be("The barge doesn't move.");
        document[2].Span.Should().Be(new EntityExtraction.Text.TextSpan(10, 4));
        document[3].Span.Should().Be(new EntityExtraction.Text.TextSpan(14, 3));
        document[1].Head.Form.Should().Be("move");
        document[1].Relation.Should().Be(Deprel.Nsubj);
        document[4].HasHead.Should().BeFalse();
        document[3].Lemma.Should().Be("not");
        document.EntitySpans.Should().Equal(new EntitySpan(1, 1, "MISC"));
        document.Layers.Should().Be(Layers.All);
    }

    [Fact]
    public void Words_of_a_range_that_do_not_add_up_to_it_each_stand_for_the_whole()
    {
        var document = ConlluReader.ReadDocuments(new StringReader("1-2\tvá\t_\t_\t_\t_\t_\t_\t_\t_\n1\tvai\tir\tVERB\t_\t_\t0\troot\t_\t_\n2\ta\ta\tADP\t_\t_\t1\tdep\t_\t_\n")).Single().Build();

        document.Tokens.Select(t => t.Span.Length).Should().Equal(2, 2);
    }

    [Fact]
    public void Only_the_layers_that_were_asked_for_are_taken_over()
    {
        var document = ConlluReader.ReadDocuments(new StringReader(Barge), layers: Layers.Tags).Single().Build();

        document.Layers.Should().Be(Layers.Tokens | Layers.Sentences | Layers.Tags);
        document[1].Upos.Should().Be(Upos.Noun);
        document[1].HasHead.Should().BeFalse();
    }

    [Fact]
    public void Each_newdoc_starts_a_document()
    {
        var text = "# newdoc id = a\n1\tGo\t_\t_\t_\t_\t0\troot\t_\t_\n\n1\tOn\t_\t_\t_\t_\t0\troot\t_\t_\n\n# newdoc id = b\n1\tStop\t_\t_\t_\t_\t0\troot\t_\t_";

        ConlluReader.ReadDocuments(new StringReader(text)).Select(d => (d.Id, d.SentenceCount)).Should().Equal(("a", 2), ("b", 1));
    }

    [Theory]
    [InlineData("1\tGo\tgo", "expected 10 columns parted by tabs, found 3.")]
    [InlineData("2\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_", "expected word number 1, found '2'.")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_", "the head 'x' is no number.")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\t4\troot\t_\t_", "word 1 'Go' has head 4, but the sentence has 1 words.")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\t1\troot\t_\t_", "word 1 'Go' is its own head.")]
    [InlineData("1\t\tgo\tVERB\tVB\t_\t0\troot\t_\t_", "the form is empty.")]
    [InlineData("2-3\tGo\t_\t_\t_\t_\t_\t_\t_\t_", "the range '2-3' does not start at the next word, 1, or is too short.")]
    [InlineData("1-2\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_", "the range of 'Go' goes beyond the sentence.")]
    public void A_malformed_line_is_told_with_file_and_line(string line, string problem)
    {
        var reading = () => ConlluReader.Read(new StringReader("# a comment\n" + line), "bad.conllu").ToList();

        reading.Should().Throw<ConlluFormatException>().WithMessage($"bad.conllu, line 2: {problem}");
    }

    [Fact]
    public void A_missing_blank_line_between_sentences_is_told()
    {
        var reading = () => Read("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n# text = next");

        reading.Should().Throw<ConlluFormatException>().Which.Line.Should().Be(2);
    }

    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text))];
}
