namespace EntityExtraction.Rules.Reading;

/// <summary>The problems found so far, of all files.</summary>
internal sealed class Diagnostics
{
    private readonly List<RuleDiagnostic> _items = [];

    public int Count => _items.Count;

    /// <summary>All of them: files in the order of reading, then by place.</summary>
    public IReadOnlyList<RuleDiagnostic> InOrder(IReadOnlyList<string> files)
    {
        var order = files.Select((f, i) => (f, i)).DistinctBy(p => p.f).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
        return [.. _items.OrderBy(d => order.GetValueOrDefault(d.File, int.MaxValue)).ThenBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];
    }

    public void Add(RuleDiagnostic diagnostic) => _items.Add(diagnostic);

    public bool HasErrorSince(int count)
    {
        for (var i = count; i < _items.Count; i++)
        {
            if (_items[i].Severity == RuleDiagnosticSeverity.Error) return true;
        }

        return false;
    }
}
