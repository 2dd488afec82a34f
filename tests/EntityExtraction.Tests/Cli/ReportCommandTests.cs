namespace EntityExtraction.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_report_is_one_page_of_all_documents()
    {
        _folder.Write("news/1.txt", "Poland supports Ukraine.");
        _folder.Write("news/2.txt", "Warsaw criticized Ukraine.");
        var page = Path.Combine(_folder.Path, "report.html");

        CommandLine.Run(["report", Path.Combine(_folder.Path, "news"), "--title", "May & June", "-o", page]).ExitCode.Should().Be(0);

        File.ReadAllText(page).Should().StartWith("<!doctype html>").And.Contain("<h1>May &amp; June</h1>").And.Contain("Warsaw criticized Ukraine.");
    }

    [Fact]
    public void Each_relation_of_a_report_brings_its_explanation()
    {
        var report = CommandLine.Run(["report"], "Ankara supports Ukraine.");

        report.Output.Should().Contain("\"why\":{\"trigger\":\"verb: support\"").And.Contain("\"path\":\"supports -nsubj-\\u003E Ankara\"").And.Contain("of Turkey").And.Contain("the rule\\u0027s own");
    }

    [Fact]
    public void Results_without_texts_give_a_report_of_relations()
    {
        var results = Path.Combine(_folder.Path, "out.jsonl");
        CommandLine.Run(["extract", "-o", results], "Poland supports Ukraine.").ExitCode.Should().Be(0);

        var report = CommandLine.Run(["report", "--results", results]);

        report.ExitCode.Should().Be(0);
        report.Output.Should().Contain("\"supports\"").And.NotContain("Poland supports");
    }

    [Fact]
    public void Extract_and_graph_draw_as_well()
    {
        CommandLine.Run(["extract", "--format", "html"], "Poland supports Ukraine.").Output.Should().Contain("</html>");
        CommandLine.Run(["graph", "--format", "svg"], "Poland supports Ukraine.").Output.Should().StartWith("<svg").And.Contain("Poland");
    }

    public void Dispose() => _folder.Dispose();
}
