using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EntityExtraction.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ExampleCommand(string name, string description) : Command(name, description)
{
    /// <summary>What one may want, and how to get it.</summary>
    public IReadOnlyList<(string Purpose, string Line)> Examples { get; init; } = [];
}

/// <summary>The usual help, and below it the examples of the command.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ExampleCommand command) return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (purpose, line) in command.Examples)
        {
            output.WriteLine($"  {purpose}:");
            output.WriteLine($"    {line}");
        }

        output.WriteLine();
        return code;
    }
}
