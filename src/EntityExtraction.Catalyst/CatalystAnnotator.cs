using Catalyst;
using Catalyst.Models;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Segmentation;
using EntityExtraction.Syntax;
using EntityExtraction.Text;
using Mosaik.Core;
using CatalystDocument = Catalyst.Document;

namespace EntityExtraction.Catalyst;

/// <summary>Puts the words, tags, lemmas and entities of a Catalyst pipeline into our document.</summary>
/// <remarks>
/// Sentences are the built-in splitter's, which Catalyst is given: its own detector glues headlines to the text below them. There are no trees, as the
/// published English models have no parser; <see cref="EnglishAnalysis.Over"/> adds the built-in ones. Thread-safe as long as the pipeline is not changed;
/// each text gets a Catalyst document of its own. Texts of over 50,000 characters are read in parts, at sentence borders, and a cancellation is seen between them.
/// </remarks>
public sealed class CatalystAnnotator : IAnnotator
{
    // Catalyst's processes do not look at cancellation, so that a part is what a cancelled call still has to finish: a twentieth of a second.
    private const int LongestPart = 50_000;

    private readonly Pipeline _pipeline;
    private readonly CatalystOptions _options;
    private readonly Segmenter _segmenter = new();

    /// <summary>Takes a pipeline of your own: other models, spotters, special cases.</summary>
    /// <param name="pipeline">A pipeline for English with a tokenizer. A sentence detector in it is not used.</param>
    /// <param name="options">What is taken from it; null for all of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    /// <exception cref="CatalystSetupException">Catalyst is too old, or the pipeline is for another language, changes texts, fails or gives no words.</exception>
    public CatalystAnnotator(Pipeline pipeline, CatalystOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        CatalystVersion.Check();
        PipelineCheck.Run(pipeline);
        (_pipeline, _options) = (pipeline, options ?? new CatalystOptions());
        Provides = Layers.Tokens | Layers.Sentences | (_options.Layers & LayersOf(pipeline));
    }

    /// <inheritdoc/>
    public string Name => "Catalyst";

    /// <inheritdoc/>
    public Layers Requires => Layers.None;

    /// <summary>Words and sentences, and of tags, lemmas and entities what was asked for and is there.</summary>
    /// <remarks>A pipeline without a recognizer of persons, with spotters only, leaves the layer of entities to be completed by the built-in recognizer.</remarks>
    public Layers Provides { get; }

    /// <summary>Makes an annotator from Catalyst's English models: its tokenizer, tagger, lemma table and the recognizer trained on WikiNER.</summary>
    /// <param name="options">What is taken; null for all of it.</param>
    /// <param name="processes">Further processes, spotters for example, with their entries already added.</param>
    /// <returns>An annotator with a pipeline of its own; the models are read once for the process and shared.</returns>
    /// <exception cref="CatalystSetupException">Catalyst is too old, or a model is missing; the message says what to install.</exception>
    public static async Task<CatalystAnnotator> LoadAsync(CatalystOptions? options = null, params IProcess[] processes)
    {
        ArgumentNullException.ThrowIfNull(processes);
        CatalystVersion.Check();
        options ??= new CatalystOptions();
        var models = await CatalystModels.LoadAsync(options.ModelFolder).ConfigureAwait(false);
        var pipeline = new Pipeline([new FastTokenizer(Language.English), models.Tagger, models.Names], Language.English);
        foreach (var process in processes) pipeline.Add(process);
        return new CatalystAnnotator(pipeline, options);
    }

    /// <inheritdoc/>
    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var own = new DocumentBuilder(document.Text);
        _segmenter.Annotate(own, cancellationToken);
        var ownWords = new TextSpan[own.TokenCount];
        for (var i = 0; i < ownWords.Length; i++) ownWords[i] = document.Text.ToCleaned(own.Spans[i]);

