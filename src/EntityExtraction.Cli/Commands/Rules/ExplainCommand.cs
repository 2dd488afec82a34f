using System.CommandLine;
using EntityExtraction.Rules;

namespace EntityExtraction.Cli.Commands.Rules;

/// <summary><c>rules explain</c>: why a rule finds something in a text, or why not.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var rule = new Option<string?>("--rule") { Description = "Id of the rule; without it everything that is found is explained.", HelpName = "id" };
        var text = new Option<string>("--text") { Description = "The text.", Required = true };
        var files = new Option<string[]>("--rules") { Description = "Rule files of your own, beside the built-in rules.", HelpName = "file", AllowMultipleArgumentsPerToken = true };
        var literal = new Option<bool>("--literal") { Description = "Write the analysis of the text, too, as a literal for AnnotatedSentence.Parse." };
        var command = new ExampleCommand("explain", "Tell why a rule finds something in a text, or the first condition that fails.")
        {
            Examples =
            [
                ("Why not?", "entityextract rules explain --rule supports-back-verb --text \"Iran backed out of the deal.\""),
                ("A rule of your own", "entityextract rules explain --rules arms.yaml --rule supplies-arms --text \"Iran supplies drones to Russia.\""),
            ],
        };
        foreach (var option in (Option[])[rule, text, files, literal]) command.Add(option);
        command.SetAction(parsed =>
        {
            var result = RuleFiles.Extractor(parsed.GetValue(files) ?? []).Extract(parsed.GetRequiredValue(text));
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(literal)) output.WriteLine(new AnnotatedSentence(result.Document, result.EntityMap));
            return Explain(result, parsed.GetValue(rule), output);
        });
        return command;
    }

    private static int Explain(ExtractionResult result, string? rule, TextWriter output)
    {
        var found = result.Relations.Where(r => rule is null || r.Rule == rule).ToList();
        foreach (var relation in found) output.WriteLine(result.Explain(relation));
        if (found.Count > 0) return ExitCode.Success;
        if (rule is null)
        {
            output.WriteLine("nothing was found; name a rule with --rule to learn why it found nothing");
            return ExitCode.RulesFailed;
        }

        try
        {
            output.WriteLine(result.WhyNot(rule));
            return ExitCode.RulesFailed;
        }
        catch (ArgumentException e)
        {
            throw new CommandException(e.Message.Split(" (Parameter", 2)[0], ExitCode.RulesFailed, e);
        }
    }
}
