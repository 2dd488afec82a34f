namespace EntityExtraction.Cli;

/// <summary>Ends a command with a message for the user.</summary>
internal sealed class CommandException(string message, Exception? inner = null) : Exception(message, inner);
