using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Lemmatization;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;
using EntityExtraction.Analysis.Segmentation;
using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis;

/// <summary>The built-in analysis of English. Its models are embedded in this assembly.</summary>
/// <remarks>Thread-safe. Models are read at first use and shared by all pipelines.</remarks>
public static class EnglishAnalysis
{
    private static readonly Lazy<PartOfSpeechTagger> SharedTagger = new(() =>
        new PartOfSpeechTagger(ModelFile.OpenEmbedded("tagger", PartOfSpeechTagger.Kind, PartOfSpeechTagger.Version), WordClasses.Default));

    private static readonly Lazy<Lemmatizer> SharedLemmatizer = new(() =>
        new Lemmatizer(ModelFile.OpenEmbedded("lemmatizer", Lemmatizer.Kind, Lemmatizer.Version)));

    private static readonly Lazy<NeuralAnalyzer> SharedNeural = new(() =>
        new NeuralAnalyzer(ModelFile.OpenEmbedded("neural", NeuralAnalyzer.Kind, NeuralAnalyzer.Version), WordClasses.Default));

    private static readonly Lazy<EntityRecognizer> SharedEntities = new(() =>
        new EntityRecognizer(ModelFile.OpenEmbedded("entities", EntityRecognizer.Kind, EntityRecognizer.Version), WordClasses.Default));

    private static readonly Lazy<AnalysisPipeline> SharedPipeline = new(() => new AnalysisPipeline([new Segmenter(), .. Syntax, Entities]));

    /// <summary>The whole pipeline: words and sentences, tags, lemmas, trees, entities. Documents that come with tokens keep them.</summary>
    /// <returns>The same instance every time.</returns>
    public static AnalysisPipeline Load() => SharedPipeline.Value;

    /// <summary>The whole pipeline with another way of writing out entities. The models are shared.</summary>
    /// <param name="scheme">How titles and nationalities are written out.</param>
    public static AnalysisPipeline Load(EntityScheme scheme) => new([new Segmenter(), .. Syntax, Entities.With(scheme)]);