        var reader = new WordReader(ownWords);
        var (tags, lemmas) = (new List<Upos>(own.TokenCount), new List<string?>(own.TokenCount));
        for (var first = 0; first < own.SentenceCount;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentences = new List<(TextSpan Place, int First, int End)>();
            do
            {
                var (start, end) = (own.SentenceStart(first), own.SentenceEnd(first));
                sentences.Add((TextSpan.FromBounds(ownWords[start].Start, ownWords[end - 1].End), start, end));
            }
            while (++first < own.SentenceCount && ownWords[own.SentenceStart(first)].Start - sentences[0].Place.Start < LongestPart);

            Read(document, sentences, ownWords, reader, tags, lemmas);
        }

        for (var i = 0; i < tags.Count && Provides.HasFlag(Layers.Tags); i++) document.UniversalTags[i] = tags[i];
        for (var i = 0; i < tags.Count && Provides.HasFlag(Layers.Lemmas); i++) document.Lemmas[i] = lemmas[i];
    }

    private void Read(DocumentBuilder document, List<(TextSpan Place, int First, int End)> sentences, TextSpan[] ownWords, WordReader reader, List<Upos> tags, List<string?> lemmas)
    {
        var offset = sentences[0].Place.Start;
        var text = MaskedText.Of(document.Text.Cleaned.AsSpan()[offset..sentences[^1].Place.End]);
        var parsed = _options.BuiltInWords
            ? GivenWords.Process(_pipeline, text, [.. sentences.Select(s => new ArraySegment<TextSpan>(ownWords, s.First, s.End - s.First))], offset)
            : Process(text, sentences, offset);
        for (var s = 0; s < sentences.Count; s++)
        {
            var tokens = new List<IToken>();
            if (parsed is not null) tokens.AddRange(new Span(parsed, s));
            if (_options.BuiltInWords) reader.ReadGiven(tokens, sentences[s].First, Provides.HasFlag(Layers.Lemmas));
            else reader.Read(tokens, sentences[s].Place, offset, Provides.HasFlag(Layers.Lemmas));

            var firstWord = document.TokenCount;
            document.StartSentence();
            foreach (var word in reader.Words)
            {
                document.AddToken(word.Place);
                tags.Add(word.Tag);
                lemmas.Add(word.Lemma);
            }

            if (_options.Layers.HasFlag(Layers.Entities)) EntityReader.Read(tokens, reader.OfTokens, firstWord, _options.EntityLabels, document.Entities);
        }
    }

    /// <summary>A new document each time: one that is processed twice doubles its words, and clearing it does not clear its entities.</summary>
    /// <returns>The document; null where masking left nothing to read.</returns>
    private CatalystDocument? Process(string text, List<(TextSpan Place, int First, int End)> sentences, int offset)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;

        // A single span is what a sentence detector takes for a text that has not been cut: a second one, of a blank, keeps it away.
        var hasDetector = sentences.Count == 1 && _pipeline.GetModelsList().Any(m => m is ISentenceDetector);
        if (hasDetector) text += ' ';
        var parsed = new CatalystDocument(text, Language.English);
        foreach (var (place, _, _) in sentences) parsed.AddSpan(place.Start - offset, place.End - 1 - offset);
        if (hasDetector) parsed.AddSpan(text.Length - 1, text.Length - 1);
        PipelineCheck.Process(_pipeline, parsed);
        return parsed;
    }

    private Layers LayersOf(Pipeline pipeline)
    {
        var layers = Layers.None;
        if (pipeline.GetModelsList().Any(m => m is ITagger)) layers |= Layers.Tags;
        if (LemmatizerStore.Get(Language.English) is not MissingLemmatizer) layers |= Layers.Lemmas;
        var findsPersons = pipeline.GetPossibleEntityTypes().SelectMany(m => m.EntityTypes).Any(t => _options.EntityLabels.GetValueOrDefault(t, t) == "PER");
        return findsPersons ? layers | Layers.Entities : layers;
    }
}
