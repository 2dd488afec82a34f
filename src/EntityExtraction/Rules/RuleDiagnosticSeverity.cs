namespace EntityExtraction.Rules;

/// <summary>How bad a problem is.</summary>
public enum RuleDiagnosticSeverity
{
    /// <summary>The rule works but is probably not what is meant.</summary>
    Warning,
    /// <summary>The rule cannot be used.</summary>
    Error,
}
