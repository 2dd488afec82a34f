using BenchmarkDotNet.Attributes;
using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Benchmarks;

/// <summary>From a text to its result, for an article and for a book: the time for each token should be the same.</summary>
[MemoryDiagnoser]
public class Whole
{
    private readonly AnalysisPipeline _fast = EnglishAnalysis.Load(AnalysisMode.Fast);
    private readonly EntityExtractor _extractor = EntityExtractor.Create();
    private string _text = "";

    /// <summary>Number of articles in the text, about 200 tokens each.</summary>
    [Params(1, 100)]
    public int Articles { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Prepare() => _text = News.Text(Articles);

    [Benchmark]
    public Document FastAnalysis() => _fast.Analyze(_text);

    [Benchmark]
    public Document AccurateAnalysis() => _extractor.Analysis.Analyze(_text);

    [Benchmark]
    public ExtractionResult Extraction() => _extractor.Extract(_text);
}
