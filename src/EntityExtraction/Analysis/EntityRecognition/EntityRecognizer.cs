using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>Marks the names in a text: persons (<c>PER</c>), organizations (<c>ORG</c>), places and countries (<c>LOC</c>), other names (<c>MISC</c>) and
/// nationalities, religions and parties (<c>NORP</c>).</summary>
/// <remarks>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over words, affixes, shapes, word classes and the names of the
/// catalog; where the document has tags and trees, also over those. <see cref="EntitySpan.Score"/> is the probability of the whole span under the model;
/// spans less likely than 0.45 are left out. What a word is taken for in one
/// sentence counts for its other occurrences in the same block of up to 60 sentences. Spans do not overlap. Immutable and thread-safe.
/// </remarks>
public sealed class EntityRecognizer : IAnnotator
{
    internal const string Kind = "entities";
    internal const int Version = 2;

    /// <summary>Sentences that are decided on together. Longer documents are read in blocks, so that memory is bounded.</summary>
    private const int LongestBlock = 60;

    private readonly EntityWords _words;
    private readonly NameLists _names;
    private readonly LinearModel _scorer;
    private readonly Transitions _transitions;

    internal EntityRecognizer(ModelFile model, WordClasses classes, EntityScheme scheme = EntityScheme.Names)
        : this(new EntityWords(classes, new PlainWords(model)), new NameLists(model), new LinearModel(model, EntityLabels.Count), new Transitions(model), scheme, AnalysisMode.Accurate)
    {
    }

    private EntityRecognizer(EntityWords words, NameLists names, LinearModel scorer, Transitions transitions, EntityScheme scheme, AnalysisMode mode) =>
        (_words, _names, _scorer, _transitions, Scheme, Mode) = (words, names, scorer, transitions, scheme, mode);

    /// <summary>How titles and nationalities are written out.</summary>
    public EntityScheme Scheme { get; }

    /// <summary>Whether every word is weighed, or those in small letters are passed over that are not tagged as proper nouns or, without tags, that no list knows.</summary>
    public AnalysisMode Mode { get; }

    /// <inheritdoc/>
    public string Name => "entity recognizer";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public Layers Provides => Layers.Entities;

    /// <summary>The same recognizer with another way of writing out what it finds. The model is shared.</summary>
    public EntityRecognizer With(EntityScheme scheme) => new(_words, _names, _scorer, _transitions, scheme, Mode);

    /// <summary>The same recognizer in another mode. The model is shared.</summary>
    public EntityRecognizer With(AnalysisMode mode) => new(_words, _names, _scorer, _transitions, Scheme, mode);

    /// <inheritdoc/>
    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var block = new RecognizerBlock(new EntitySentence(_words, _names, Mode == AnalysisMode.Fast), _scorer, _transitions, Scheme == EntityScheme.TitlesAndNationalities);
        var writer = new EntityWriter(Scheme, document.Entities);
        for (var s = 0; s < document.SentenceCount; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (start, end) = (document.SentenceStart(s), document.SentenceEnd(s));
            block.Read(document.Forms[start..end], s, start, SentenceSyntax.Of(document, start, end));
            if ((s + 1) % LongestBlock != 0 && s + 1 < document.SentenceCount) continue;
            block.Write(writer);
            block.Clear();
        }
    }
}
