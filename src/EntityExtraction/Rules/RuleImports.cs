using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Rules;

/// <summary>Finds the files that models import, and ids that two of them use.</summary>
internal static class RuleImports
{
    /// <exception cref="RuleException">An import cannot be read, or two rules have one id.</exception>
    public static IReadOnlyList<RuleFile> Complete(IReadOnlyList<RuleFile> files, Func<string, string?> import)
    {
        var names = files.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var missing = files.SelectMany(f => f.Imports.Select(i => RuleLoader.PathOf(f.Name, i))).Where(p => !names.Contains(p)).Distinct(StringComparer.Ordinal).ToList();
        var diagnostics = new List<RuleDiagnostic>();
        var read = new List<(string File, string Text)>();
        foreach (var path in missing)
        {
            if (import(path) is { } text) read.Add((path, text));
            else diagnostics.Add(new RuleDiagnostic("EE115", RuleDiagnosticSeverity.Error, path, 0, 0, "The imported file cannot be read."));
        }

        var loaded = RuleLoader.Read(read, import);
        diagnostics.AddRange(loaded.Diagnostics);
        RuleFile[] all = [.. loaded.All.Select(f => f.Model), .. files];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in all.SelectMany(f => f.Rules))
        {
            if (!ids.Add(rule.Id)) diagnostics.Add(new RuleDiagnostic("EE106", RuleDiagnosticSeverity.Error, rule.File, rule.Line, rule.Line > 0 ? 1 : 0, $"There is another rule with the id '{rule.Id}'."));
        }

        diagnostics.ThrowIfErrors();
        return all;
    }
}
