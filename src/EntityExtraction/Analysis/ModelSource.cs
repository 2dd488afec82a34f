using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Lemmatization;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;
using EntityExtraction.Analysis.Segmentation;
using EntityExtraction.Analysis.Tagging;

namespace EntityExtraction.Analysis;

/// <summary>Makes annotators of models of a user's own; where there is none, the built-in one serves.</summary>
internal sealed class ModelSource
{
    private readonly Func<string, Stream?> _open;
    private readonly Func<string, string> _nameOf;
    private readonly WordClasses? _classes;

    /// <param name="open">Opens <c>tagger.bin</c> and the like; null where there is none.</param>
    /// <param name="nameOf">What to call it in messages.</param>
    public ModelSource(Func<string, Stream?> open, Func<string, string> nameOf)
    {
        (_open, _nameOf) = (open, nameOf);
        _classes = Find("clusters", WordClasses.Kind, WordClasses.Version) is { } model ? new WordClasses(model) : null;
    }

    /// <summary>Number of models found so far.</summary>
    public int Found { get; private set; }

    public Segmenter Segmenter() => Find("segmenter", BoundaryModel.Kind, BoundaryModel.Version) is { } model ? new Segmenter(new BoundaryModel(model)) : new Segmenter();

    public IAnnotator Tagger() => Find("tagger", PartOfSpeechTagger.Kind, PartOfSpeechTagger.Version) is { } model ? new PartOfSpeechTagger(model, Classes) : EnglishAnalysis.Tagger;

    public IAnnotator Neural() => Find("neural", NeuralAnalyzer.Kind, NeuralAnalyzer.Version) is { } model ? new NeuralAnalyzer(model, Classes) : EnglishAnalysis.Neural;

    public IAnnotator Lemmatizer() => Find("lemmatizer", Lemmatization.Lemmatizer.Kind, Lemmatization.Lemmatizer.Version) is { } model ? new Lemmatizer(model) : EnglishAnalysis.Lemmatizer;

    public EntityRecognizer Entities() => Find("entities", EntityRecognizer.Kind, EntityRecognizer.Version) is { } model ? new EntityRecognizer(model, Classes) : EnglishAnalysis.Entities;

    private WordClasses Classes => _classes ?? WordClasses.Default;

    private ModelFile? Find(string model, string kind, int version)
    {
        var file = model + ".bin";
        using var stream = _open(file);
        if (stream is null) return null;
        Found++;
        return ModelFile.Open(stream, _nameOf(file), kind, version);
    }
}
