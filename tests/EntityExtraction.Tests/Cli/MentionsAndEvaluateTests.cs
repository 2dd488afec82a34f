using System.Text.Json;

namespace EntityExtraction.Tests.Cli;

public sealed class MentionsAndEvaluateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_good_line_of_given_mentions_gets_its_answer()
    {
        var result = CommandLine.Run(["extract", "--mentions", "-"], """
            {"id":"a","text":"Norway attacked Sweden.","mentions":[{"id":"n","start":0,"end":6},{"id":"s","start":16,"end":22}]}
            {"id":"b","text":"Oslo","mentions":[{"id":"m","start":2,"end":9}]}
            {"id":"c","text":"Norway attacked Sweden.","mentions":[]}
            """);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("standard input, line 2: mentions[0].end: 9 lies outside the text");
        result.Lines.Should().HaveCount(2);
        using var answer = JsonDocument.Parse(result.Lines[0]);
        var relation = answer.RootElement.GetProperty("relations").EnumerateArray().Single();
        relation.GetProperty("source").GetProperty("mention").GetString().Should().Be("n");
        relation.GetProperty("target").GetProperty("mention").GetString().Should().Be("s");
    }

    [Theory]
    [InlineData("""{"id":"m","start":2,"end":9}""", "mentions[1].end: 9 lies outside the text, which has 5 UTF-16 code units.")]
    [InlineData("""{"id":"m","start":6,"end":7}""", "mentions[1].start: 6 lies outside the text, which has 5 UTF-16 code units.")]
    [InlineData("""{"id":"m","start":-1,"end":2}""", "mentions[1].start: -1 lies outside the text, which has 5 UTF-16 code units.")]
    [InlineData("""{"id":"m","start":3,"end":3}""", "mentions[1].end: 3 is not after start 3; the mention is empty.")]
    [InlineData("""{"id":"m","start":4,"end":2}""", "mentions[1].end: 2 is not after start 4; the mention is empty.")]
    [InlineData("""{"id":"m","start":4,"end":5}""", "mentions[1].start: the mention from 4 to 5 is blank.")]
    [InlineData("""{"id":"o","start":0,"end":4}""", "mentions[1].id: 'o' is the id of an earlier mention; each mention needs an id of its own.")]
    [InlineData("""{"id":"","start":0,"end":4}""", "mentions[1].id: is empty; each mention needs an id of its own.")]
    [InlineData("""{"id":"m","start":"0","end":4}""", "mentions[1].start: is a text, not a number.")]
    public void A_mention_that_does_not_fit_is_told_with_file_line_and_field(string mention, string problem)
    {
        var file = _folder.Write("mentions.jsonl", "{\"id\":\"a\",\"text\":\"Oslo\",\"mentions\":[]}\n{\"id\":\"b\",\"text\":\"Oslo \",\"mentions\":[{\"id\":\"o\",\"start\":0,\"end\":4}," + mention + "]}\n");

        var result = CommandLine.Run(["extract", "--mentions", file]);

        result.ExitCode.Should().Be(3);
        result.Lines.Should().ContainSingle();
        result.Error.Should().StartWith($"error: {file}, line 2: {problem}");
    }

    [Fact]
    public void Given_mentions_bring_their_own_texts() => CommandLine.Run(["extract", "--mentions", "m.jsonl", "a.txt"]).ExitCode.Should().Be(1);

    [Fact]
    public void A_gold_is_scored_against_the_extractor_and_against_a_file_alike()
    {
        var text = _folder.Write("a.txt", "Norway attacked Sweden.");
        var gold = _folder.Write("gold.jsonl", """{"doc":"a.txt","sentence":"Norway attacked Sweden.","type":"fights","source":"Norway","target":"Sweden","polarity":"affirmed","modality":"actual","difficulty":"easy","required":true}""");
        var found = _folder.Write("found.jsonl", CommandLine.Run(["extract", text]).Output);

        var own = CommandLine.Run(["evaluate", "--gold", gold, "--format", "json"]);
        var given = CommandLine.Run(["evaluate", "--gold", gold, "--format", "json", found]);

        own.ExitCode.Should().Be(0);
        given.Output.Should().Be(own.Output);
        using var report = JsonDocument.Parse(own.Output);
        report.RootElement.GetProperty("strict").GetProperty("mentions").GetProperty("f1").GetDouble().Should().Be(1);
    }

    [Fact]
    public void A_wrong_gold_gives_no_score()
    {
        var result = CommandLine.Run(["evaluate", "--gold", _folder.Write("gold.jsonl", "{}")]);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("gold.jsonl, line 1: doc: is missing.");
    }
}
