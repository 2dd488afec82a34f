namespace EntityExtraction.Cli;

/// <summary>Where results go: a file, or standard output.</summary>
internal static class Output
{
    public static Stream Open(string? path)
    {
        if (path is null or "-") return new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be written: {e.Message}", e);
        }
    }
}
