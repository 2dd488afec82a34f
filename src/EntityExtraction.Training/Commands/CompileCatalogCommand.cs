using System.CommandLine;
using EntityExtraction.Actors.Compiled;

namespace EntityExtraction.Training.Commands;

/// <summary><c>compile-catalog</c>: writes the compiled form of the catalog's tables, which the library reads at start instead of them.</summary>
internal static class CompileCatalogCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo>("--output") { Description = "The file to write.", DefaultValueFactory = _ => new FileInfo("src/EntityExtraction/Models/catalog.bin") };
        var command = new Command("compile-catalog", "Compiles the tables of actors inside the library.") { output };
        command.SetAction(result =>
        {
            var path = result.GetValue(output)!;
            File.WriteAllBytes(path.FullName, CompiledCatalog.Compile());
            Console.WriteLine($"{path.FullName}: {new FileInfo(path.FullName).Length} bytes");
        });
        return command;
    }
}
