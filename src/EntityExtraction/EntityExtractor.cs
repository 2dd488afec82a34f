using System.Diagnostics;
using System.Runtime.CompilerServices;
using EntityExtraction.Actors;
using EntityExtraction.Actors.Given;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Scoring;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction;

/// <summary>Reads English text and returns its actors and the relations between them.</summary>
/// <remarks>Immutable and thread-safe: create one, keep it, and use it from as many threads as you like.</remarks>
/// <example>
/// <code>
/// var extractor = EntityExtractor.Create();
/// foreach (var relation in extractor.Extract("Turkey bought S-400 missiles from Russia.").Relations)
///     Console.WriteLine($"{relation.Source.Name} {relation.Type} {relation.Target.Name}");
/// </code>
/// </example>
public sealed class EntityExtractor
{
    private readonly IEntityLinker _linker;
    private readonly IRelationExtractor _relations;
    private readonly ExtractionOptions _options;
    private readonly IExtractionObserver? _observer;
    private readonly RelationScoring? _scoring;

    internal EntityExtractor(AnalysisPipeline analysis, IEntityLinker linker, IRelationExtractor relations, ExtractionOptions options, IExtractionObserver? observer, IRelationScorer? scorer) =>
        (Analysis, _linker, _relations, _options, _observer, _scoring) = (analysis, linker, relations, options, observer, RelationScoring.For(relations, options.Mode, scorer));

    /// <summary>The analysis under the extraction, for those who want trees and tags alone.</summary>
    public AnalysisPipeline Analysis { get; }

    /// <summary>An extractor with the built-in English analysis, catalog and rules.</summary>
    public static EntityExtractor Create() => CreateBuilder().Build();

    /// <summary>Starts an extractor of your own making.</summary>
    public static EntityExtractorBuilder CreateBuilder() => new();

