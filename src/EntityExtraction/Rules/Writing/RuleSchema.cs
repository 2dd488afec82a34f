using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Reading;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Writing;

/// <summary>Writes the JSON schema of rule files from the same table of keys by which they are read.</summary>
internal sealed class RuleSchema
{
    private readonly Utf8JsonWriter _json;

    private RuleSchema(Utf8JsonWriter json) => _json = json;

    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new RuleSchema(json).File();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void File()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        _json.WriteString("title", "Rule file of EntityExtraction");
        Mapping(RuleKeys.File);
        _json.WriteStartObject("definitions");
        Define("relation", () => Mapping(RuleKeys.Relation));
        Define("actor", () => Mapping(RuleKeys.Actor));
        Define("entity", () => Mapping(RuleKeys.Entity));
        Define("token", () => Mapping(RuleKeys.Token));
        Define("extension", () => Mapping(RuleKeys.Extension));
        Define("rule", () => Mapping(RuleKeys.Rule));
        Define("trigger", () => Mapping(RuleKeys.Trigger));
        Define("guard", () => Mapping(RuleKeys.Guard));
        Define("listedGuard", () => Mapping(RuleKeys.ListedGuard));
        Define("guardedSide", () => Mapping(RuleKeys.Side));
        Define("also", () => Mapping(RuleKeys.Also));
        Define("example", () => Mapping(RuleKeys.Example));
        Define("counterExample", () => AnyOf(() => Type("string"), () => Mapping(RuleKeys.CounterExample)));
        Define("embedding", () => Mapping(RuleKeys.Embedding));
        Define("role", () => Enum(Role.AllNames));
        Define("roles", () => OneOrMore(() => Ref("role")));
        Define("words", () => OneOrMore(() => Type("string")));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Define(string name, Action write)
    {
        _json.WriteStartObject(name);
        write();
        _json.WriteEndObject();
    }

    private void Mapping(Mapping mapping)
    {
        Type("object");
        _json.WriteBoolean("additionalProperties", false);
        if (mapping.Keys.Any(k => k.IsRequired))
        {
            _json.WriteStartArray("required");
            foreach (var key in mapping.Keys.Where(k => k.IsRequired)) _json.WriteStringValue(key.Name);
            _json.WriteEndArray();
        }

        _json.WriteStartObject("properties");
        foreach (var key in mapping.Keys)
        {
            _json.WriteStartObject(key.Name);
            _json.WriteString("description", key.Description);
            Value(key.Shape);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Value(Shape shape)
    {
        switch (shape)
        {
            case Shape.Text or Shape.RelationName: Type("string"); break;
            case Shape.Texts or Shape.RuleIds or Shape.RelationRoles: OneOrMore(() => Type("string")); break;
            case Shape.Whole: Type("integer"); break;
            case Shape.Truth: Type("boolean"); break;
            case Shape.Probability:
                Type("number");
                _json.WriteNumber("minimum", 0);
                _json.WriteNumber("maximum", 1);
                break;
            case Shape.Words: Wrapped("words"); break;
            case Shape.Roles: Wrapped("roles"); break;
            case Shape.Trigger: Wrapped("trigger"); break;
            case Shape.EntityType: Enum(System.Enum.GetNames<EntityType>()); break;
            case Shape.EntityTypes: OneOrMore(() => Enum([.. System.Enum.GetNames<EntityType>(), "Actor", "None"])); break;
            case Shape.Modalities: OneOrMore(() => AnyCase(System.Enum.GetNames<Modality>())); break;
            case Shape.Plover: AnyCase(System.Enum.GetNames<PloverRoot>()); break;
            case Shape.Stance: AnyCase(System.Enum.GetNames<Stance>()); break;
            case Shape.Effect: AnyCase(System.Enum.GetNames<Effect>()); break;
            case Shape.Control: Enum(["object", "subject"]); break;
            case Shape.PartOfSpeech: Enum([.. System.Enum.GetValues<Upos>().Select(u => u.Label()), .. System.Enum.GetNames<Upos>()]); break;
            case Shape.Repeat: Enum(["?", "+", "*"]); break;
            case Shape.WordSets: Named(() => Ref("words")); break;
            case Shape.Relations: Named(() => AnyOf(() => Type("null"), () => Ref("relation"))); break;
            case Shape.RoleFillings: Named(() => Ref("roles")); break;
            case Shape.Actors: List("actor"); break;
            case Shape.Entities: List("entity"); break;
            case Shape.Tokens: List("token"); break;
            case Shape.Extensions: List("extension"); break;
            case Shape.Rules: List("rule"); break;
            case Shape.Embedding: List("embedding"); break;
            case Shape.Examples: List("example"); break;
            case Shape.CounterExamples: List("counterExample"); break;
            case Shape.Also: OneOrMore(() => Ref("also")); break;
            case Shape.Side: AnyOf(() => Ref("roles"), () => Ref("guardedSide")); break;
            case Shape.Where: AnyOf(() => Named(() => Ref("guard"), Role.AllNames), () => List("listedGuard")); break;
            default: throw new ArgumentOutOfRangeException(nameof(shape), shape, null);
        }
    }

    private void Type(string type) => _json.WriteString("type", type);

    private void Ref(string name) => _json.WriteString("$ref", "#/definitions/" + name);

    /// <summary>A reference beside a description: what stands beside $ref itself does not count.</summary>
    private void Wrapped(string name)
    {
        _json.WriteStartArray("allOf");
        Item(() => Ref(name));
        _json.WriteEndArray();
    }

    private void Enum(IEnumerable<string> names)
    {
        _json.WriteStartArray("enum");
        foreach (var name in names.Distinct(StringComparer.Ordinal)) _json.WriteStringValue(name);
        _json.WriteEndArray();
    }

    private void AnyCase(IEnumerable<string> names) => Enum(names.SelectMany(n => (string[])[n.ToLowerInvariant(), n, n.ToUpperInvariant()]));

    private void AnyOf(params Action[] forms)
    {
        _json.WriteStartArray("anyOf");
        foreach (var form in forms) Item(form);
        _json.WriteEndArray();
    }

    private void Item(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }

    private void OneOrMore(Action item) => AnyOf(item, () =>
    {
        Type("array");
        _json.WriteStartObject("items");
        item();
        _json.WriteEndObject();
    });

    private void List(string of)
    {
        Type("array");
        _json.WriteStartObject("items");
        Ref(of);
        _json.WriteEndObject();
    }

    private void Named(Action value, IEnumerable<string>? names = null)
    {
        Type("object");
        if (names is not null)
        {
            _json.WriteStartObject("propertyNames");
            Enum(names);
            _json.WriteEndObject();
        }

        _json.WriteStartObject("additionalProperties");
        value();
        _json.WriteEndObject();
    }
}
