using EntityExtraction.Input;

namespace EntityExtraction.Cli;

/// <summary>The documents that the command line means: files, folders, or standard input.</summary>
/// <remarks>What cannot be read is noted and left out, so that the rest still comes through.</remarks>
internal sealed class InputSource(IReadOnlyList<string> paths, FailureLog failures, DateOnly? date)
{
    private const string StandardInput = "-";

    public IEnumerable<SourceDocument> Read()
    {
        if (paths.Count == 0 && !Console.IsInputRedirected)
        {
            failures.Add("no input: name files or folders, or pipe a text into standard input.");
            yield break;
        }

        var found = false;
        foreach (var path in paths.Count == 0 ? [StandardInput] : TextFiles.Find(paths))
        {
            found = true;
            if (TryRead(path) is { } document) yield return document with { Date = date };
        }

        if (!found) failures.Add($"no .txt files in {string.Join(", ", paths)}.");
    }

    private SourceDocument? TryRead(string path)
    {
        try
        {
            return path == StandardInput ? new SourceDocument("stdin", TextFile.Decode("standard input", ReadStandardInput())) : TextFile.Read(path);
        }
        catch (UnreadableDocumentException e)
        {
            failures.Add(e.Message);
            return null;
        }
    }

    private static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
