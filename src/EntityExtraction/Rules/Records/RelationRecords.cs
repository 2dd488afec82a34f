using EntityExtraction.Collections;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Rules.Records;

/// <summary>The records that a user's relation types have.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RelationRecords
{
    private readonly Dictionary<string, RelationRecord> _byType;

    private RelationRecords(Dictionary<string, RelationRecord> byType) => _byType = byType;

    /// <summary>Binds records to the types of a rule set.</summary>
    /// <exception cref="RuleException">A record does not fit its type; all mismatches are listed.</exception>
    public static RelationRecords? Bind(IReadOnlyList<RecordBinding> bindings, RuleSet rules)
    {
        if (bindings.Count == 0) return null;
        var types = rules.RelationTypes.DistinctBy(t => t.Name).ToDictionary(t => t.Name, StringComparer.Ordinal);
        var (bound, diagnostics) = (new Dictionary<string, RelationRecord>(StringComparer.Ordinal), new List<RuleDiagnostic>());
        foreach (var binding in bindings)
        {
            if (RelationRecord.Bind(binding, types, bound.ContainsKey(binding.Relation), diagnostics) is { } record) bound[binding.Relation] = record;
        }

        diagnostics.ThrowIfErrors();
        return new RelationRecords(bound);
    }

    /// <summary>A relation in the record of its type, or of the nearest more general type whose record takes the type; else as the library has it.</summary>
    public static Relation Create(RelationRecords? records, RelationType type, Participant source, Participant target, Item? item, ValueList<RoleFiller> fillers)
    {
        for (var named = records is null ? null : type; named is not null; named = named.Parent)
        {
            if (records!._byType.TryGetValue(named.Name, out var record) && (named == type || record.TakesType)) return record.Create(type, source, target, item, fillers);
        }

        return RelationFactory.Create(type, source, target);
    }
}
