using System.Text.Json;
using System.Text.Json.Serialization;
using EntityExtraction.Collections;
using EntityExtraction.Relations;

namespace EntityExtraction.Export.Json;

/// <summary>Relations in the documented form; the built-in types come back as their own records.</summary>
internal sealed class RelationConverter : JsonConverter<Relation>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Relation).IsAssignableFrom(typeToConvert);

    public override Relation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonRead.Object(ref reader));

    public override void Write(Utf8JsonWriter writer, Relation value, JsonSerializerOptions options) => JsonWrite.Relation(writer, value, null);

    public static Relation Of(JsonElement json)
    {
        var polarity = JsonRead.Value<Polarity>(JsonRead.Text(json, "polarity"), "polarity");
        var plover = JsonRead.OptionalText(json, "plover") is { } root ? JsonRead.Value<PloverRoot>(root, "plover") : PloverRoot.None;
        var type = TypeOf(json, polarity, plover);
        var relation = RelationFactory.Create(type, JsonRead.Required(json, "source", ParticipantConverter.Of), JsonRead.Required(json, "target", ParticipantConverter.Of)) with
        {
            Item = JsonRead.Optional(json, "item", ItemConverter.Of),
            OfActor = JsonRead.Optional(json, "ofActor", ParticipantConverter.Of),
            Fillers = JsonRead.Field(json, "roles") is { ValueKind: JsonValueKind.Object } roles
                ? roles.EnumerateObject().Select(r => new RoleFiller(r.Name, ParticipantConverter.Of(r.Value))).ToValueList() : [],
            Polarity = polarity,
            Modality = JsonRead.Value<Modality>(JsonRead.Text(json, "modality"), "modality"),
            Attribution = JsonRead.Optional(json, "attribution", ParticipantConverter.Of),
            Time = JsonRead.Optional(json, "time", TimeExpressionConverter.Of),
            Confidence = JsonRead.Required(json, "confidence", c => c.ValueKind == JsonValueKind.Number ? c.GetDouble() : throw new JsonException("'confidence' is no number.")),
            Rule = JsonRead.Text(json, "rule"),
            IsLoose = JsonRead.Field(json, "loose") is { ValueKind: JsonValueKind.True },
            Trigger = JsonRead.Required(json, "trigger", JsonRead.Span),
            Sentence = JsonRead.Required(json, "sentence", JsonRead.Span),
        };
        if (relation is Seizes seizes) relation = seizes with { From = JsonRead.Optional(json, "from", ParticipantConverter.Of) };
        // The root is only kept apart where the rule gave another one than the type has.
        return relation.Plover == plover ? relation : relation with { PloverOfRule = plover };
    }

    private static RelationType TypeOf(JsonElement json, Polarity polarity, PloverRoot plover)
    {
        var name = JsonRead.Text(json, "type");
        foreach (var type in RelationType.BuiltIn)
        {
            if (type.Name == name) return type;
        }

        // A user's type: what it means for stance and event shows where it is affirmed.
        if (string.IsNullOrWhiteSpace(name)) throw new JsonException("'type' is empty.");
        var stance = JsonRead.Value<Stance>(JsonRead.Text(json, "stance"), "stance");
        return new RelationType(name, null, plover, polarity == Polarity.Affirmed ? stance : stance == Stance.Negative ? Stance.Positive : Stance.Neutral);
    }
}
