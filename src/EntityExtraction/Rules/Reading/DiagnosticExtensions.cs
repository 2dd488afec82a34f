namespace EntityExtraction.Rules.Reading;

internal static class DiagnosticExtensions
{
    public static bool HasErrors(this IEnumerable<RuleDiagnostic> diagnostics) => diagnostics.Any(d => d.Severity == RuleDiagnosticSeverity.Error);

    /// <exception cref="RuleException">One of them is an error.</exception>
    public static void ThrowIfErrors(this IReadOnlyList<RuleDiagnostic> diagnostics)
    {
        if (diagnostics.HasErrors()) throw new RuleException(diagnostics);
    }
}
