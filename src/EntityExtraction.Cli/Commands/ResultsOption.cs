using System.CommandLine;
using EntityExtraction.Export;
using EntityExtraction.Input;

namespace EntityExtraction.Cli.Commands;

/// <summary><c>--results</c>: what <c>extract</c> wrote is read in place of texts.</summary>
internal sealed class ResultsOption
{
    private readonly Option<string?> _results = new("--results")
    {
        Description = "JSON lines that 'extract' wrote, '-' for standard input; no text is extracted again. With --with-text they carry the sentences.", HelpName = "file",
    };

    public void AddTo(Command command, InputOptions input)
    {
        command.Add(_results);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_results) is not null && input.HasPaths(result)) result.AddError("--results takes the place of texts; name no other files.");
        });
    }

    public string? File(ParseResult parsed) => parsed.GetValue(_results);

    /// <summary>Hands on the documents of a file of results; one that cannot be read ends the reading.</summary>
    /// <returns>The exit code.</returns>
    public static int Read(string file, RelationFilter filter, FailureLog failures, Action<ExtractedDocument> take, Action complete, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = file == "-" ? Console.OpenStandardInput() : TextFile.Open(file);
            foreach (var document in JsonlReader.Read(stream, file == "-" ? "standard input" : file))
            {
                cancellationToken.ThrowIfCancellationRequested();
                take(filter.Apply(document));
                failures.Succeeded();
            }
        }
        catch (Exception e) when (e is UnreadableDocumentException or FormatException)
        {
            failures.Add(e.Message);
        }

        if (failures.Done > 0) complete();
        foreach (var note in failures.Done > 0 ? filter.Unmet() : []) failures.Note(note);
        return failures.Finish();
    }
}
