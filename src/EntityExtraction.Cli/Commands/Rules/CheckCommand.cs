using System.CommandLine;

namespace EntityExtraction.Cli.Commands.Rules;

/// <summary><c>rules check</c>: everything that is wrong with rule files, without running their examples.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = RuleFiles.Argument();
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors." };
        var command = new ExampleCommand("check", "Report everything that is wrong with rule files.")
        {
            Examples = [("In a build", "entityextract rules check --strict rules/*.yaml")],
        };
        command.Add(files);
        command.Add(strict);
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var rules = RuleFiles.Read(parsed.GetRequiredValue(files), output, out var errors, out var warnings);
            output.WriteLine($"{RuleFiles.Count(rules.Rules.Count, "rule")}, {RuleFiles.Count(errors, "error")}, {RuleFiles.Count(warnings, "warning")}");
            return errors > 0 || (parsed.GetValue(strict) && warnings > 0) ? ExitCode.RulesFailed : ExitCode.Success;
        });
        return command;
    }
}
