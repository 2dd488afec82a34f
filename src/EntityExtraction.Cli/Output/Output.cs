using Microsoft.Win32.SafeHandles;

namespace EntityExtraction.Cli;

/// <summary>Where results go: a file, or standard output.</summary>
internal static class Output
{
    private const int BufferSize = 1 << 16;

    public static Stream Open(string? path) => IsStandardOutput(path) ? StandardOutput() : Open(path!, FileMode.Create);

    /// <summary>Opens a file that an earlier run may have begun. Half a line at its end is cut off, the rest stays.</summary>
    /// <returns>The file at its end, and how often each document is in it.</returns>
    /// <exception cref="CommandException">It cannot be written, or holds something else than <c>extract</c> writes.</exception>
    public static (Stream Stream, Dictionary<string, int> Done) Resume(string path)
    {
        var stream = Open(path, FileMode.OpenOrCreate);
        try
        {
            var (done, end) = FinishedDocuments.Read(stream, path);
            stream.SetLength(end);
            stream.Position = end;
            return (stream, done);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public static bool IsStandardOutput(string? path) => path is null or "-";

    /// <summary>The console's own stream passes over a pipe that nobody reads any more, and the work would go on for nothing.</summary>
    private static Stream StandardOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, BufferSize);
            if (!pipe.CanSeek) return pipe;
        }

        return new BufferedStream(Console.OpenStandardOutput(), BufferSize);
    }

    private static FileStream Open(string path, FileMode mode)
    {
        try
        {
            return new FileStream(path, mode, mode == FileMode.Create ? FileAccess.Write : FileAccess.ReadWrite, FileShare.Read, BufferSize);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be written: {e.Message}", e);
        }
    }
}
