namespace EntityExtraction.Tests.Cli;

public sealed class GraphCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GraphCommandTests()
    {
        _folder.Write("news/1.txt", "Poland supports Ukraine.");
        _folder.Write("news/2.txt", "Warsaw criticized Ukraine.");
    }

    private string News => Path.Combine(_folder.Path, "news");

    [Fact]
    public void The_table_names_actors_relations_and_contradictions()
    {
        var result = CommandLine.Run(["graph", News, "--format", "table"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("2 actors, 2 relations, 2 statements in 2 documents").And.Contain("contradiction: Poland is told to be both for and against Ukraine (1 for, 1 against)");
    }

    [Fact]
    public void Results_of_extract_give_the_same_graph_as_the_texts()
    {
        var results = Path.Combine(_folder.Path, "out.jsonl");
        CommandLine.Run(["extract", News, "-o", results, "--with-text"]).ExitCode.Should().Be(0);

        var again = CommandLine.Run(["graph", "--results", results, "--format", "jsonl"]);

        again.ExitCode.Should().Be(0);
        again.Output.Should().Be(CommandLine.Run(["graph", News, "--format", "jsonl"]).Output).And.NotBeEmpty();
        CommandLine.Run(["graph", "--results", results, "--format", "edges", "--type", "supports"]).Lines.Should().HaveCount(2);
    }

    [Fact]
    public void Results_that_are_none_are_named()
    {
        var result = CommandLine.Run(["graph", "--results", _folder.Write("x.jsonl", "{\"id\":\"a\"}\n")]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("x.jsonl, line 1: is no document that extract wrote");
    }

    public void Dispose() => _folder.Dispose();
}