    /// <summary>A pipeline in a mode. The models are shared.</summary>
    /// <param name="mode">With trees, or many times as fast without.</param>
    /// <param name="scheme">How titles and nationalities are written out.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public static AnalysisPipeline Load(AnalysisMode mode, EntityScheme scheme = EntityScheme.Names) => mode switch
    {
        AnalysisMode.Accurate => scheme == EntityScheme.Names ? Load() : Load(scheme),
        AnalysisMode.Fast => new([new Segmenter(), Tagger, Lemmatizer, Entities.With(scheme).With(AnalysisMode.Fast)]),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "There is no such mode."),
    };

    /// <summary>A pipeline of models of your own, as the training tool writes them; those that the folder lacks are built in.</summary>
    /// <param name="folder">A folder with any of <c>clusters.bin segmenter.bin tagger.bin neural.bin lemmatizer.bin entities.bin</c>. Models learned with
    /// word classes of their own need their <c>clusters.bin</c> beside them.</param>
    /// <param name="mode">With trees, or many times as fast without.</param>
    /// <param name="scheme">How titles and nationalities are written out.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">The folder has no model that the mode uses.</exception>
    /// <exception cref="ModelFormatException">A file is damaged, cut off, or of another kind or version than this library reads; the message names
    /// the file, what was expected and what was found.</exception>
    public static AnalysisPipeline LoadFrom(string folder, AnalysisMode mode = AnalysisMode.Accurate, EntityScheme scheme = EntityScheme.Names)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        var source = new ModelSource(
            file => Path.Combine(folder, file) is var path && File.Exists(path) ? File.OpenRead(path) : null,
            file => Path.Combine(folder, file));
        var pipeline = LoadFrom(source, mode, scheme);
        return source.Found > 0 ? pipeline : throw new FileNotFoundException($"The folder '{folder}' has no model: none of clusters.bin, segmenter.bin, tagger.bin, neural.bin, lemmatizer.bin, entities.bin.", folder);
    }

    /// <summary>A pipeline of models of your own from anywhere; those that there are none of are built in.</summary>
    /// <param name="open">Called with <c>tagger.bin</c> and the like; gives a stream, which is read to its end and closed, or null for the built-in model.</param>
    /// <param name="mode">With trees, or many times as fast without.</param>
    /// <param name="scheme">How titles and nationalities are written out.</param>
    /// <exception cref="ModelFormatException">A stream is no usable model; the message names it, what was expected and what was found.</exception>
    public static AnalysisPipeline LoadFrom(Func<string, Stream?> open, AnalysisMode mode = AnalysisMode.Accurate, EntityScheme scheme = EntityScheme.Names)
    {
        ArgumentNullException.ThrowIfNull(open);
        return LoadFrom(new ModelSource(open, file => file), mode, scheme);
    }

    private static AnalysisPipeline LoadFrom(ModelSource source, AnalysisMode mode, EntityScheme scheme)
    {
        var segmenter = source.Segmenter();
        var syntax = mode == AnalysisMode.Fast ? source.Tagger() : source.Neural();
        return new AnalysisPipeline([segmenter, syntax, source.Lemmatizer(), source.Entities().With(scheme).With(mode)]);
    }

    /// <summary>A pipeline of other annotators, another library's for example, to which the built-in ones add what is missing.</summary>
    /// <remarks>
    /// Whatever the others provide is kept: their words, sentences, tags, lemmas, entities, trees. Where they tag but do not parse, the built-in
    /// trees stand over their words and tags; Penn tags, which rules read, and the tags of words that they left as <see cref="Upos.X"/> are then filled in.
    /// Where one of them needs words, sentences or tags that none before it provides, the built-in annotator comes first.
    /// </remarks>
    /// <param name="annotators">The others, in order.</param>
    /// <exception cref="ArgumentException">An annotator provides words without sentences or sentences without words.</exception>
    public static AnalysisPipeline Over(params IEnumerable<IAnnotator> annotators)
    {
        ArgumentNullException.ThrowIfNull(annotators);
        const Layers Segments = Layers.Tokens | Layers.Sentences;
        var (order, provided) = (new List<IAnnotator>(), Layers.None);
        foreach (var annotator in annotators)
        {
            if ((annotator.Provides & Segments) is not (Layers.None or Segments))
            {
                throw new ArgumentException($"The annotator '{annotator.Name}' must provide words and sentences together, or neither.", nameof(annotators));
            }

            Complete(annotator.Requires);
            Add(annotator);
        }

        Complete(Layers.All);
        return new AnalysisPipeline(order);

        void Complete(Layers wanted)
        {
            if (IsMissing(Segments)) Add(new Segmenter());
            if (IsMissing(Layers.Tags | Layers.Dependencies))
            {
                // The network writes trees whether there are some or not.
                Add(provided.HasFlag(Layers.Tags) ? new TreesOverTags(Neural) : provided.HasFlag(Layers.Dependencies) ? Tagger : Neural);
            }

            if (IsMissing(Layers.Lemmas)) Add(Lemmatizer);
            if (IsMissing(Layers.Entities)) Add(Entities);

            bool IsMissing(Layers layers) => (wanted & layers & ~provided) != Layers.None;
        }

        void Add(IAnnotator annotator)
        {
            order.Add(annotator);
            provided |= annotator.Provides;
        }
    }

    /// <summary>A tagger alone, less accurate than the network and several times as fast, for programs that need no trees.</summary>
    public static PartOfSpeechTagger Tagger => SharedTagger.Value;

    /// <summary>The network that tags and parses.</summary>
    public static NeuralAnalyzer Neural => SharedNeural.Value;

    /// <summary>The lemmatizer.</summary>
    public static Lemmatizer Lemmatizer => SharedLemmatizer.Value;

    /// <summary>The entity recognizer, with persons without titles and nationalities apart; <see cref="EntityRecognizer.With(EntityScheme)"/> gives other schemes.</summary>
    public static EntityRecognizer Entities => SharedEntities.Value;

    /// <summary>Annotators from tags to trees, for documents whose tokens and sentences are given.</summary>
    internal static IEnumerable<IAnnotator> Syntax => [Neural, Lemmatizer];
}