    /// <summary>Extracts from a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DocumentTooLongException">The text is longer than <see cref="ExtractionOptions.MaximumLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ExtractionResult Extract(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(text, null, null, null, cancellationToken);
    }

    /// <summary>Extracts from a document, whose date resolves <i>Monday</i> and the like; where it gives mentions, relations between these.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="DocumentTooLongException">The text is longer than <see cref="ExtractionOptions.MaximumLength"/>.</exception>
    /// <exception cref="InvalidMentionException">A given mention is empty, blank or outside the text, or has no id or that of another one.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ExtractionResult Extract(SourceDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Extract(document.Text, document.Id, document.Date, document.Mentions, cancellationToken);
    }

    /// <summary>Why a rule finds nothing in a sentence: the first condition that does not hold, and what is there instead.</summary>
    /// <param name="ruleId">Id of the rule.</param>
    /// <param name="sentence">The sentence.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public WhyNot WhyNot(string ruleId, string sentence) => Extract(sentence).WhyNot(ruleId);

    /// <summary>Extracts from many documents on all cores, in order, holding only a few at a time.</summary>
    /// <param name="documents">The documents; read lazily, by one thread.</param>
    /// <param name="maximumParallelism">Number of threads; null for one a core.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One outcome for each document, in the order given. A document that fails is reported in its place and stops none of the others.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<ExtractionOutcome> ExtractAll(IEnumerable<SourceDocument> documents, int? maximumParallelism = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (maximumParallelism is { } threads) ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(maximumParallelism));
        return OrderedParallel.Select(documents, document => Try(document, cancellationToken), maximumParallelism ?? Environment.ProcessorCount, cancellationToken);
    }

    /// <summary>Extracts from a stream of documents on all cores, in order, each result as soon as it and those before it are there.</summary>
    /// <remarks>The source is read no further ahead than a few documents a thread, and only as fast as the results are taken.</remarks>
    /// <param name="documents">The documents.</param>
    /// <param name="failed">Called in its place for each document that fails, which stops none of the others. Where null, the failures are thrown together at the end,
    /// after all results.</param>
    /// <param name="maximumParallelism">Number of threads; null for one a core.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The results of the documents that did not fail.</returns>
    /// <exception cref="AggregateException">Documents failed, and <paramref name="failed"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public async IAsyncEnumerable<ExtractionResult> ExtractAsync(IAsyncEnumerable<SourceDocument> documents, Action<ExtractionOutcome>? failed = null,
        int? maximumParallelism = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<Exception>? errors = null;
        await foreach (var outcome in ExtractAllAsync(documents, maximumParallelism, cancellationToken).ConfigureAwait(false))
        {
            if (outcome.Result is { } result) yield return result;
            else if (failed is not null) failed(outcome);
            else (errors ??= []).Add(new InvalidOperationException($"{outcome.Source.Id}: {outcome.Error!.Message}", outcome.Error));
        }

        if (errors is not null) throw new AggregateException("Some documents failed; the others were extracted.", errors);
    }

    /// <summary>Like <see cref="ExtractAll"/>, for a stream of documents: an outcome as soon as it and those before it are there.</summary>
    /// <inheritdoc cref="ExtractAll"/>
    public IAsyncEnumerable<ExtractionOutcome> ExtractAllAsync(IAsyncEnumerable<SourceDocument> documents, int? maximumParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (maximumParallelism is { } threads) ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(maximumParallelism));
        return OrderedStream.Select(documents, document => Try(document, cancellationToken), maximumParallelism ?? Environment.ProcessorCount, cancellationToken);
    }

    private ExtractionResult Extract(string text, string? id, DateOnly? date, IReadOnlyList<GivenMention>? mentions, CancellationToken cancellationToken)
    {
        if (_observer is null) return ExtractUnobserved(text, id, date, mentions, cancellationToken);
        var start = Stopwatch.GetTimestamp();
        var state = _observer.Starting(id, text.Length);
        try
        {
            var result = ExtractUnobserved(text, id, date, mentions, cancellationToken);
            _observer.Finished(state, result, Stopwatch.GetElapsedTime(start));
            return result;
        }
        catch (Exception e)
        {
            _observer.Failed(state, id, e, Stopwatch.GetElapsedTime(start));
            throw;
        }
    }

    private ExtractionResult ExtractUnobserved(string text, string? id, DateOnly? date, IReadOnlyList<GivenMention>? mentions, CancellationToken cancellationToken)
    {
        if (text.Length > _options.MaximumLength) throw new DocumentTooLongException(id, text.Length, _options.MaximumLength);
        if (mentions is not null) GivenMentionCheck.Run(text, mentions);
        return Extract(new DocumentBuilder(SourceText.From(text), id), date, mentions, cancellationToken);
    }

    private ExtractionResult Extract(DocumentBuilder builder, DateOnly? date, IReadOnlyList<GivenMention>? mentions, CancellationToken cancellationToken)
    {
        var document = Analysis.Analyze(builder, cancellationToken);
        var entities = _linker.Link(document, cancellationToken);
        if (mentions is not null) entities = GivenMentionPlacer.Place(document, entities, mentions);
        var relations = _relations.Extract(document, entities, date, cancellationToken);
        var between = mentions is null ? relations : new GivenSides(document, entities).Between(relations);
        if (_scoring is not null)
        {
            between = _scoring.Rate(document, entities, between, mentions is not null);
            between = _scoring.Complete(document, entities, between, relations, mentions is not null);
        }

        var least = Math.Max(_options.MinimumConfidence, _scoring?.Least ?? 0);
        relations = least > 0 ? [.. between.Where(r => r.Confidence >= least)] : between;
        return new ExtractionResult(document, entities, relations) { Rules = _relations as RuleRelationExtractor };
    }

    private ExtractionOutcome Try(SourceDocument document, CancellationToken cancellationToken)
    {
        // Any document may be one that nobody foresaw; in a batch it must not take the others with it.
#pragma warning disable CA1031
        try
        {
            return new ExtractionOutcome(document, Extract(document, cancellationToken), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ExtractionOutcome(document, null, e);
        }
#pragma warning restore CA1031
    }
}
