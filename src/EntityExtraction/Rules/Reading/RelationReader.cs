using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads relation types; a parent may be defined further down or in another file.</summary>
internal sealed class RelationReader(Diagnostics diagnostics)
{
    private readonly Dictionary<string, (ValueReader Values, YamlNode Key, YamlNode Node)> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RelationType> _types = RelationType.BuiltIn.ToDictionary(t => t.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, RelationDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, RelationType> Types => _types;

    public void Declare(ValueReader values, YamlNode? node)
    {
        foreach (var (key, value) in values.Named(node, "Relation types"))
        {
            var name = key.Scalar!;
            if (_types.ContainsKey(name)) values.Error("EE119", key, $"'{name}' is a built-in relation type.", "a name of your own");
            else if (name.Contains(' ', StringComparison.Ordinal) || !char.IsLetter(name[0])) values.Error("EE128", key, "This is no name for a relation type.", "a word in camel case: suppliesArmsTo", key.Description);
            else if (!_entries.TryAdd(name, (values, key, value))) values.Error("EE119", key, $"The relation type '{name}' is defined in {_entries[name].Values.File} line {_entries[name].Key.Line} already.");
        }
    }

    /// <summary>Reads what was declared, parents first.</summary>
    public void Define()
    {
        foreach (var name in _entries.Keys) Define(name);
    }

    /// <summary>The definitions of one file, in order.</summary>
    public IEnumerable<RelationDefinition> Of(ValueReader values) =>
        _entries.Where(e => e.Value.Values == values && _definitions.ContainsKey(e.Key)).Select(e => _definitions[e.Key]);

    private void Define(string name)
    {
        if (_definitions.ContainsKey(name) || !_open.Add(name)) return;
        var (values, _, node) = _entries[name];
        var before = diagnostics.Count;
        var definition = new RelationDefinition(name);
        if (!node.IsNothing && values.IsMapping(node, RuleKeys.Relation))
        {
            definition = definition with
            {
                Parent = Parent(name, values, node["parent"]),
                IsSymmetric = values.Truth(node["symmetric"]) ?? false,
                Plover = values.EnumOf<PloverRoot>(node["plover"]),
                Stance = values.EnumOf<Stance>(node["stance"]),
                Roles = values.Texts(node["roles"]),
                Note = values.Text(node["note"]),
            };
            CheckRoles(values, node);
        }

        // Known even with errors, so that they are told once and not at every rule.
        _types[name] = definition.ToRelationType();
        if (!diagnostics.HasErrorSince(before)) _definitions[name] = definition;
    }

    private RelationType? Parent(string name, ValueReader values, YamlNode? node)
    {
        if (node is null) return null;
        var parent = node.Scalar ?? "";
        if (_entries.ContainsKey(parent)) Define(parent);
        if (_types.TryGetValue(parent, out var type)) return type;
        if (_open.Contains(parent)) values.Error("EE126", node, $"'{name}' is its own ancestor.", "a more general type", node.Description);
        else values.Error("EE104", node, "There is no relation type of this name.", "a built-in type or one under 'relations'", node.Description, DidYouMean.Suggest(parent, _types.Keys.Concat(_entries.Keys).Where(n => n != name)));
        return null;
    }

    private static void CheckRoles(ValueReader values, YamlNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ValueReader.OneOrMore(node["roles"]))
        {
            if (item.Scalar is "source" or "target" or "item" or "type") values.Error("EE128", item, "Every relation has this already.", "a name of your own", item.Description);
            else if (item.Scalar is not null && !seen.Add(item.Scalar)) values.Error("EE114", item, $"The role '{item.Scalar}' is there twice.");
        }
    }
}
