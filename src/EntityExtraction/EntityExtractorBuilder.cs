using System.Diagnostics.CodeAnalysis;
using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Records;
using EntityExtraction.Scoring;

namespace EntityExtraction;

/// <summary>Puts an <see cref="EntityExtractor"/> together. What is not set is built in.</summary>
/// <remarks>For one thread; the extractor it builds is for all.</remarks>
public sealed class EntityExtractorBuilder
{
    private AnalysisPipeline? _analysis;
    private IEntityLinker? _linker;
    private IRelationExtractor? _relations;
    private IRelationScorer? _scorer;
    private ExtractionOptions _options = new();
    private IExtractionObserver? _observer;
    private readonly List<RuleSet> _added = [];
    private readonly List<RecordBinding> _records = [];
    private RuleSet? _rules;

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

    /// <summary>Uses another scorer of what was found than the built-in one. <see cref="RelationFeatures"/> has what that one looks at.</summary>
    public EntityExtractorBuilder UseRelationScorer(IRelationScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        _scorer = scorer;
        return this;
    }

    /// <summary>Uses these rules instead of the built-in ones.</summary>
    public EntityExtractorBuilder UseRules(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
        return this;
    }

    /// <summary>Uses these rules, too. They may extend the others, switch some of them off, and bring actors, entities and relation types along.</summary>
    public EntityExtractorBuilder AddRules(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _added.Add(rules);
        return this;
    }

    /// <summary>Uses the rules of these files, too.</summary>
    /// <exception cref="RuleException">A file has errors; the exception lists those of all files.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public EntityExtractorBuilder AddRules(params string[] paths) => AddRules(RuleSet.Load(paths));

    /// <summary>Gives a relation type of a rule file a record of your own, so that <c>result.Relations.OfType&lt;SuppliesArms&gt;()</c> finds it.</summary>
    /// <typeparam name="TRelation">The record. Parameters of its constructor, and properties that can be set, are named like the relation's roles:
    /// <c>source</c>, <c>target</c>, <c>item</c>, or one that the relation type has of its own, as <see cref="Participant"/> or as string for its name, and
    /// nullable where a text need not name it. A parameter of type <see cref="RelationType"/> takes the type.</typeparam>
    /// <param name="relation">The relation type; the record's name in camel case if null.</param>
    /// <remarks>Whether record and type fit is checked by <see cref="Build"/>.</remarks>
    public EntityExtractorBuilder BindRelation<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties)] TRelation>(string? relation = null)
        where TRelation : Relation
    {
        var name = typeof(TRelation).Name;
        _records.Add(new RecordBinding(relation ?? char.ToLowerInvariant(name[0]) + name[1..], typeof(TRelation)));
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
        if (!Enum.IsDefined(options.Mode)) throw new ArgumentOutOfRangeException(nameof(options), options.Mode, "There is no such mode.");
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
    /// <exception cref="RuleException">A record does not fit the relation type that it is bound to.</exception>
    /// <exception cref="InvalidOperationException">Rules are given and a relation extractor that does not use them, or actors and a linker that does not know them.</exception>
    public EntityExtractor Build()
    {
        var analysis = _analysis is null ? StartUp.BeginAnalysis() : Task.FromResult(_analysis);
        if (_linker is null && _relations is null) StartUp.LoadRelations();
        var (linker, relations) = HasRules ? WithRules() : (_linker ?? CatalogEntityLinker.BuiltIn, _relations ?? RuleRelationExtractor.BuiltIn);
        return new EntityExtractor(analysis.GetAwaiter().GetResult(), linker, relations, _options, _observer, _scorer);
    }

    private bool HasRules => _rules is not null || _added.Count > 0 || _records.Count > 0;

    private (IEntityLinker Linker, IRelationExtractor Relations) WithRules()
    {
        if (_relations is not null) throw new InvalidOperationException($"{nameof(UseRelationExtractor)} takes the place of all rules; {nameof(UseRules)}, {nameof(AddRules)} and {nameof(BindRelation)} cannot go with it.");
        var rules = _added.Aggregate(_rules ?? RuleSet.BuiltIn, (all, more) => all.With(more));
        return (LinkerFor(rules), new RuleRelationExtractor(rules, RelationRecords.Bind(_records, rules)));
    }

    private IEntityLinker LinkerFor(RuleSet rules)
    {
        if (_linker is not (null or CatalogEntityLinker) && rules.Actors.Count > 0) throw new InvalidOperationException($"The rules bring actors along, which the linker given to {nameof(UseEntityLinker)} does not know; hand it a catalog with them.");
        var linker = rules.Actors.Count == 0 ? _linker ?? CatalogEntityLinker.BuiltIn : new CatalogEntityLinker(((_linker as CatalogEntityLinker)?.Catalog ?? ActorCatalog.BuiltIn).With(rules.Actors));
        return rules.EntityPatterns.Count == 0 ? linker : new PatternEntityLinker(linker, rules.EntityPatterns);
    }
}
