namespace EntityExtraction.Tests.Cli;

public sealed class RulesCommandTests : IDisposable
{
    private const string Good = """
        relations: { hostsTroopsOf: {} }
        rules:
          - id: hosts-troops
            relation: hostsTroopsOf
            trigger: { verb: [host] }
            source: agent
            target: of
            where: { patient: { lemma: [troop] } }
            examples: [ { text: Qatar hosts troops of France., expect: Qatar hostsTroopsOf France } ]
            counterExamples: [ Qatar hosts a concert of stars from France. ]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Good, 0, "1 rule, 0 errors, 0 warnings")]
    [InlineData("rules: [ { id: a } ]", 4, "0 rules, 4 errors, 0 warnings")]
    [InlineData("wordSets: { a: [] }", 0, "0 rules, 0 errors, 1 warning")]
    public void Check_counts_problems_and_fails_on_errors(string yaml, int code, string summary)
    {
        var result = CommandLine.Run(["rules", "check", Written(yaml)]);
        result.ExitCode.Should().Be(code);
        result.Lines[^1].Trim().Should().Be(summary);
    }

    [Fact]
    public void Check_counts_warnings_as_errors_where_it_is_told_to()
    {
        var file = Written("wordSets: { a: [] }");
        var result = CommandLine.Run(["rules", "check", "--strict", file]);
        result.ExitCode.Should().Be(4);
        result.Lines[0].Trim().Should().Be($"{file}(1,13): warning EE117: The word set 'a' is empty. Expected words.");
    }

    [Fact]
    public void A_file_that_is_not_there_is_bad_input() => CommandLine.Run(["rules", "check", Path.Combine(_folder, "none.yaml")]).ExitCode.Should().Be(2);

    [Fact]
    public void Test_runs_the_examples()
    {
        CommandLine.Run(["rules", "test", Written(Good)]).Should().BeEquivalentTo(new { ExitCode = 0, Output = "2 examples, 0 failed" + Environment.NewLine });
        var failed = CommandLine.Run(["rules", "test", Written(Good.Replace("[troop]", "[ship]", StringComparison.Ordinal))]);
        failed.ExitCode.Should().Be(4);
        failed.Output.Should().Contain("error EE201").And.Contain("lemma one of [ship]").And.Contain("2 examples, 1 failed");
    }

    [Fact]
    public void Explain_tells_why_and_why_not()
    {
        var file = Written(Good);
        var found = CommandLine.Run(["rules", "explain", "--rules", file, "--rule", "hosts-troops", "--text", "Qatar hosts troops of France."]);
        found.ExitCode.Should().Be(0);
        found.Output.Should().StartWith("Qatar hostsTroopsOf France").And.Contain("triggered by verb: host");
        var not = CommandLine.Run(["rules", "explain", "--rules", file, "--rule", "hosts-troops", "--text", "Qatar left."]);
        not.ExitCode.Should().Be(4);
        not.Output.Should().Contain("failed at trigger");
        CommandLine.Run(["rules", "explain", "--rule", "host-troop", "--rules", file, "--text", "Qatar left."]).Error.Should().Contain("Did you mean 'hosts-troops'?");
    }

    [Fact]
    public void New_writes_a_file_whose_example_holds()
    {
        var file = Path.Combine(_folder, "new.yaml");
        CommandLine.Run(["rules", "new", "Qatar hosts troops of France.", "--relation", "hostsTroopsOf", "-o", file]).ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().Contain("expect: \"Qatar hostsTroopsOf France\"");
        CommandLine.Run(["rules", "test", file]).Should().BeEquivalentTo(new { ExitCode = 0, Output = "1 example, 0 failed" + Environment.NewLine });
        CommandLine.Run(["rules", "new", "Qatar hosts troops of France.", "--relation", "hostsTroopsOf", "-o", file]).ExitCode.Should().Be(2, "the file is there already");
    }

    [Theory]
    [InlineData("Qatar hosts French troops.", "target: patientOwner   # France here", "lemma: [troop]", "Qatar has France")]
    [InlineData("Norway extradited a spy to Sweden.", "target: to   # Sweden here", "lemma: [spy]", "Norway has Sweden")]
    [InlineData("Norway extradited a Danish spy to Sweden.", "target: to   # Sweden here", "lemma: [spy]", "Norway has Sweden")]
    public void New_reads_the_roles_off_the_sentence(string sentence, string target, string guard, string stated)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.yaml");
        CommandLine.Run(["rules", "new", sentence, "--relation", "has", "-o", file]).ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().Contain(target).And.Contain(guard).And.Contain(stated);
        CommandLine.Run(["rules", "test", file]).Output.Should().Contain("1 example, 0 failed");
        CommandLine.Run(["rules", "check", "--strict", file]).ExitCode.Should().Be(0);
    }

    [Fact]
    public void New_needs_a_word_that_relates_two_actors()
    {
        var result = CommandLine.Run(["rules", "new", "It rained.", "--relation", "rainsOn"]);
        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("No word of the sentence relates two actors");
    }

    private string Written(string yaml)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.yaml");
        File.WriteAllText(file, yaml);
        return file;
    }
}
