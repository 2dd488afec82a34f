using EntityExtraction.Tests.Kit;

namespace EntityExtraction.Tests.Kit;

public sealed class ParseTests
{
    [Fact]
    public void A_literal_gives_tokens_with_heads_and_places()
    {
        var document = Parse.Of("Iran/PROPN/nsubj/2 left/leave/VERB.VBD/root/0 ~./PUNCT/punct/2");
        document.Text.Original.Should().Be("Iran left.");
        document[0].Head.Form.Should().Be("left");
        document[1].Lemma.Should().Be("leave");
        document[2].Span.Start.Should().Be(9);
    }
}
