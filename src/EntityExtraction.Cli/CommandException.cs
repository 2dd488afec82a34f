namespace EntityExtraction.Cli;

/// <summary>Ends a command with a message for the user.</summary>
internal sealed class CommandException(string message, int exitCode, Exception? inner = null) : Exception(message, inner)
{
    public CommandException(string message, Exception? inner = null) : this(message, Cli.ExitCode.BadInput, inner)
    {
    }

    /// <summary>The code to end with.</summary>
    public int ExitCode => exitCode;
}
