using System.Diagnostics;

namespace EntityExtraction.Tests.Cli;

public sealed class OutputTests : IDisposable
{
    private const string Text = "Turkey bought missiles from Russia. Iran condemned Israel. Poland might support Ukraine.";
    private readonly TemporaryFolder _folder = new();
    private readonly string _text;

    public OutputTests() => _text = _folder.Write("t.txt", Text);

    [Fact]
    public void A_table_in_a_pipe_is_plain_text()
    {
        var result = CommandLine.Run(["extract", _text, "--format", "table"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("buysFrom").And.Contain("│").And.NotContain("\u001b");
    }

    [Fact]
    public void CSV_has_a_row_for_each_relation()
    {
        var lines = CommandLine.Run(["extract", _text, "--format", "csv", "--date", "2024-05-31"]).Lines;

        lines[0].Should().StartWith("document,date,source,");
        lines[1].Should().StartWith("t.txt,2024-05-31,Turkey,Country,buysFrom,Russia,Country,");
        lines.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("graphml", "<graphml")]
    [InlineData("dot", "digraph actors {")]
    [InlineData("turtle", "@prefix ee: ")]
    public void Graphs_are_written_in_their_forms(string format, string begin) =>
        CommandLine.Run(["extract", _text, "--format", format]).Output.Should().Contain(begin).And.Contain("RUS");

    [Theory]
    [InlineData("out.csv", "document,date")]
    [InlineData("out.ttl", "@prefix")]
    [InlineData("out.dot", "digraph")]
    [InlineData("out.jsonl", "{\"id\":\"t.txt\"")]
    public void The_ending_of_the_output_tells_its_form(string name, string begin)
    {
        var path = Path.Combine(_folder.Path, name);

        CommandLine.Run(["extract", _text, "-o", path]).ExitCode.Should().Be(0);

        File.ReadAllText(path).Should().StartWith(begin);
    }

    [Fact]
    public void A_mistyped_input_leaves_the_output_of_an_earlier_run_as_it_is()
    {
        var output = _folder.Write("old.jsonl", "kept");

        var result = CommandLine.Run(["extract", Path.Combine(_folder.Path, "missing.txt"), "-o", output]);

        result.ExitCode.Should().NotBe(0);
        result.Error.Should().Contain("missing.txt");
        File.ReadAllText(output).Should().Be("kept");
    }

    [Fact]
    public void With_text_the_line_carries_the_text_and_the_date() =>
        CommandLine.Run(["extract", "--with-text", "--date", "2024-05-31"], "Words.").Output.Should().StartWith("""{"id":"stdin","date":"2024-05-31","length":6,"text":"Words.",""");

    [Theory]
    [InlineData("supports", "Poland")]
    [InlineData("opposes,buysfrom", "Turkey,Iran")]
    public void Types_filter_relations(string types, string sources) => Sources("--type", types).Should().Equal(sources.Split(','));

    [Theory]
    [InlineData("Türkiye", "Turkey")]
    [InlineData("israel", "Iran")]
    public void Actors_are_found_by_any_of_their_names(string actor, string source) => Sources("--actor", actor).Should().Equal(source);

    [Fact]
    public void An_unknown_type_is_a_wrong_command_line()
    {
        var result = CommandLine.Run(["extract", _text, "--type", "suports"]);

        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith("error: there is no relation type 'suports'. Did you mean 'supports'? Known are supports, aids,");
    }

    [Fact]
    public void An_actor_that_nobody_mentions_is_noted()
    {
        var result = CommandLine.Run(["extract", _text, "--actor", "Polend"]);

        result.ExitCode.Should().Be(0);
        result.Error.Should().Be($"note: no document mentions 'Polend'. Did you mean 'Poland'?{Environment.NewLine}");
    }

    [Fact]
    public void An_actor_that_the_text_lacks_may_be_one_of_the_catalog_misspelt() =>
        CommandLine.Run(["extract", _text, "--actor", "Slobenia"]).Error.Should().StartWith("note: no document mentions 'Slobenia'. Did you mean 'Slovenia'?");

    [Fact]
    public void A_catalog_of_ones_own_names_actors()
    {
        var catalog = _folder.Write("own.tsv", "id\tname\ttype\nnrv\tNorvia\tCountry\n");

        CommandLine.Run(["extract", "--catalog", catalog], "Norvia condemned Israel.").Output.Should().Contain("\"id\":\"nrv\"");
        var wrong = CommandLine.Run(["extract", "--catalog", _folder.Write("bad.tsv", "name\ttype\nNorvia\tPlanet\n")], "Norvia condemned Israel.");
        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().Contain("bad.tsv").And.Contain("unknown type 'Planet'").And.NotContain("   at ");
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        if (!File.Exists("/dev/full")) return;
        var result = CommandLine.Run(["extract", _text, "-o", "/dev/full", "--format", "jsonl"]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("error: the output ended early: No space left on device").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_reader_that_goes_away_leaves_whole_lines_and_a_message()
    {
        if (OperatingSystem.IsWindows()) return;
        var many = _folder.Write("many.jsonl", string.Concat(Enumerable.Range(0, 1500).Select(i => $"{{\"id\":{i},\"text\":\"Turkey supports Ukraine.\"}}\n")));
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"dotnet '{Path.Combine(AppContext.BaseDirectory, "entityextract.dll")}' extract '{many}' --threads 1 | head -n 2");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();

        lines.Should().HaveCount(2).And.OnlyContain(l => l.EndsWith("]}", StringComparison.Ordinal));
        (await error).Should().StartWith("error: the output ended early: Broken pipe").And.NotContain("   at ");
    }

    [Fact]
    public void Help_ends_with_examples()
    {
        foreach (var command in (string[])["extract", "annotate", "evaluate", "graph", "completions"])
        {
            var help = CommandLine.Run([command, "--help"]);
            help.ExitCode.Should().Be(0);
            help.Output.Should().Contain("Examples:").And.Contain("entityextract " + command);
        }
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _entityextract entityextract")]
    [InlineData("zsh", "#compdef entityextract")]
    [InlineData("fish", "complete -c entityextract")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Shells_get_a_script(string shell, string line) => CommandLine.Run(["completions", shell]).Output.Should().Contain(line);

    [Fact]
    public void The_script_of_bash_completes()
    {
        if (!File.Exists("/bin/bash")) return;
        var script = _folder.Write("c.sh", $$"""
            entityextract() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "entityextract.dll")}}' "$@"; }
            {{CommandLine.Run(["completions", "bash"]).Output}}
            COMP_LINE='entityextract extract --form'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(entityextract extract --form); COMP_CWORD=2
            _entityextract
            echo "${COMPREPLY[@]}"
            """);
        using var process = Process.Start(new ProcessStartInfo("/bin/bash") { ArgumentList = { script }, RedirectStandardOutput = true })!;

        process.StandardOutput.ReadToEnd().Trim().Should().Be("--format");
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Sources(params string[] options) => [.. CommandLine.Run(["extract", _text, "--format", "csv", .. options]).Lines.Skip(1).Select(l => l.Split(',')[2])];
}
