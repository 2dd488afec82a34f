using System.Globalization;
using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using YamlDotNet.Core;

namespace EntityExtraction.Rules;

/// <summary>Reads rule files and collects every problem instead of stopping at the first.</summary>
/// <remarks>Relation types must be known before the rules that use them: read the types of all files first, then the rules.</remarks>
internal sealed class RuleReader
{
    private static readonly string[] TopKeys = ["wordSets", "relations", "rules", "embedding"];
    private static readonly string[] RuleKeys =
        ["id", "relation", "trigger", "source", "target", "item", "office", "from", "confidence", "plover", "also", "where", "examples", "counterExamples", "note"];
    private static readonly string[] TriggerKeys = ["verb", "noun", "adjective", "compound", "prefix"];
    private static readonly string[] GuardKeys = ["lemma", "notLemma", "type", "present", "human", "owned", "modality"];
    private static readonly string[] TypeNames = [.. Enum.GetNames<EntityType>(), "Actor", "None"];

    private readonly List<RuleDiagnostic> _diagnostics = [];
    private readonly Dictionary<string, RelationType> _types = RelationType.BuiltIn.ToDictionary(t => t.Name, StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Rule> _rules = [];
    private readonly List<EmbeddingTable.Entry> _embedding = [];
    private readonly Dictionary<string, List<string>> _wordSets = new(StringComparer.Ordinal);
    private string _file = "";

    public IReadOnlyList<RuleDiagnostic> Diagnostics => _diagnostics;
    public IReadOnlyList<Rule> Rules => _rules;
    public IReadOnlyList<EmbeddingTable.Entry> Embedding => _embedding;
    public IReadOnlyCollection<RelationType> RelationTypes => _types.Values;

    public void Read(string file, string text)
    {
        _file = file;
        YamlNode? root;
        try
        {
            root = YamlNode.Parse(text);
        }
        catch (YamlException e)
        {
            _diagnostics.Add(new RuleDiagnostic("EE100", RuleDiagnosticSeverity.Error, file, (int)e.Start.Line, (int)e.Start.Column, $"The file is no valid YAML: {e.Message}"));
            return;
        }

        if (root is null) return;
        if (root.Pairs is null)
        {
            Error("EE101", root, "A rule file is a mapping with the keys wordSets, relations, rules, embedding.");
            return;
        }

        CheckKeys(root, TopKeys);
        _wordSets.Clear();
        ReadWordSets(root["wordSets"]);
        ReadRelations(root["relations"]);
        ReadEmbedding(root["embedding"]);
        if (root["rules"] is { } rules)
        {
            if (rules.Items is null) Error("EE101", rules, "'rules' must be a list.");
            else foreach (var rule in rules.Items) ReadRule(rule);
        }
    }

    private void ReadWordSets(YamlNode? node)
    {
        if (node is null) return;
        if (node.Pairs is null)
        {
            Error("EE101", node, "'wordSets' must map names to lists of words.");
            return;
        }

        foreach (var (key, value) in node.Pairs) _wordSets[key.Scalar ?? ""] = Words(value);
    }

    private void ReadRelations(YamlNode? node)
    {
        foreach (var (key, value) in node?.Pairs ?? [])
        {
            CheckKeys(value, ["parent", "symmetric", "plover", "stance"]);
            RelationType? parent = null;
            if (value["parent"] is { } parentNode && !_types.TryGetValue(parentNode.Scalar ?? "", out parent))
            {
                Error("EE104", parentNode, $"There is no relation type '{parentNode.Scalar}'.", DidYouMean.Suggest(parentNode.Scalar ?? "", _types.Keys));
            }

            _types[key.Scalar ?? ""] = new RelationType(key.Scalar ?? "", parent, EnumOf<PloverRoot>(value["plover"]), EnumOf<Stance>(value["stance"]), BoolOf(value["symmetric"]) ?? false);
        }
    }

    private void ReadEmbedding(YamlNode? node)
    {
        if (node is null) return;
        if (node.Items is null)
        {
            Error("EE101", node, "'embedding' must be a list.");
            return;
        }

        foreach (var item in node.Items)
        {
            CheckKeys(item, ["effect", "verb", "noun", "adjective", "control", "examples", "note"]);
            if (EnumOf<Effect>(item["effect"]) is not { } effect)
            {
                if (item["effect"] is null) Error("EE103", item, "An embedding entry needs an effect.");
                continue;
            }

            var subjectControl = item["control"]?.Scalar == "subject";
            foreach (var category in (ReadOnlySpan<PredicateCategory>)[PredicateCategory.Verb, PredicateCategory.Noun, PredicateCategory.Adjective])
            {
                if (item[category.ToString().ToLowerInvariant()] is not { } words) continue;
                foreach (var word in Words(words))
                {
                    _embedding.Add(new EmbeddingTable.Entry(category, Phrase.Variants(word, category)[0], effect, subjectControl));
                }
            }
        }
    }

    private void ReadRule(YamlNode node)
    {
        if (node.Pairs is null)
        {
            Error("EE101", node, "A rule is a mapping.");
            return;
        }

        var before = _diagnostics.Count;
        CheckKeys(node, RuleKeys);
        var id = Required(node, "id")?.Scalar ?? "";
        if (id.Length > 0 && !_ids.Add(id)) Error("EE106", node["id"]!, $"There is another rule with the id '{id}'.");
        var relation = Relation(Required(node, "relation"));
        var triggers = Triggers(Required(node, "trigger"));
        var guards = new List<RoleConstraint>();
        var source = Side(Required(node, "source"), guards);
        var target = Side(Required(node, "target"), guards);
        foreach (var (key, value) in node["where"]?.Pairs ?? [])
        {
            if (RoleOf(key) is { } role) guards.Add(Guard(role, value, GuardKeys));
        }

        var rule = new Rule(id, relation ?? RelationType.Supports)
        {
            Triggers = triggers,
            Source = source,
            Target = target,
            Item = [.. Roles(node["item"]), .. Roles(node["office"])],
            From = Roles(node["from"]),
            Confidence = NumberOf(node["confidence"]) ?? 0.9,
            Plover = EnumOf<PloverRoot>(node["plover"]),
            Also = Also(node["also"]),
            Where = guards,
            Examples = Examples(node["examples"], id),
            CounterExamples = Examples(node["counterExamples"], null),
            File = _file,
            Line = node.Line,
        };
        for (var i = before; i < _diagnostics.Count; i++)
        {
            if (_diagnostics[i].Severity == RuleDiagnosticSeverity.Error) return;
        }

        _rules.Add(rule);
    }

    private RelationType? Relation(YamlNode? node)
    {
        if (node is null) return null;
        if (_types.TryGetValue(node.Scalar ?? "", out var type)) return type;
        Error("EE104", node, $"There is no relation type '{node.Scalar}'.", DidYouMean.Suggest(node.Scalar ?? "", _types.Keys));
        return null;
    }

    private List<Trigger> Triggers(YamlNode? node)
    {
        var triggers = new List<Trigger>();
        if (node is null) return triggers;
        CheckKeys(node, TriggerKeys);
        foreach (var (key, value) in node.Pairs ?? [])
        {
            var index = Array.IndexOf(TriggerKeys, key.Scalar);
            if (index < 0) continue;
            foreach (var word in Words(value)) triggers.Add(new Trigger((PredicateCategory)index, word));
        }

        if (triggers.Count == 0) Error("EE107", node, "The trigger has no words.");
        return triggers;
    }

    private List<Role> Side(YamlNode? node, List<RoleConstraint> guards)
    {
        if (node is null) return [];
        if (node.Pairs is null) return Roles(node);
        CheckKeys(node, ["role", .. GuardKeys]);
        var roles = Roles(node["role"]);
        foreach (var role in roles) guards.Add(Guard(role, node, ["role", .. GuardKeys]));
        return roles;
    }

    private List<Role> Roles(YamlNode? node)
    {
        if (node is null) return [];
        var roles = new List<Role>();
        foreach (var item in node.Items ?? [node])
        {
            if (RoleOf(item) is { } role) roles.Add(role);
        }

        return roles;
    }

    private Role? RoleOf(YamlNode node)
    {
        if (Role.TryParse(node.Scalar, out var role)) return role;
        Error("EE105", node, $"There is no role '{node.Scalar}'.", DidYouMean.Suggest(node.Scalar ?? "", Role.AllNames));
        return null;
    }

    private RoleConstraint Guard(Role role, YamlNode node, string[] keys)
    {
        CheckKeys(node, keys);
        var types = new List<EntityType>();
        var none = false;
        foreach (var item in node["type"] is { } type ? type.Items ?? [type] : [])
        {
            switch (item.Scalar)
            {
                case "Actor":
                    types.AddRange([EntityType.Country, EntityType.Person, EntityType.Organization, EntityType.Group]);
                    break;
                case "None":
                    none = true;
                    break;
                default:
                    if (Enum.TryParse<EntityType>(item.Scalar, out var parsed)) types.Add(parsed);
                    else Error("EE108", item, $"There is no type '{item.Scalar}'.", DidYouMean.Suggest(item.Scalar ?? "", TypeNames));
                    break;
            }
        }

        return new RoleConstraint(role)
        {
            Lemmas = SetOf(node["lemma"]),
            NotLemmas = SetOf(node["notLemma"]),
            Types = types,
            AllowsNoEntity = none,
            Present = BoolOf(node["present"]),
            Human = BoolOf(node["human"]),
            Owned = BoolOf(node["owned"]),
            Modalities = [.. (node["modality"] is { } modality ? modality.Items ?? [modality] : []).Select(EnumOf<Modality>).OfType<Modality>()],
        };
    }

    private HashSet<string>? SetOf(YamlNode? node) => node is null ? null : Words(node).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private List<FurtherRelation> Also(YamlNode? node)
    {
        var also = new List<FurtherRelation>();
        if (node is null) return also;
        foreach (var item in node.Items ?? [node])
        {
            CheckKeys(item, ["relation", "source", "target"]);
            if (Relation(Required(item, "relation")) is { } relation)
            {
                also.Add(new FurtherRelation(relation, Roles(Required(item, "source")), Roles(Required(item, "target"))));
            }
        }

        return also;
    }

    private List<RuleExample> Examples(YamlNode? node, string? rule)
    {
        var examples = new List<RuleExample>();
        foreach (var item in node?.Items ?? [])
        {
            if (item.Scalar is { } plain)
            {
                if (rule is not null) Error("EE109", item, "An example needs a text and what it states: { text: ..., expect: ... }.");
                else examples.Add(new RuleExample(plain, [], item.Line));
                continue;
            }

            CheckKeys(item, ["text", "expect", "note"]);
            var text = Required(item, "text")?.Scalar ?? "";
            var expect = item["expect"];
            if (rule is not null && expect is null) Error("EE109", item, "An example needs 'expect'.");
            examples.Add(new RuleExample(text, expect is null ? [] : expect.Items?.Select(e => e.Scalar ?? "").ToList() ?? [expect.Scalar ?? ""], item.Line));
        }

        return examples;
    }

    private List<string> Words(YamlNode node)
    {
        var words = new List<string>();
        foreach (var item in node.Items ?? [node])
        {
            var word = item.Scalar ?? "";
            if (!word.StartsWith('$')) words.Add(word);
            else if (_wordSets.TryGetValue(word[1..], out var set)) words.AddRange(set);
            else Error("EE110", item, $"There is no word set '{word}'.", DidYouMean.Suggest(word[1..], _wordSets.Keys));
        }

        return words;
    }

    private YamlNode? Required(YamlNode node, string key)
    {
        if (node[key] is { } value) return value;
        Error("EE103", node, $"'{key}' is missing.");
        return null;
    }

    private void CheckKeys(YamlNode node, string[] known)
    {
        foreach (var (key, _) in node.Pairs ?? [])
        {
            if (Array.IndexOf(known, key.Scalar) < 0) Error("EE102", key, $"Unknown key '{key.Scalar}'.", DidYouMean.Suggest(key.Scalar ?? "", known));
        }
    }

    private TEnum? EnumOf<TEnum>(YamlNode? node) where TEnum : struct, Enum
    {
        if (node is null) return null;
        if (Enum.TryParse<TEnum>(node.Scalar, ignoreCase: true, out var value)) return value;
        Error("EE111", node, $"'{node.Scalar}' is not one of {string.Join(", ", Enum.GetNames<TEnum>())}.", DidYouMean.Suggest(node.Scalar ?? "", Enum.GetNames<TEnum>()));
        return null;
    }

    private bool? BoolOf(YamlNode? node)
    {
        if (node is null) return null;
        if (node.Scalar is "true" or "false") return node.Scalar == "true";
        Error("EE112", node, $"'{node.Scalar}' is neither true nor false.");
        return null;
    }

    private double? NumberOf(YamlNode? node)
    {
        if (node is null) return null;
        if (double.TryParse(node.Scalar, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1) return number;
        Error("EE113", node, $"'{node.Scalar}' is no number from 0 to 1.");
        return null;
    }

    private void Error(string code, YamlNode node, string message, string? suggestion = null) =>
        _diagnostics.Add(new RuleDiagnostic(code, RuleDiagnosticSeverity.Error, _file, node.Line, node.Column, message, suggestion));
}
