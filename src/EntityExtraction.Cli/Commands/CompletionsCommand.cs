using System.CommandLine;

namespace EntityExtraction.Cli.Commands;

/// <summary><c>completions</c>: a script that lets a shell complete commands, options and their values.</summary>
internal static class CompletionsCommand
{
    private const string Bash = """
        _entityextract() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(entityextract "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _entityextract entityextract
        """;

    private const string Zsh = """
        #compdef entityextract
        _entityextract() {
          local -a found
          found=("${(@f)$(entityextract "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          (( ${#found} )) && compadd -- "${found[@]}" || _files
        }
        compdef _entityextract entityextract
        """;

    private const string Fish = """
        function __entityextract
          set -l line (commandline -cp)
          entityextract "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c entityextract -a '(__entityextract)'
        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName entityextract -ScriptBlock {
          param($word, $ast, $cursor)
          entityextract "[suggest:$cursor]" "$ast" 2>$null | Where-Object { $_ -like "$word*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOneOf("bash", "zsh", "fish", "pwsh");
        var command = new ExampleCommand("completions", "Print a script that lets a shell complete commands and options.")
        {
            Examples =
            [
                ("bash, in ~/.bashrc", "source <(entityextract completions bash)"),
                ("zsh, in ~/.zshrc", "source <(entityextract completions zsh)"),
                ("fish", "entityextract completions fish > ~/.config/fish/completions/entityextract.fish"),
                ("PowerShell, in $PROFILE", "entityextract completions pwsh | Out-String | Invoke-Expression"),
            ],
        };
        command.Add(shell);
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(parsed.GetRequiredValue(shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => Pwsh }));
        return command;
    }
}
