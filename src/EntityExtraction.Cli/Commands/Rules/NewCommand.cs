using System.CommandLine;
using System.Text;

namespace EntityExtraction.Cli.Commands.Rules;

/// <summary><c>rules new</c>: begins a rule file from a sentence that the rule is to understand.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("sentence") { Description = "A sentence that states the relation." };
        var relation = new Option<string>("--relation") { Description = "The relation type: a built-in one, or a name of your own.", Required = true, HelpName = "name" };
        var word = new Option<string?>("--word") { Description = "The word that states it, if not the first one that has two actors.", HelpName = "word" };
        var output = SharedOptions.OutputFile();
        var command = new ExampleCommand("new", "Write a commented rule file to begin with, from an example sentence.")
        {
            Examples = [("A relation of your own", "entityextract rules new \"Qatar hosts troops of France.\" --relation hostsTroopsOf -o hosts.yaml")],
        };
        command.Add(text);
        foreach (var option in (Option[])[relation, word, output]) command.Add(option);
        command.SetAction(parsed =>
        {
            var starter = RuleStarter.Write(parsed.GetRequiredValue(text), parsed.GetRequiredValue(relation), parsed.GetValue(word));
            if (parsed.GetValue(output) is not { } path)
            {
                parsed.InvocationConfiguration.Output.Write(starter);
                return ExitCode.Success;
            }

            if (File.Exists(path)) throw new CommandException($"{path}: is there already and is not written over.");
            File.WriteAllText(path, starter, new UTF8Encoding(false));
            return ExitCode.Success;
        });
        return command;
    }
}
