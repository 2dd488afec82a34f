namespace EntityExtraction.Cli;

/// <summary>Counts what went through and what failed, reports failures at once, and says with what code to end.</summary>
internal sealed class FailureLog(TextWriter error)
{
    private int _failed;
    private int _succeeded;

    public void Add(string message)
    {
        _failed++;
        error.WriteLine($"error: {message}");
    }

    public void Succeeded() => _succeeded++;

    public int Finish()
    {
        if (_failed == 0) return ExitCode.Success;
        if (_succeeded == 0) return ExitCode.BadInput;
        error.WriteLine($"{_succeeded} documents done, {_failed} failed.");
        return ExitCode.SomeFailed;
    }
}
