using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

public sealed class AnnotatedSentenceTests
{
    private const string Literal = "Iran/Iran/PROPN.NNP/nsubj/2 left/leave/VERB.VBD/root/0 ~,/,/PUNCT/punct/2 they/they/PRON/conj/2\nYemen/Yemen/PROPN/nsubj/2 stayed/stay/VERB/root/0";

    [Fact]
    public void A_literal_gives_tokens_with_heads_and_places()
    {
        var document = AnnotatedSentence.Parse(Literal).Document;
        document.Text.Original.Should().Be("Iran left, they Yemen stayed");
        document.SentenceCount.Should().Be(2);
        document[1].Lemma.Should().Be("leave");
        document[2].Span.Start.Should().Be(9);
        document[4].Head.Form.Should().Be("stayed");
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var sentence = AnnotatedSentence.Parse(Literal, "Iran", "they=Iran+Yemen", "Yemen:Organization");
        var written = sentence.ToString();
        written.Should().StartWith("\"Iran/Iran/PROPN.NNP/nsubj/2 left/leave/VERB.VBD/root/0 ~,/,/PUNCT/punct/2").And.Contain("\"they=Iran\", \"they=Yemen\"").And.EndWith("\"Yemen:Organization\"");
        var parts = written.Replace("\\n", "\n", StringComparison.Ordinal).Split("\", \"");
        AnnotatedSentence.Parse(parts[0].Trim('"'), [.. parts[1..].Select(p => p.Trim('"'))]).ToString().Should().Be(written);
    }

    [Theory]
    [InlineData("Iran/PROPN/nsubj", "'Iran/PROPN/nsubj' is no token; it has the form word/TAG/relation/head or word/lemma/TAG/relation/head.")]
    [InlineData("Iran/PROPN/root/x", "'Iran/PROPN/root/x' is no token; it has the form word/TAG/relation/head or word/lemma/TAG/relation/head.")]
    [InlineData("Iran/PROPN/root/2", "'Iran' has the head 2; the sentence has 1 tokens.")]
    public void A_token_that_cannot_be_read_is_named(string literal, string message) =>
        FluentActions.Invoking(() => AnnotatedSentence.Parse(literal)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void A_mention_that_is_not_there_is_an_error() =>
        FluentActions.Invoking(() => AnnotatedSentence.Parse(Literal, "Iraq")).Should().Throw<FormatException>().WithMessage("'Iraq' does not stand in the sentence*");
}
