using System.Reflection;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Rules.Records;

/// <summary>Reports a mismatch between a record and its relation type.</summary>
internal delegate void Report(string code, string message, string? expected, string? found, string? suggestion);

/// <summary>Finds what the parameters and properties of a record take, by their names and types.</summary>
internal sealed class SlotReader(RelationType type, Report error)
{
    private readonly NullabilityInfoContext _nullability = new();

    public bool HasErrors { get; private set; }

    public RecordSlot Of(ParameterInfo parameter) => Of(parameter.Name ?? "", parameter.ParameterType, () => _nullability.Create(parameter).WriteState);

    public RecordSlot Of(PropertyInfo property) => Of(property.Name, property.PropertyType, () => _nullability.Create(property).WriteState);

    public void CheckSides(IEnumerable<RecordSlot> parameters)
    {
        var kinds = parameters.Select(p => p.Kind).ToList();
        if (HasErrors || kinds.Contains(SlotKind.Source) && kinds.Contains(SlotKind.Target)) return;
        Fail("EE302", "The constructor takes no source or no target.", "parameters (Participant source, Participant target)", $"({string.Join(", ", kinds)})");
    }

    private RecordSlot Of(string name, Type given, Func<NullabilityState> nullability)
    {
        if (given == typeof(RelationType)) return new RecordSlot(SlotKind.Type);
        if (Is(name, "source") || Is(name, "target"))
        {
            if (given != typeof(Participant)) Fail("EE304", $"'{name}' has the wrong type.", "Participant", given.Name);
            return new RecordSlot(Is(name, "source") ? SlotKind.Source : SlotKind.Target);
        }

        var roles = RolesOf().ToList();
        var role = Is(name, "item") ? "item" : roles.Find(r => Is(name, r));
        if (role is null)
        {
            Fail("EE303", $"'{name}' is no role of '{type}'.", ValueReader.OneOf(roles.Prepend("item").Prepend("target").Prepend("source")), $"'{name}'", DidYouMean.Suggest(name, roles));
            return default;
        }

        var wanted = role == "item" ? typeof(Item) : typeof(Participant);
        if (given != wanted && given != typeof(string)) Fail("EE304", $"'{name}' has the wrong type.", $"{wanted.Name}? or string?", given.Name);
        else if (IsNeverNull(nullability)) Fail("EE304", $"'{name}' must be nullable: a text need not name it.", $"{given.Name}?", given.Name);
        return new RecordSlot(role == "item" ? SlotKind.Item : SlotKind.Role, role, given == typeof(string));
    }

    private static bool IsNeverNull(Func<NullabilityState> nullability)
    {
        try
        {
            return nullability() == NullabilityState.NotNull;
        }
        catch (InvalidOperationException)
        {
            // A trimmed program has no such knowledge.
            return false;
        }
    }

    private IEnumerable<string> RolesOf()
    {
        for (var t = type; t is not null; t = t.Parent)
        {
            foreach (var role in t.Roles) yield return role;
        }
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private void Fail(string code, string message, string expected, string found, string? suggestion = null)
    {
        HasErrors = true;
        error(code, message, expected, found, suggestion);
    }
}
