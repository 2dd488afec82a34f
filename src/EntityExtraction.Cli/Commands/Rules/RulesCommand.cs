using System.CommandLine;
using EntityExtraction.Rules;

namespace EntityExtraction.Cli.Commands.Rules;

/// <summary><c>rules</c>: checks, tests and explains rule files, and begins new ones.</summary>
internal static class RulesCommand
{
    public static Command Create() => new("rules", "Check, test and explain rule files, and begin new ones.")
    {
        CheckCommand.Create(),
        TestCommand.Create(),
        ExplainCommand.Create(),
        NewCommand.Create(),
        Schema(),
    };

    private static ExampleCommand Schema()
    {
        var command = new ExampleCommand("schema", "Print the JSON schema of rule files, for editors that complete and check them.") { Examples = [("Keep it beside the rules", "entityextract rules schema > rules.schema.json")] };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(RuleFile.JsonSchema()));
        return command;
    }
}
