using System.Collections.Concurrent;
using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Scoring;
using EntityExtraction.Syntax;
using Microsoft.ML;

namespace EntityExtraction.MicrosoftML;

/// <summary>Rates relations by a model of ML.NET.</summary>
/// <remarks>Thread-safe. Relations of types that a user made keep the confidence of their rule, unless the scorer was trained on such.</remarks>
/// <example>
/// <code>
/// var extractor = EntityExtractor.CreateBuilder().UseRelationScorer(MLRelationScorer.Load("relations.zip")).Build();
/// </code>
/// </example>
public sealed class MLRelationScorer : IRelationScorer
{
    private readonly MLContext _context;
    private readonly ITransformer _model;

    // An engine is for one thread at a time.
    private readonly ConcurrentBag<PredictionEngine<RelationRow, RelationChance>> _engines = [];

    internal MLRelationScorer(MLContext context, ITransformer model)
    {
        (_context, _model) = (context, model);
        _engines.Add(CreateEngine());
    }

    /// <summary>Whether relations of types that a user made are rated too. Default false.</summary>
    public bool RatesOwnTypes { get; init; }

    /// <summary>Reads a scorer that <see cref="Save(Stream)"/> wrote.</summary>
    /// <param name="path">The file. A scorer is to be used with the version of this library it was trained with.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file holds no scorer.</exception>
    public static MLRelationScorer Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <inheritdoc cref="Load(string)"/>
    /// <param name="stream">Where to read; must be seekable, and stays open.</param>
    public static MLRelationScorer Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var context = new MLContext();

        // ML.NET throws exceptions of many types for a damaged file or a model of other columns.
#pragma warning disable CA1031
        try
        {
            return new MLRelationScorer(context, context.Model.Load(stream, out _));
        }
        catch (Exception e)
        {
            throw new InvalidDataException($"The file holds no scorer of relations that ML.NET can read: {e.Message} Train one with MLRelationTrainer and write it with Save; "
                + "a scorer made with LightGBM needs the package Microsoft.ML.LightGbm here too.", e);
        }
#pragma warning restore CA1031
    }

    /// <summary>Writes the scorer to a file.</summary>
    public void Save(string path)
    {
        using var stream = File.Create(path);
        Save(stream);
    }

    /// <summary>Writes the scorer to a stream, which stays open.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _context.Model.Save(_model, MLRelationTrainer.View(_context, []).Schema, stream);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Relation> Rate(Document document, EntityMap entities, IReadOnlyList<Relation> relations, bool given)
    {
        ArgumentNullException.ThrowIfNull(relations);
        if (relations.Count == 0) return relations;
        var features = RelationFeatures.Of(document, entities, relations, given);
        if (!_engines.TryTake(out var engine)) engine = CreateEngine();
        var chance = new RelationChance();
        var rated = new Relation[relations.Count];
        for (var i = 0; i < rated.Length; i++)
        {
            rated[i] = relations[i];
            if (!RatesOwnTypes && !RelationType.BuiltIn.Contains(relations[i].Type)) continue;
            engine.Predict(RelationRow.Of(features[i]), ref chance);
            rated[i] = relations[i] with { Confidence = Math.Clamp(chance.Probability, 0, 1) };
        }

        _engines.Add(engine);
        return rated;
    }

    /// <summary>The chance that a relation with such features is right.</summary>
    internal double Chance(IReadOnlyList<ulong> features)
    {
        if (!_engines.TryTake(out var engine)) engine = CreateEngine();
        var chance = engine.Predict(RelationRow.Of(features)).Probability;
        _engines.Add(engine);
        return chance;
    }

    private PredictionEngine<RelationRow, RelationChance> CreateEngine()
    {
        // Making engines of one model is not said to be safe from several threads.
        lock (_engines) return _context.Model.CreatePredictionEngine<RelationRow, RelationChance>(_model, inputSchemaDefinition: RelationRow.Schema());
    }
}
