namespace EntityExtraction.Tests.Cli;

/// <summary>A wrong command line is told in a few lines on standard error; nothing of it gets into a pipe.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("extract --format grahml", "error: --format cannot be 'grahml'. Did you mean 'graphml'? It is one of table, jsonl, csv, graphml, dot, turtle, html.", "extract")]
    [InlineData("graph --format pdf", "error: --format cannot be 'pdf'. It is one of table, jsonl, nodes, edges, graphml, dot, turtle, plover, svg.", "graph")]
    [InlineData("extract --mode reckless", "error: --mode cannot be 'reckless'. It is one of precise, balanced, recall.", "extract")]
    [InlineData("extract --input-format htm", "error: --input-format cannot be 'htm'. Did you mean 'html'?", "extract")]
    [InlineData("extract --min-confidence 2", "error: --min-confidence: '2' is not a number from 0 to 1.", "extract")]
    [InlineData("extract --threads 0", "error: --threads: '0' is not a whole number from 1.", "extract")]
    [InlineData("extract --date yesterday", "error: --date: 'yesterday' is not a day of the form 2024-05-31.", "extract")]
    [InlineData("extract --acter Turkey", "error: There is no option '--acter'. Did you mean '--actor'?", "extract")]
    [InlineData("extract --resume", "error: --resume goes on with a file; name it with --output.", "extract")]
    [InlineData("extract --resume -o out.csv", "error: --resume goes on with JSON lines only (--format jsonl).", "extract")]
    [InlineData("completions fisch", "error: shell cannot be 'fisch'. Did you mean 'fish'?", "completions")]
    [InlineData("rules explain --rule a", "error: Option '--text' is required.", "rules explain")]
    [InlineData("rules tset a.yaml", "Did you mean 'test'?", "rules")]
    [InlineData("extrakt a.txt", "Did you mean 'extract'?", "")]
    public void What_is_wrong_is_told_with_a_mend(string line, string message, string command)
    {
        var result = CommandLine.Run(line.Split(' '));

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith("error: ").And.Contain(message).And.NotContain("   at ");
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim().Should().Be($"'{"entityextract " + command}".TrimEnd() + " --help' shows what there is.");
    }

    [Theory]
    [InlineData("", "extract <paths>")]
    [InlineData("rules", "explain")]
    public void A_command_alone_shows_what_it_has(string line, string part)
    {
        var result = CommandLine.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("Usage:").And.Contain(part);
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_wrong_rule_file_costs_no_earlier_results()
    {
        var results = _folder.Write("out.jsonl", "precious");
        var rules = _folder.Write("bad.yaml", "rulez: []");

        var result = CommandLine.Run(["extract", "-o", results, "--rules", rules], "Poland supports Ukraine.");

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("bad.yaml(1,1): error EE102").And.Contain("Did you mean 'rules'?");
        File.ReadAllText(results).Should().Be("precious");
    }

    public void Dispose() => _folder.Dispose();
}
