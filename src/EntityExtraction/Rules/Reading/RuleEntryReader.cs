using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads rules, extensions and embedding groups.</summary>
internal sealed class RuleEntryReader
{
    private readonly ValueReader _values;
    private readonly RuleScope _scope;
    private readonly WordReader _words;
    private readonly GuardReader _guards;
    private readonly ExampleReader _examples;

    public RuleEntryReader(ValueReader values, RuleScope scope)
    {
        (_values, _scope) = (values, scope);
        _words = new WordReader(values, scope);
        _guards = new GuardReader(values, _words, scope);
        _examples = new ExampleReader(values, scope);
    }

    /// <summary>A rule; null where it has errors.</summary>
    public Rule? Rule(YamlNode node)
    {
        var before = _values.Diagnostics.Count;
        if (!_values.IsMapping(node, RuleKeys.Rule)) return null;
        var relation = Relation(node["relation"]);
        var guards = new List<RoleConstraint>();
        var source = _guards.Side(node["source"], guards);
        var target = _guards.Side(node["target"], guards);
        _guards.ReadAll(node["where"], guards);
        var rule = new Rule(_values.Text(node["id"]) ?? "", relation ?? RelationType.Supports)
        {
            Triggers = _words.Triggers(node["trigger"], RuleKeys.Trigger),
            Source = source,
            Target = target,
            Item = [.. _words.Roles(node["item"]), .. _words.Roles(node["office"])],
            From = _words.Roles(node["from"]),
            Roles = Fillings(node["roles"], relation),
            Confidence = _values.Probability(node["confidence"]) ?? 0.9,
            Priority = _values.Whole(node["priority"]) ?? 0,
            Plover = _values.EnumOf<PloverRoot>(node["plover"]),
            Ends = _values.Truth(node["ends"]) ?? false,
            Also = Also(node["also"]).ToValueList(),
            Where = guards.ToValueList(),
            Examples = _examples.Examples(node["examples"]),
            CounterExamples = _examples.CounterExamples(node["counterExamples"]),
            Note = _values.Text(node["note"]),
            File = _values.File,
            Line = node.Line,
        };
        CheckSides(rule, node);
        return _values.Diagnostics.HasErrorSince(before) ? null : rule;
    }

    public RuleExtension? Extension(YamlNode node)
    {
        var before = _values.Diagnostics.Count;
        if (!_values.IsMapping(node, RuleKeys.Extension)) return null;
        var guards = new List<RoleConstraint>();
        _guards.ReadAll(node["where"], guards);
        var extension = new RuleExtension(_values.Text(node["rule"]) ?? "")
        {
            Triggers = _words.Triggers(node["trigger"], RuleKeys.Trigger),
            Without = _words.Triggers(node["without"], RuleKeys.Trigger),
            Where = guards.ToValueList(),
            Confidence = _values.Probability(node["confidence"]),
            Priority = _values.Whole(node["priority"]),
            Examples = _examples.Examples(node["examples"]),
            CounterExamples = _examples.CounterExamples(node["counterExamples"]),
            Note = _values.Text(node["note"]),
            File = _values.File,
            Line = node.Line,
        };
        return _values.Diagnostics.HasErrorSince(before) ? null : extension;
    }

    public EmbeddingGroup? Embedding(YamlNode node)
    {
        var before = _values.Diagnostics.Count;
        if (!_values.IsMapping(node, RuleKeys.Embedding)) return null;
        var control = node["control"];
        if (control is not null && control.Scalar is not ("subject" or "object")) _values.Error("EE111", control, "There is no control of this name.", "object or subject", control.Description);
        var group = new EmbeddingGroup(_values.EnumOf<Effect>(node["effect"]) ?? default)
        {
            Triggers = _words.ByCategory(node),
            HasSubjectControl = control?.Scalar == "subject",
            Examples = _examples.Examples(node["examples"]),
            Note = _values.Text(node["note"]),
        };
        if (group.Triggers.Count == 0 && !_values.Diagnostics.HasErrorSince(before)) _values.Error("EE107", node, "The group has no words.", "verb, noun or adjective with words");
        return _values.Diagnostics.HasErrorSince(before) ? null : group;
    }

    private RelationType? Relation(YamlNode? node)
    {
        if (node is null) return null;
        if (_scope.Relations.TryGetValue(node.Scalar ?? "", out var type)) return type;
        _values.Error("EE104", node, "There is no relation type of this name.", "a built-in type or one under 'relations'", node.Description, DidYouMean.Suggest(node.Scalar ?? "", _scope.Relations.Keys));
        return null;
    }

    private IEnumerable<FurtherRelation> Also(YamlNode? node)
    {
        foreach (var item in ValueReader.OneOrMore(node))
        {
            if (!_values.IsMapping(item, RuleKeys.Also)) continue;
            var (relation, source, target) = (Relation(item["relation"]), _words.Roles(item["source"]), _words.Roles(item["target"]));
            if (relation is not null) yield return new FurtherRelation(relation, source, target);
        }
    }

    private ValueList<RoleFilling> Fillings(YamlNode? node, RelationType? relation)
    {
        var fillings = new List<RoleFilling>();
        foreach (var (key, value) in _values.Named(node, "Roles"))
        {
            if (relation is not null && !relation.HasRole(key.Scalar!))
            {
                var known = RolesOf(relation).ToList();
                _values.Error("EE124", key, $"'{relation}' has no role of this name.", known.Count == 0 ? $"a role that 'relations: {{ {relation}: {{ roles: [...] }} }}' names" : ValueReader.OneOf(known), key.Description, DidYouMean.Suggest(key.Scalar!, known));
            }

            fillings.Add(new RoleFilling(key.Scalar!, _words.Roles(value)));
        }

        return fillings.ToValueList();
    }

    /// <summary>One role alone can be either side, but not both, unless it has several members.</summary>
    private void CheckSides(Rule rule, YamlNode node)
    {
        if (rule.Source.Count == 1 && rule.Source.Equals(rule.Target) && rule.Source[0] != Role.Plural && rule.Source[0] != Role.Between && rule.Source[0] != Role.Among)
        {
            _values.Error("EE122", node["target"]!, "Source and target are the same role; nothing can be related to itself.", "two roles, or plural for the members of a plural", $"'{rule.Target[0]}' twice");
        }

        foreach (var guard in rule.Where)
        {
            if (guard.Present != false) continue;
            if (rule.Source.Count == 1 && rule.Source[0] == guard.Role || rule.Target.Count == 1 && rule.Target[0] == guard.Role)
            {
                _values.Error("EE122", node["where"] ?? node, $"'{guard.Role}' gives a side of the relation and must not be filled; nothing could ever be found.");
            }
        }
    }

    private static IEnumerable<string> RolesOf(RelationType relation)
    {
        for (var type = relation; type is not null; type = type.Parent)
        {
            foreach (var role in type.Roles) yield return role;
        }
    }
}
