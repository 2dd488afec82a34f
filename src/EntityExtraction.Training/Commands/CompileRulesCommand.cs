using System.CommandLine;
using EntityExtraction.Rules;

namespace EntityExtraction.Training.Commands;

/// <summary><c>compile-rules</c>: writes the compact form of the built-in rule files, which the library reads at start instead of the YAML.</summary>
internal static class CompileRulesCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo>("--output") { Description = "The file to write.", DefaultValueFactory = _ => new FileInfo("src/EntityExtraction/Models/rules.bin") };
        var command = new Command("compile-rules", "Compiles the rule files inside the library.") { output };
        command.SetAction(result =>
        {
            var path = result.GetValue(output)!;
            File.WriteAllBytes(path.FullName, CompiledRules.Compile());
            Console.WriteLine($"{path.FullName}: {new FileInfo(path.FullName).Length} bytes");
        });
        return command;
    }
}
