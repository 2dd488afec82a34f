namespace EntityExtraction.Cli;

/// <summary>Counts what went through and what failed, reports failures at once, and says with what code to end.</summary>
internal sealed class FailureLog(TextWriter error)
{
    private int _failed;

    /// <summary>How many documents went through.</summary>
    public int Done { get; private set; }

    /// <summary>Called before a line is written, so that a progress line can make room.</summary>
    public Action? Writing { get; set; }

    /// <param name="message">What went wrong, and where.</param>
    /// <param name="count">How many documents it concerns.</param>
    public void Add(string message, int count = 1)
    {
        _failed += count;
        Note($"error: {message}");
    }

    /// <summary>Tells something that is no failure.</summary>
    public void Note(string line)
    {
        Writing?.Invoke();
        error.WriteLine(line);
    }

    public void Succeeded() => Done++;

    /// <summary>Counts a document that an earlier run has done.</summary>
    public void Skipped() => Done++;

    public int Finish()
    {
        if (_failed == 0) return ExitCode.Success;
        if (Done == 0) return ExitCode.BadInput;
        Note($"{Done} documents done, {_failed} failed.");
        return ExitCode.SomeFailed;
    }
}
