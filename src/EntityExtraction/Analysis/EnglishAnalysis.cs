using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Lemmatization;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;
using EntityExtraction.Analysis.Segmentation;
using EntityExtraction.Analysis.Tagging;

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

    /// <summary>A tagger alone, less accurate than the network and several times as fast, for programs that need no trees.</summary>
    public static PartOfSpeechTagger Tagger => SharedTagger.Value;

    /// <summary>The network that tags and parses.</summary>
    public static NeuralAnalyzer Neural => SharedNeural.Value;

    /// <summary>The lemmatizer.</summary>
    public static Lemmatizer Lemmatizer => SharedLemmatizer.Value;

    /// <summary>The entity recognizer, with persons without titles and nationalities apart; <see cref="EntityRecognizer.With"/> gives other schemes.</summary>
    public static EntityRecognizer Entities => SharedEntities.Value;

    /// <summary>Annotators from tags to trees, for documents whose tokens and sentences are given.</summary>
    internal static IEnumerable<IAnnotator> Syntax => [Neural, Lemmatizer];
}
