using System.CommandLine;
using System.CommandLine.Parsing;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Paths(string kinds)
    {
        var paths = new Argument<string[]>("paths")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = $"Files (.txt, .html, .jsonl, also .gz; .zip), patterns, or folders whose {kinds} files are read; '-' or nothing for standard input.",
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value is not ['-', _, ..] || File.Exists(token.Value)) continue;
                var options = result.Parent is CommandResult command ? command.Command.Options.Select(o => o.Name) : [];
                result.AddError($"There is no option '{token.Value}'. {DidYouMean.Suggest(token.Value, options)}".TrimEnd());
            }
        });
        return paths;
    }

    public static Option<string?> OutputFile() => new("--output", "-o") { Description = "Where to write; standard output if not given." };

    public static Option<int?> Threads() => Values.Whole("--threads", 1, "Number of threads; one a core if not given.");

    /// <summary>Like <see cref="Format"/>, where the output's name or the terminal decides if nothing is said.</summary>
    public static Option<string?> OptionalFormat(string[] formats)
    {
        var option = new Option<string?>("--format") { Description = "Form of the output; told by the output's ending if not given, else table on a terminal and jsonl elsewhere." };
        option.AcceptOneOf(formats);
        return option;
    }

    /// <summary>How much the extractor reports.</summary>
    public static Option<string> Mode()
    {
        var option = new Option<string>("--mode")
        {
            Description = "What rules found and is sure (precise); what rules found, and guesses of stance between given mentions (balanced); guesses between all actors, too (recall).",
            DefaultValueFactory = _ => "balanced",
        };
        option.AcceptOneOf("precise", "balanced", "recall");
        return option;
    }

    /// <summary>The mode chosen.</summary>
    public static ExtractionMode ModeOf(ParseResult parsed, Option<string> mode) => Enum.Parse<ExtractionMode>(parsed.GetValue(mode)!, ignoreCase: true);

    public static Option<string> Format(string standard, params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "Form of the output.", DefaultValueFactory = _ => standard };
        option.AcceptOneOf(formats);
        return option;
    }
}
