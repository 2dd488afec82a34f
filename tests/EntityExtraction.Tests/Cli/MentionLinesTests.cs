using System.Text;
using EntityExtraction.Cli;

namespace EntityExtraction.Tests.Cli;

public sealed class MentionLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _folder.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void A_line_is_a_document_with_its_mentions()
    {
        var document = Read("""{"id":"d","text":"Oslo left","mentions":[{"id":"m","start":0,"end":4}]}""").Should().ContainSingle().Subject;
        (document.Id, document.Text).Should().Be(("d", "Oslo left"));
        document.Mentions!.Single().Span.End.Should().Be(4);
        _errors.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"text":"x","mentions":[]}""", "id: is missing.")]
    [InlineData("""{"id":"d","text":3,"mentions":[]}""", "text: is a number, not a text.")]
    [InlineData("""{"id":"d","text":"x"}""", "mentions: is missing.")]
    [InlineData("""{"id":"d","text":"x","mentions":[{"id":"m","start":0}]}""", "mentions[0].end: is missing.")]
    [InlineData("""{"id":"d","text":"x","mentions":[{"id":"m","start":0.5,"end":1}]}""", "mentions[0].start: 0.5 is not a whole number of 32 bits.")]
    [InlineData("""{"id":"d","text":"x","mentions":[7]}""", "mentions[0]: is a number, not an object.")]
    [InlineData("""[]""", "the line: is a list, not an object.")]
    [InlineData("""{"id":"d","text":"\ud800","mentions":[]}""", "text: is not valid Unicode.")]
    public void A_wrong_line_is_named_with_its_field_and_the_others_come_out(string line, string problem)
    {
        Read("""{"id":"a","text":"x","mentions":[]}""", line, "", """{"id":"b","text":"x","mentions":[]}""").Select(d => d.Id).Should().Equal("a", "b");
        _errors.ToString().Trim().Should().Be($"error: {Path()}, line 2: {problem}");
    }

    [Fact]
    public void Bytes_that_are_no_text_spoil_their_own_line_only()
    {
        File.WriteAllBytes(Path(), [.. "{\"id\":\""u8, 0xFF, .. "\",\"text\":\"\",\"mentions\":[]}\n{\"id\":\"é\",\"text\":\"\",\"mentions\":[]}"u8]);
        Documents().Select(d => d.Id).Should().Equal("é");
        _errors.ToString().Should().StartWith($"error: {Path()}, line 1: ");
    }

    [Fact]
    public void A_missing_file_is_an_error()
    {
        Documents().Should().BeEmpty();
        _errors.ToString().Should().Contain("no such file");
    }

    private List<SourceDocument> Read(params string[] lines)
    {
        File.WriteAllLines(Path(), lines, new UTF8Encoding(true));
        return Documents();
    }

    private List<SourceDocument> Documents() => [.. new MentionLines(Path(), new FailureLog(_errors), null).Read()];

    private string Path() => System.IO.Path.Combine(_folder.Path, "mentions.jsonl");
}
