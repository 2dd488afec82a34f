using BenchmarkDotNet.Attributes;
using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Segmentation;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Benchmarks;

/// <summary>Each stage by itself on the same text of about 1,000 tokens, what the stages before it do given.</summary>
[MemoryDiagnoser]
public class Stages
{
    private readonly string _text = News.Text(5);
    private readonly Segmenter _segmenter = new();
    private DocumentBuilder _analyzed = null!;
    private Document _document = null!;
    private EntityMap _entities = null!;

    /// <summary>Runs all stages once, so that each finds what it needs.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _analyzed = new DocumentBuilder(SourceText.From(_text));
        foreach (var annotator in EnglishAnalysis.Load().Annotators)
        {
            annotator.Annotate(_analyzed);
            _analyzed.Layers |= annotator.Provides;
        }

        _document = _analyzed.Build();
        _entities = CatalogEntityLinker.BuiltIn.Link(_document);
    }

    [Benchmark]
    public SourceText Cleaning() => SourceText.From(_text);

    [Benchmark]
    public DocumentBuilder Segmentation() => Segmented();

    [Benchmark]
    public void Network() => EnglishAnalysis.Neural.Annotate(_analyzed);

    [Benchmark]
    public void Tagger() => EnglishAnalysis.Tagger.Annotate(_analyzed);

    [Benchmark]
    public void Lemmas() => EnglishAnalysis.Lemmatizer.Annotate(_analyzed);

    [Benchmark]
    public void Recognizer()
    {
        _analyzed.Entities.Clear();
        EnglishAnalysis.Entities.Annotate(_analyzed);
    }

    [Benchmark]
    public EntityMap Linking() => CatalogEntityLinker.BuiltIn.Link(_document);

    [Benchmark]
    public IReadOnlyList<Relation> Relating() => RuleRelationExtractor.BuiltIn.Extract(_document, _entities);

    private DocumentBuilder Segmented()
    {
        var builder = new DocumentBuilder(SourceText.From(_text));
        _segmenter.Annotate(builder);
        builder.Layers |= _segmenter.Provides;
        return builder;
    }
}
