namespace EntityExtraction.Rules;

/// <summary>Rule files have errors; all of them are listed.</summary>
public sealed class RuleException : Exception
{
    /// <summary>An exception for the given problems.</summary>
    public RuleException(IReadOnlyList<RuleDiagnostic> diagnostics) : base(string.Join(Environment.NewLine, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>An exception with a message of its own.</summary>
    public RuleException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    public RuleException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>An exception without details.</summary>
    public RuleException()
    {
    }

    /// <summary>The problems, in file order.</summary>
    public IReadOnlyList<RuleDiagnostic> Diagnostics { get; } = [];
}
