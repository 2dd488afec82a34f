namespace EntityExtraction.Extensions.DependencyInjection;

/// <summary>Names of what is traced and measured, for OpenTelemetry and the like.</summary>
/// <example>
/// <code>
/// builder.Services.AddOpenTelemetry()
///     .WithTracing(t => t.AddSource(EntityExtractionTelemetry.ActivitySourceName))
///     .WithMetrics(m => m.AddMeter(EntityExtractionTelemetry.MeterName));
/// </code>
/// </example>
public static class EntityExtractionTelemetry
{
    /// <summary>The activity source: an activity <c>extract</c> for each document.</summary>
    /// <remarks>Tags: <c>document.id</c>, <c>document.length</c> (UTF-16 code units), <c>entities</c>, <c>relations</c>; the status is an error where it failed.</remarks>
    public const string ActivitySourceName = "EntityExtraction";

    /// <summary>The meter of the instruments below.</summary>
    public const string MeterName = "EntityExtraction";

    /// <summary>Counter of documents; tag <c>outcome</c> is <c>done</c>, <c>failed</c> or <c>cancelled</c>.</summary>
    public const string Documents = "entity_extraction.documents";

    /// <summary>Counter of characters read, in UTF-16 code units, of documents that went well.</summary>
    public const string Characters = "entity_extraction.characters";

    /// <summary>Counter of relations found; tag <c>type</c> is the relation type.</summary>
    public const string Relations = "entity_extraction.relations";

    /// <summary>Histogram of the time a document takes, in seconds; tag <c>outcome</c> as above.</summary>
    public const string Duration = "entity_extraction.duration";
}
