using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace EntityExtraction.Extensions.DependencyInjection;

/// <summary>Logs, traces and measures extractions.</summary>
internal sealed class ExtractionTelemetry(ILogger logger) : IExtractionObserver
{
    private static readonly ActivitySource Activities = new(EntityExtractionTelemetry.ActivitySourceName);
    private static readonly Meter Meter = new(EntityExtractionTelemetry.MeterName);
    private static readonly Counter<long> Documents = Meter.CreateCounter<long>(EntityExtractionTelemetry.Documents, "{document}", "Documents read.");
    private static readonly Counter<long> Characters = Meter.CreateCounter<long>(EntityExtractionTelemetry.Characters, "{character}", "Characters read.");
    private static readonly Counter<long> Relations = Meter.CreateCounter<long>(EntityExtractionTelemetry.Relations, "{relation}", "Relations found.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(EntityExtractionTelemetry.Duration, "s", "Time that a document takes.");

    public object? Starting(string? id, int length)
    {
        var activity = Activities.StartActivity("extract");
        activity?.SetTag("document.id", id).SetTag("document.length", length);
        return activity;
    }

    public void Finished(object? state, ExtractionResult result, TimeSpan elapsed)
    {
        using var activity = (Activity?)state;
        activity?.SetTag("entities", result.Entities.Count).SetTag("relations", result.Relations.Count);
        Count("done", elapsed);
        Characters.Add(result.Document.Text.Original.Length);
        if (Relations.Enabled)
        {
            foreach (var relation in result.Relations) Relations.Add(1, new KeyValuePair<string, object?>("type", relation.Type.Name));
        }

        logger.Extracted(result.Id, result.Entities.Count, result.Relations.Count, elapsed.TotalMilliseconds);
    }

    public void Failed(object? state, string? id, Exception error, TimeSpan elapsed)
    {
        using var activity = (Activity?)state;
        activity?.SetStatus(ActivityStatusCode.Error, error.Message);
        var cancelled = error is OperationCanceledException;
        Count(cancelled ? "cancelled" : "failed", elapsed);
        if (cancelled) logger.Cancelled(id, elapsed.TotalMilliseconds);
        else logger.Failed(error, id);
    }

    private static void Count(string outcome, TimeSpan elapsed)
    {
        var tag = new KeyValuePair<string, object?>("outcome", outcome);
        Documents.Add(1, tag);
        Duration.Record(elapsed.TotalSeconds, tag);
    }
}
