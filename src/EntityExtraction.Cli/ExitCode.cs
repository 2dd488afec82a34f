namespace EntityExtraction.Cli;

/// <summary>What the process returns; stable, for use in scripts.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 1;

    /// <summary>No input could be read, or the output could not be written.</summary>
    public const int BadInput = 2;

    /// <summary>Some documents failed; the others are in the output.</summary>
    public const int SomeFailed = 3;

    /// <summary>A rule file has errors, an example does not hold, or a rule does not find what it is asked for.</summary>
    public const int RulesFailed = 4;

    /// <summary>Stopped by the user (128 + SIGINT, as shells have it).</summary>
    public const int Cancelled = 130;
}
