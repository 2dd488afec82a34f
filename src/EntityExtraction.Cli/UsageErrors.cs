using System.CommandLine;
using System.CommandLine.Parsing;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Cli;

/// <summary>Tells what is wrong with a command line, in a line each, on standard error: nothing of it gets into a pipe.</summary>
internal static class UsageErrors
{
    public static int Tell(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in parsed.Errors.Select(e => e.Message.ReplaceLineEndings(" ").Trim()).Distinct(StringComparer.Ordinal)) error.WriteLine($"error: {message}");
        foreach (var suggestion in parsed.UnmatchedTokens.Select(t => DidYouMean.Suggest(t, Known(command, t))).OfType<string>()) error.WriteLine(suggestion);
        error.WriteLine($"'{Path(parsed.CommandResult)} --help' shows what there is.");
        return ExitCode.Usage;
    }

    /// <summary>Names that may have been meant: options where it looks like one, else commands.</summary>
    private static IEnumerable<string> Known(Command command, string token) =>
        token.StartsWith('-') ? command.Options.Where(o => !o.Hidden).Select(o => o.Name) : command.Subcommands.Select(c => c.Name);

    private static string Path(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Path(parent)} {result.Command.Name}" : "entityextract";
}
