using EntityExtraction;
using EntityExtraction.Actors;
using EntityExtraction.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Registrations are found where services are.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers the extractor with a container.</summary>
public static class EntityExtractionServiceCollectionExtensions
{
    /// <summary>Adds one <see cref="EntityExtractor"/> for all, made at its first use.</summary>
    /// <remarks>It logs, traces and measures what it does; see <see cref="EntityExtractionTelemetry"/>. Settings that are wrong are all named in one
    /// <see cref="OptionsValidationException"/>, when a host starts or at the first use. Calling it twice adds settings, not extractors.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the settings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddEntityExtraction(this IServiceCollection services, Action<EntityExtractionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<EntityExtractionOptions>().ValidateOnStart();
        if (configure is not null) options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EntityExtractionOptions>, EntityExtractionOptionsValidator>());
        services.TryAddSingleton(Create);
        return services;
    }

    private static EntityExtractor Create(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<EntityExtractionOptions>>().Value;
        var logs = services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;
        var builder = EntityExtractor.CreateBuilder()
            .WithOptions(new ExtractionOptions { Mode = options.Mode, MinimumConfidence = options.MinimumConfidence, MaximumLength = options.MaximumLength })
            .WithObserver(new ExtractionTelemetry(logs.CreateLogger<EntityExtractor>()));
        if (options.CatalogFiles.Count > 0) builder.UseEntityLinker(new CatalogEntityLinker(options.CatalogFiles.Aggregate(ActorCatalog.BuiltIn, With)));
        if (options.RuleFiles.Count > 0) builder.AddRules([.. options.RuleFiles]);
        options.Configure?.Invoke(builder);
        return builder.Build();
    }

    private static ActorCatalog With(ActorCatalog catalog, string file)
    {
        using var table = File.OpenText(file);
        return catalog.With(table, file);
    }
}
