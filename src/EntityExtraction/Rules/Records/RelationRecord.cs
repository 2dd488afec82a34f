using System.Reflection;
using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Reading;
using EntityExtraction.Text;

namespace EntityExtraction.Rules.Records;

/// <summary>How a user's record is made: what each parameter of its constructor and each of its own properties takes.</summary>
internal sealed class RelationRecord
{
    private readonly ConstructorInfo _constructor;
    private readonly RecordSlot[] _parameters;
    private readonly (PropertyInfo Property, RecordSlot Slot)[] _properties;

    private RelationRecord(ConstructorInfo constructor, RecordSlot[] parameters, (PropertyInfo, RecordSlot)[] properties) =>
        (_constructor, _parameters, _properties) = (constructor, parameters, properties);

    /// <summary>Whether the constructor takes the type, so that the record serves for more specific types, too.</summary>
    public bool TakesType => _parameters.Any(p => p.Kind == SlotKind.Type);

    /// <summary>Finds out how to make a record; null where it does not fit, with the reasons.</summary>
    public static RelationRecord? Bind(RecordBinding binding, IReadOnlyDictionary<string, RelationType> types, bool isTaken, List<RuleDiagnostic> diagnostics)
    {
        var errors = new List<RuleDiagnostic>();
        var record = Bind(binding, types, isTaken, (code, message, expected, found, suggestion) =>
            errors.Add(new RuleDiagnostic(code, RuleDiagnosticSeverity.Error, binding.Record.Name, 0, 0, message, suggestion) { Expected = expected, Found = found }));
        diagnostics.AddRange(errors);
        return errors.Count > 0 ? null : record;
    }

    public Relation Create(RelationType type, Participant source, Participant target, Item? item, ValueList<RoleFiller> fillers)
    {
        var arguments = new object?[_parameters.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = _parameters[i].Value(type, source, target, item, fillers);
        var relation = (Relation)_constructor.Invoke(arguments);
        foreach (var (property, slot) in _properties) property.SetValue(relation, slot.Value(type, source, target, item, fillers));
        return relation;
    }

    private static RelationRecord? Bind(RecordBinding binding, IReadOnlyDictionary<string, RelationType> types, bool isTaken, Report error)
    {
        if (RelationType.BuiltIn.Any(t => t.Name == binding.Relation))
        {
            error("EE306", $"'{binding.Relation}' has a record already: {Capital(binding.Relation)}.", "a relation type of your own", $"'{binding.Relation}'", null);
            return null;
        }

        if (!types.TryGetValue(binding.Relation, out var type))
        {
            error("EE301", "The rules define no relation type of this name.", types.Count == 0 ? "one under 'relations'" : ValueReader.OneOf(types.Keys), $"'{binding.Relation}'", DidYouMean.Suggest(binding.Relation, types.Keys));
            return null;
        }

        if (isTaken)
        {
            error("EE306", $"'{binding.Relation}' has a record already.", "one record for each relation type", binding.Record.Name, null);
            return null;
        }

        // The copy constructor of a record is not public; of several others the one that takes most counts.
        if (binding.Record.IsAbstract || binding.Record.GetConstructors().MaxBy(c => c.GetParameters().Length) is not { } constructor)
        {
            error("EE302", "The record cannot be made.", "a record with a public constructor that is not abstract", binding.Record.Name, null);
            return null;
        }

        var slots = new SlotReader(type, error);
        var parameters = constructor.GetParameters().Select(p => slots.Of(p)).ToArray();
        var properties = binding.Record.GetProperties().Where(p => p.DeclaringType == binding.Record && p.SetMethod is { IsPublic: true } && !constructor.GetParameters().Any(c => c.Name == p.Name))
            .Select(p => (p, slots.Of(p))).ToArray();
        slots.CheckSides(parameters);
        if (slots.HasErrors) return null;
        var record = new RelationRecord(constructor, parameters, properties);
        record.CheckType(type, error);
        return record;
    }

    /// <summary>A record that hands its base a type of its own must hand it the one that it is bound to.</summary>
    private void CheckType(RelationType type, Report error)
    {
        var nobody = new Participant("nobody", EntityType.Group, default(TextSpan), "");
        var sample = Create(type, nobody, nobody, null, []);
        if (!sample.Type.Equals(type)) error("EE305", "The record states another relation than it is bound to.", $"'{type}'", $"'{sample.Type}'", null);
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
