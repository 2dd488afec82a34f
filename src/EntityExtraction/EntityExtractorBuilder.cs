using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction;

/// <summary>Puts an <see cref="EntityExtractor"/> together. What is not set is built in.</summary>
/// <remarks>For one thread; the extractor it builds is for all.</remarks>
public sealed class EntityExtractorBuilder
{
    private AnalysisPipeline? _analysis;
    private IEntityLinker? _linker;
    private IRelationExtractor? _relations;
    private ExtractionOptions _options = new();
    private IExtractionObserver? _observer;

    internal EntityExtractorBuilder()
    {
    }

    /// <summary>Uses another analysis than the built-in English one. It must provide all layers.</summary>
    public EntityExtractorBuilder UseAnalysis(AnalysisPipeline analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        _analysis = analysis;
        return this;
    }

    /// <summary>Uses another way to find and link entities than the built-in catalog.</summary>
    public EntityExtractorBuilder UseEntityLinker(IEntityLinker linker)
    {
        ArgumentNullException.ThrowIfNull(linker);
        _linker = linker;
        return this;
    }

    /// <summary>Uses another way to find relations than the built-in rules.</summary>
    public EntityExtractorBuilder UseRelationExtractor(IRelationExtractor relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        _relations = relations;
        return this;
    }

    /// <summary>Uses other settings than the default ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public EntityExtractorBuilder WithOptions(ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinimumConfidence, 0, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MinimumConfidence, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaximumLength, 0, nameof(options));
        _options = options;
        return this;
    }

    /// <summary>Tells somebody of each extraction.</summary>
    public EntityExtractorBuilder WithObserver(IExtractionObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        _observer = observer;
        return this;
    }

    /// <summary>Makes the extractor. What is built in is loaded at the first call, on two threads, and shared by all extractors.</summary>
    public EntityExtractor Build()
    {
        var analysis = _analysis is null ? StartUp.BeginAnalysis() : Task.FromResult(_analysis);
        if (_linker is null && _relations is null) StartUp.LoadRelations();
        var (linker, relations) = (_linker ?? CatalogEntityLinker.BuiltIn, _relations ?? RuleRelationExtractor.BuiltIn);
        return new EntityExtractor(analysis.GetAwaiter().GetResult(), linker, relations, _options, _observer);
    }
}
