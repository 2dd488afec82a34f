namespace EntityExtraction.Rules;

/// <summary>A problem in a rule file, with its place and, where one is known, a mend. <c>docs/diagnostics.md</c> lists the codes.</summary>
/// <param name="Code">A stable code, such as <c>EE102</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="File">Name of the file as it was given.</param>
/// <param name="Line">Line, from 1; 0 where the problem has no place.</param>
/// <param name="Column">Column, from 1; 0 where the problem has no place.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead, or null.</param>
public sealed record RuleDiagnostic(string Code, RuleDiagnosticSeverity Severity, string File, int Line, int Column, string Message, string? Suggestion = null)
{
    /// <summary>What may stand there, or null where the message says it all.</summary>
    public string? Expected { get; init; }

    /// <summary>What stands there, or null where the message says it all.</summary>
    public string? Found { get; init; }

    /// <summary><c>file(line,column): error EE102: message Expected this, found that. Suggestion</c></summary>
    public override string ToString()
    {
        var place = Line > 0 ? $"{File}({Line},{Column})" : File;
        var comparison = (Expected, Found) switch
        {
            (null, null) => "",
            (null, _) => $" Found {Found}.",
            (_, null) => $" Expected {Expected}.",
            _ => $" Expected {Expected}, found {Found}.",
        };
        return $"{(place.Length > 0 ? place + ": " : "")}{(Severity == RuleDiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message}{comparison}{(Suggestion is null ? "" : " " + Suggestion)}";
    }
}
