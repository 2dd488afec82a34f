namespace EntityExtraction.Tests.Cli;

public sealed class AnnotateCommandTests
{
    [Fact]
    public void Text_becomes_a_tree_for_each_sentence()
    {
        var result = CommandLine.Run(["annotate"], "NATO supports Ukraine. Russia objects.");

        result.ExitCode.Should().Be(0);
        result.Lines.Where(l => l[0] != '#').Select(l => l.Split('\t')[1]).Should().Equal("NATO", "supports", "Ukraine", ".", "Russia", "objects", ".");
        result.Lines.Where(l => l[0] != '#').Should().OnlyContain(l => l.Split('\t').Length == 10 && l.Split('\t')[7] != "_");
    }

    [Fact]
    public void Given_tokens_and_sentences_are_kept()
    {
        // No tokenizer would cut so.
        const string Given = "1\tNATO supports\t_\t_\t_\t_\t_\t_\t_\t_\n2\tUkraine.\t_\t_\t_\t_\t_\t_\t_\t_\n\n1\tRussia\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

        var result = CommandLine.Run(["annotate", "--input-format", "conllu"], Given);

        result.ExitCode.Should().Be(0);
        result.Lines.Where(l => l[0] != '#').Select(l => l.Split('\t')[1]).Should().Equal("NATO supports", "Ukraine.", "Russia");
    }

    [Fact]
    public void A_malformed_line_is_named()
    {
        var result = CommandLine.Run(["annotate", "--input-format", "conllu"], "1\tNATO\n");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be("error: standard input, line 1: expected 10 columns parted by tabs, found 2." + Environment.NewLine);
    }

    [Theory]
    [InlineData("Names", "B-NORP")]
    [InlineData("TitlesAndNationalities", "B-LOC")]
    public void The_entity_scheme_says_how_nationalities_are_written(string scheme, string label)
    {
        var result = CommandLine.Run(["annotate", "--entity-scheme", scheme], "Turkish soldiers left the town on Monday.");

        result.ExitCode.Should().Be(0);
        result.Lines.Single(l => l.Contains("\tTurkish\t", StringComparison.Ordinal)).Should().Contain($"NER={label}");
    }
}
