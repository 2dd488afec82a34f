using Microsoft.Extensions.Logging;

namespace EntityExtraction.Extensions.DependencyInjection;

/// <summary>What is logged. Texts and what was found in them are not.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Debug, "Extracted {Entities} entities and {Relations} relations from {Document} in {Milliseconds:0.0} ms")]
    public static partial void Extracted(this ILogger logger, string? document, int entities, int relations, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "Extraction from {Document} failed")]
    public static partial void Failed(this ILogger logger, Exception error, string? document);

    [LoggerMessage(3, LogLevel.Debug, "Extraction from {Document} was cancelled after {Milliseconds:0.0} ms")]
    public static partial void Cancelled(this ILogger logger, string? document, double milliseconds);
}
