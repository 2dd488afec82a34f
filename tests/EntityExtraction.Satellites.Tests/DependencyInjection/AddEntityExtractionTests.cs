using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using EntityExtraction.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EntityExtraction.Satellites.Tests.DependencyInjection;

public sealed class AddEntityExtractionTests
{
    [Fact]
    public void One_extractor_serves_all()
    {
        using var services = new ServiceCollection().AddEntityExtraction().BuildServiceProvider();

        var extractor = services.GetRequiredService<EntityExtractor>();

        services.GetRequiredService<EntityExtractor>().Should().BeSameAs(extractor);
        extractor.Extract("Poland supports Ukraine.").Relations.Should().ContainSingle();
    }

    [Fact]
    public void Settings_reach_the_extractor()
    {
        var catalog = Path.GetTempFileName();
        File.WriteAllText(catalog, "id\tname\ttype\nnrv\tNorvia\tCountry\n");
        using var services = new ServiceCollection().AddEntityExtraction(o =>
        {
            o.MaximumLength = 40;
            o.MinimumConfidence = 1;
            o.CatalogFiles.Add(catalog);
        }).BuildServiceProvider();
        var extractor = services.GetRequiredService<EntityExtractor>();

        var result = extractor.Extract("Norvia supports Ukraine.");
        result.Entities.Should().Contain(e => e.Id == "nrv");
        result.Relations.Should().BeEmpty();
        extractor.Invoking(e => e.Extract(new string('a', 41))).Should().Throw<DocumentTooLongException>();
        File.Delete(catalog);
    }

    [Fact]
    public void All_wrong_settings_are_named_at_once()
    {
        using var services = new ServiceCollection().AddEntityExtraction(o =>
        {
            o.MinimumConfidence = 2;
            o.MaximumLength = 0;
            o.RuleFiles.Add("nowhere.yaml");
        }).BuildServiceProvider();

        services.Invoking(s => s.GetRequiredService<EntityExtractor>()).Should().Throw<OptionsValidationException>().Which.Failures.Should().Equal(
            "MinimumConfidence is 2 and must lie between 0 and 1.", "MaximumLength is 0 and must be at least 1.", "RuleFiles names 'nowhere.yaml', and there is no such file.");
    }

    [Fact]
    public void Wrong_settings_stop_a_host_when_it_starts()
    {
        using var services = new ServiceCollection().AddEntityExtraction(o => o.MaximumLength = -1).BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Invoking(v => v.Validate()).Should().Throw<OptionsValidationException>();
    }

    [Fact]
    public void Work_is_logged_without_the_text()
    {
        var logs = new Logs();
        using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(logs).AddEntityExtraction(o => o.MaximumLength = 60).BuildServiceProvider();
        var extractor = services.GetRequiredService<EntityExtractor>();

        extractor.Extract(new SourceDocument("good", "Poland supports Ukraine."));
        extractor.Invoking(e => e.Extract(new SourceDocument("long", new string('a', 61)))).Should().Throw<DocumentTooLongException>();

        logs.Lines[0].Should().StartWith("Debug EntityExtraction.EntityExtractor: Extracted 2 entities and 1 relations from good in ");
        logs.Lines[1].Should().Be("Warning EntityExtraction.EntityExtractor: Extraction from long failed (DocumentTooLongException)");
    }

    [Fact]
    public void Work_is_traced_and_measured_under_the_documented_names()
    {
        var (spans, measures) = (new ConcurrentQueue<Activity>(), new ConcurrentQueue<(string Name, double Value, string? Tag)>());
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == EntityExtractionTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var meters = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == EntityExtractionTelemetry.MeterName) l.EnableMeasurementEvents(i); } };
        meters.SetMeasurementEventCallback<long>((i, v, tags, _) => measures.Enqueue((i.Name, v, tags.Length > 0 ? tags[0].Value as string : null)));
        meters.SetMeasurementEventCallback<double>((i, v, tags, _) => measures.Enqueue((i.Name, v, tags.Length > 0 ? tags[0].Value as string : null)));
        meters.Start();
        using var services = new ServiceCollection().AddEntityExtraction(o => o.MaximumLength = 60).BuildServiceProvider();
        var extractor = services.GetRequiredService<EntityExtractor>();

        extractor.Extract(new SourceDocument("traced-good", "Poland supports Ukraine."));
        extractor.Invoking(e => e.Extract(new SourceDocument("traced-long", new string('a', 61)))).Should().Throw<DocumentTooLongException>();

        var good = spans.Single(s => (string?)s.GetTagItem("document.id") == "traced-good");
        (good.OperationName, good.GetTagItem("document.length"), good.GetTagItem("relations")).Should().Be(("extract", 24, 1));
        spans.Single(s => (string?)s.GetTagItem("document.id") == "traced-long").Status.Should().Be(ActivityStatusCode.Error);
        measures.Should().Contain((EntityExtractionTelemetry.Documents, 1, "done")).And.Contain((EntityExtractionTelemetry.Documents, 1, "failed"))
            .And.Contain((EntityExtractionTelemetry.Relations, 1, "supports")).And.Contain((EntityExtractionTelemetry.Characters, 24, null));
        measures.Should().Contain(m => m.Name == EntityExtractionTelemetry.Duration && m.Value > 0 && m.Tag == "done");
    }

    private sealed class Logs : ILoggerFactory
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Book(categoryName, Lines);

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }

        private sealed class Book(string category, List<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Add($"{logLevel} {category}: {formatter(state, exception)}{(exception is null ? "" : $" ({exception.GetType().Name})")}");
        }
    }
}
