using System.CommandLine;
namespace EntityExtraction.Cli.Commands;
internal static class AnnotateCommand { public static Command Create() => new("annotate"); }
