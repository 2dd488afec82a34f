using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Analysis;

/// <summary>Annotators in an order in which each finds what it requires.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AnalysisPipeline
{
    private readonly IAnnotator[] _annotators;

    /// <summary>Checks and makes a pipeline.</summary>
    /// <exception cref="ArgumentException">An annotator requires a layer that none before it provides.</exception>
    public AnalysisPipeline(params IEnumerable<IAnnotator> annotators)
    {
        ArgumentNullException.ThrowIfNull(annotators);
        _annotators = [.. annotators];
        foreach (var annotator in _annotators)
        {
            var missing = annotator.Requires & ~Provides;
            if (missing != Layers.None)
            {
                throw new ArgumentException($"The annotator '{annotator.Name}' requires {missing}, which no annotator before it provides.", nameof(annotators));
            }

            Provides |= annotator.Provides;
        }
    }

    /// <summary>The layers that a document has after the last annotator.</summary>
    public Layers Provides { get; }

    /// <summary>The annotators in order.</summary>
    public IReadOnlyList<IAnnotator> Annotators => _annotators;

    /// <summary>Analyzes a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Document Analyze(string text, string? id = null, CancellationToken cancellationToken = default) =>
        Analyze(new DocumentBuilder(SourceText.From(text), id), cancellationToken);

    /// <summary>Runs on a document that may already carry some layers, given tokens for example. An annotator all of whose layers are there is skipped.</summary>
    public Document Analyze(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var annotator in _annotators)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((annotator.Provides & ~document.Layers) == Layers.None) continue;
            annotator.Annotate(document, cancellationToken);
            document.Layers |= annotator.Provides;
        }

        return document.Build();
    }
}
