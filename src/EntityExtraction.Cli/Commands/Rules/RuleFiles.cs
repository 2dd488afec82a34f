using System.CommandLine;
using EntityExtraction.Rules;

namespace EntityExtraction.Cli.Commands.Rules;

/// <summary>Rule files named on the command line.</summary>
internal static class RuleFiles
{
    public static Argument<string[]> Argument() => new("files") { Arity = ArgumentArity.OneOrMore, Description = "Rule files (YAML)." };

    /// <summary>Reads files and writes their diagnostics, one a line, as compilers do.</summary>
    /// <exception cref="CommandException">A file cannot be read.</exception>
    public static RuleSet Read(string[] files, TextWriter output, out int errors, out int warnings)
    {
        try
        {
            var rules = RuleSet.Load(files, out var diagnostics);
            foreach (var diagnostic in diagnostics) output.WriteLine(diagnostic);
            errors = diagnostics.Count(d => d.Severity == RuleDiagnosticSeverity.Error);
            warnings = diagnostics.Count - errors;
            return rules;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(e.Message, e);
        }
    }

    /// <summary>The built-in rules and those of the files.</summary>
    /// <exception cref="CommandException">A file cannot be read or has errors.</exception>
    public static EntityExtractor Extractor(string[] files)
    {
        try
        {
            return files.Length == 0 ? EntityExtractor.Create() : EntityExtractor.CreateBuilder().AddRules(files).Build();
        }
        catch (RuleException e)
        {
            throw new CommandException(e.Message, ExitCode.RulesFailed, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(e.Message, e);
        }
    }

    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
