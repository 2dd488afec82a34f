namespace EntityExtraction.Rules;

/// <summary>How bad a problem is.</summary>
public enum RuleDiagnosticSeverity
{
    /// <summary>The rule works but is probably not what is meant.</summary>
    Warning,
    /// <summary>The rule cannot be used.</summary>
    Error,
}

/// <summary>A problem in a rule file, with its place and, where one is known, a mend.</summary>
/// <param name="Code">A stable code, such as <c>EE102</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="File">Name of the file as it was given.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead, or null.</param>
public sealed record RuleDiagnostic(string Code, RuleDiagnosticSeverity Severity, string File, int Line, int Column, string Message, string? Suggestion = null)
{
    /// <summary><c>file(line,column): error EE102: message. Suggestion</c></summary>
    public override string ToString() =>
        $"{File}({Line},{Column}): {(Severity == RuleDiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message}{(Suggestion is null ? "" : " " + Suggestion)}";
}
