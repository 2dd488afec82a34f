using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Segmentation;

namespace EntityExtraction.Tests.Analysis.Segmentation;

internal static class SegmentationTestExtensions
{
    private static readonly AnalysisPipeline Pipeline = new(new Segmenter());

    public static EntityExtraction.Syntax.Document Segmented(this string text) => Pipeline.Analyze(text);

    /// <summary>The words of a text with blanks between.</summary>
    public static string Words(this string text) => string.Join(' ', text.Segmented().Tokens.Select(t => t.Form));

    public static string[] Sentences(this string text) => [.. text.Segmented().Sentences.Select(s => s.Text)];
}
