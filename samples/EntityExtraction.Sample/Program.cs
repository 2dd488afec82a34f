using System.Diagnostics;
using EntityExtraction;
using EntityExtraction.Input;
using EntityExtraction.Sample;
using Spectre.Console;

// Files or folders from the command line, else the briefs that come with the project.
var paths = args.Length > 0 ? args : [Path.Combine(AppContext.BaseDirectory, "seeds")];
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    // A file or a pipe gets plain text.
    console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(Console.Out) });
    console.Profile.Width = 140;
}

var failed = new List<string>();

var clock = Stopwatch.StartNew();
var extractor = EntityExtractor.Create();
var documents = 0;
foreach (var outcome in extractor.ExtractAll(Read(paths)))
{
    if (outcome.Result is { } result)
    {
        documents++;
        new ResultView(console).Show(result);
    }
    else
    {
        failed.Add($"{outcome.Source.Id}: {outcome.Error!.Message}");
    }
}

console.MarkupLineInterpolated($"[grey]{documents} documents in {clock.Elapsed.TotalSeconds:0.0} s, models included.[/]");
foreach (var failure in failed) console.MarkupLineInterpolated($"[red]not read:[/] {failure}");
return failed.Count == 0 && documents > 0 ? 0 : documents == 0 ? 2 : 3;

IEnumerable<SourceDocument> Read(IEnumerable<string> from)
{
    var any = false;
    foreach (var path in TextFiles.Find(from))
    {
        any = true;
        SourceDocument? document = null;
        try
        {
            document = TextFile.Read(path);
        }
        catch (UnreadableDocumentException e)
        {
            failed.Add(e.Message);
        }

        if (document is not null) yield return document;
    }

    if (!any) failed.Add($"no .txt files in {string.Join(", ", from)}");
}
