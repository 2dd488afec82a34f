using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Relations;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Graph;

/// <summary>Documents made by hand: one sentence, two actors, one relation.</summary>
internal static class Story
{
    public static readonly Entity Norvia = new("NOR1", "Norvia", EntityType.Country);
    public static readonly Entity Sudria = new("SUD1", "Sudria", EntityType.Country);

    public static ExtractedDocument Of(string id, Entity source, RelationType type, Entity target, string? date = null, Polarity polarity = Polarity.Affirmed, Modality modality = Modality.Actual) =>
        Of(id, RelationFactory.Create(type, Side(source, 0), Side(target, source.Name.Length + 10)) with { Polarity = polarity, Modality = modality, Confidence = 0.8, Rule = "r" }, date);

    public static ExtractedDocument Of(string id, Relation relation, string? date = null)
    {
        var text = $"{relation.Source.Text}{new string('.', relation.Target.Span.Start - relation.Source.Span.End)}{relation.Target.Text}.";
        relation = relation with { Sentence = new TextSpan(0, text.Length), Trigger = new TextSpan(relation.Source.Span.End, 3) };
        Entity[] entities = [.. new[] { relation.Source.Entity, relation.Target.Entity }.OfType<Entity>()];
        return new ExtractedDocument(id, text.Length, [.. entities.Select(e => Mentioned(e, e.Name, MentionKind.Name))], [relation])
        {
            Text = text,
            Date = date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    public static ExtractedEntity Mentioned(Entity entity, string text, MentionKind kind) => new(entity, [new ExtractedMention(new TextSpan(0, text.Length), text, kind)]);

    public static Participant Side(Entity entity, int start) => new(entity.Name, entity.Type, new TextSpan(start, entity.Name.Length), entity.Name) { Entity = entity };
}
