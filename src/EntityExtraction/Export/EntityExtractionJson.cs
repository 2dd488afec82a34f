using System.Text.Json.Serialization;
using EntityExtraction.Actors;
using EntityExtraction.Export.Json;
using EntityExtraction.Graph;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Text;

namespace EntityExtraction.Export;

/// <summary>Contracts for System.Text.Json of the records that are data, made at compile time: no reflection, fit for trimming and Native AOT.</summary>
/// <remarks>Relations and documents have the form of docs/output-format.md. <see cref="ExtractionResult"/> holds the analysis and is no data: take
/// <see cref="ExtractedDocument.Of"/>. Rules have their own form, YAML: <see cref="RuleFile.ToYaml"/>.</remarks>
/// <example>
/// <code>
/// var json = JsonSerializer.Serialize(relation, EntityExtractionJson.Default.Relation);
/// </code>
/// </example>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(RelationConverter), typeof(ParticipantConverter), typeof(ItemConverter), typeof(TimeExpressionConverter), typeof(TextSpanConverter), typeof(GivenMentionConverter),
        typeof(ExtractedDocumentConverter), typeof(RelationTypeConverter), typeof(ValueListConverter<RoleExplanation>), typeof(ValueListConverter<ConfidenceFactor>),
    ])]
[JsonSerializable(typeof(ExtractedDocument))]
[JsonSerializable(typeof(ExtractedEntity))]
[JsonSerializable(typeof(ExtractedMention))]
[JsonSerializable(typeof(Relation))]
[JsonSerializable(typeof(BuysFrom))]
[JsonSerializable(typeof(Seizes))]
[JsonSerializable(typeof(Leads))]
[JsonSerializable(typeof(Supports))]
[JsonSerializable(typeof(Opposes))]
[JsonSerializable(typeof(Participant))]
[JsonSerializable(typeof(Item))]
[JsonSerializable(typeof(TimeExpression))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(GivenMention))]
[JsonSerializable(typeof(CatalogEntry))]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(ExtractionOptions))]
[JsonSerializable(typeof(RuleDiagnostic))]
[JsonSerializable(typeof(RelationExplanation))]
[JsonSerializable(typeof(RoleExplanation))]
[JsonSerializable(typeof(ConfidenceFactor))]
[JsonSerializable(typeof(WhyNot))]
[JsonSerializable(typeof(RoleFiller))]
[JsonSerializable(typeof(ActorNode))]
[JsonSerializable(typeof(ActorEdge))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(Contradiction))]
[JsonSerializable(typeof(StanceBalance))]
[JsonSerializable(typeof(TextSpan))]
public sealed partial class EntityExtractionJson : JsonSerializerContext;
