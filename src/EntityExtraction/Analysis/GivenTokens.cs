using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis;

/// <summary>Stands at the head of a pipeline for documents that come with tokens and sentences, and says so where one does not.</summary>
public sealed class GivenTokens : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "given tokens";

    /// <inheritdoc/>
    public Layers Requires => Layers.None;

    /// <inheritdoc/>
    public Layers Provides => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The document has no tokens.</exception>
    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("This pipeline has no tokenizer: the document must come with tokens and sentences.");
}
