using EntityExtraction.Analysis;
using EntityExtraction.Text;

namespace EntityExtraction.Training.Segmentation;

/// <summary>Precision, recall and F1 of places: a place found is right if the gold standard has exactly the same.</summary>
/// <param name="Right">Places both found and gold.</param>
/// <param name="Found">Places found.</param>
/// <param name="Gold">Places in the gold standard.</param>
internal readonly record struct SpanScore(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Found + Gold == 0 ? 0 : 2.0 * Right / (Found + Gold);

    public static SpanScore Of(IEnumerable<TextSpan> found, IEnumerable<TextSpan> gold)
    {
        var (f, g) = (found.ToHashSet(), gold.ToHashSet());
        return new SpanScore(f.Count(g.Contains), f.Count, g.Count);
    }

    public override string ToString() => $"P {100 * Precision:0.00}  R {100 * Recall:0.00}  F1 {100 * F1:0.00}  ({Right} right, {Found} found, {Gold} gold)";
}

/// <summary>How well words and sentences of a raw text are found, counted as the CoNLL 2018 shared task does.</summary>
/// <param name="Words">Words.</param>
/// <param name="Sentences">Sentences.</param>
internal sealed record SegmentationScore(SpanScore Words, SpanScore Sentences)
{
    public static SegmentationScore Measure(IAnnotator segmenter, GoldDocument gold)
    {
        var document = new AnalysisPipeline(segmenter).Analyze(gold.Text);
        return new SegmentationScore(SpanScore.Of(document.Tokens.Select(t => t.Span), gold.Words), SpanScore.Of(document.Sentences.Select(s => s.Span), gold.Sentences));
    }
}
