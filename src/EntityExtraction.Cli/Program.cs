using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using EntityExtraction.Cli;
using EntityExtraction.Cli.Commands;
using EntityExtraction.Cli.Commands.Rules;

var root = new RootCommand("Reads English news and tells who does what to whom.")
{
    ExtractCommand.Create(),
    AnnotateCommand.Create(),
    EvaluateCommand.Create(),
    GraphCommand.Create(),
    ReportCommand.Create(),
    RulesCommand.Create(),
    CompletionsCommand.Create(),
};
if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction help } option) option.Action = new ExampleHelp(help);

// What goes wrong below is told in a line; a stack trace is for bugs, and even then only its message reaches the user.
#pragma warning disable CA1031
try
{
    var parsed = root.Parse(args);
    if (parsed.Action is ParseErrorAction && parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.Tokens.All(t => t.Type == TokenType.Command))
    {
        // No more than a command that has commands of its own: its help tells how to go on.
        root.Parse([.. args, "--help"]).Invoke();
        return ExitCode.Usage;
    }

    if (parsed.Action is ParseErrorAction) return UsageErrors.Tell(parsed, Console.Error);
    using var stop = new StopSignal();
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token).ConfigureAwait(false);
}
catch (CommandException e)
{
    Console.Error.WriteLine($"error: {e.Message}");
    return e.ExitCode;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("stopped.");
    return ExitCode.Cancelled;
}
catch (IOException e)
{
    // A reader that went away (head, less) or a full disk: what was written before is whole.
    Console.Error.WriteLine($"error: the output ended early: {e.Message}");
    return ExitCode.BadInput;
}
catch (Exception e)
{
    Console.Error.WriteLine($"error: {e.GetType().Name}: {e.Message}");
    return ExitCode.BadInput;
}
#pragma warning restore CA1031
