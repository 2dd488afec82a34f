using System.Buffers;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>Gives every token its universal and its Penn part-of-speech tag.</summary>
/// <remarks>
/// A greedy averaged perceptron (Collins 2002) over words, affixes, shapes, word classes and the tags before. Both tags are chosen together, so they
/// always fit. Immutable and thread-safe.
/// </remarks>
public sealed class PartOfSpeechTagger : IAnnotator
{
    internal const string Kind = "tagger";
    internal const int Version = 2;

    private readonly WordTagger _decoder;

    internal PartOfSpeechTagger(ModelFile model, WordClasses classes)
    {
        var tags = new TagSet(model.Strings("tags"));
        _decoder = new WordTagger(tags, new TagLexicon(model), classes, new LinearModel(model, tags.Count));
    }

    /// <inheritdoc/>
    public string Name => "part-of-speech tagger";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public Layers Provides => Layers.Tags;

    /// <inheritdoc/>
    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var universal = document.UniversalTags;
        var penn = document.PennTags;
        var labels = ArrayPool<int>.Shared.Rent(Math.Max(1, document.TokenCount));
        for (var s = 0; s < document.SentenceCount; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (start, end) = (document.SentenceStart(s), document.SentenceEnd(s));
            _decoder.Tag(document.Forms[start..end], labels.AsSpan(start, end - start));
            for (var i = start; i < end; i++) (universal[i], penn[i]) = (_decoder.Tags.Universal[labels[i]], _decoder.Tags.Penn[labels[i]]);
        }

        ArrayPool<int>.Shared.Return(labels);
    }
}
