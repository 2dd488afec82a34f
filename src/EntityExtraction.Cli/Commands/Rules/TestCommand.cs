using System.CommandLine;

namespace EntityExtraction.Cli.Commands.Rules;

/// <summary><c>rules test</c>: runs the examples and counter-examples of rule files.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var files = RuleFiles.Argument();
        var verbose = new Option<bool>("--verbose") { Description = "Write a line for each example that holds, too." };
        var command = new ExampleCommand("test", "Run the examples and counter-examples of rule files, with the built-in rules beside them.")
        {
            Examples = [("In a build", "entityextract rules test rules/*.yaml")],
        };
        command.Add(files);
        command.Add(verbose);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(verbose), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string[] files, bool verbose, TextWriter output)
    {
        var rules = RuleFiles.Read(files, output, out var errors, out _);
        if (errors > 0)
        {
            output.WriteLine($"{RuleFiles.Count(errors, "error")}; no example was run");
            return ExitCode.RulesFailed;
        }

        var (held, failed) = (0, 0);
        foreach (var check in rules.CheckExamples())
        {
            if (check.Passed) held++;
            else failed++;
            if (check.Problem is not null) output.WriteLine(check.Message);
            else if (verbose) output.WriteLine($"holds: {check}");
        }

        output.WriteLine($"{RuleFiles.Count(held + failed, "example")}, {failed} failed");
        return failed > 0 ? ExitCode.RulesFailed : ExitCode.Success;
    }
}
