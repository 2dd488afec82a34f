using EntityExtraction.Analysis.Segmentation;
using EntityExtraction.Text;

namespace EntityExtraction.Training.Segmentation;

/// <summary>Places where sentences might end, each with its features and whether one does.</summary>
internal sealed class BoundaryExamples
{
    private readonly List<uint> _features = [];
    private readonly List<int> _starts = [0];
    private readonly List<bool> _labels = [];

    public int Count => _labels.Count;

    public ReadOnlySpan<uint> Features(int example) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[_starts[example].._starts[example + 1]];

    public bool IsBoundary(int example) => _labels[example];

    /// <summary>Adds the places of a document on which the splitter's rules are silent.</summary>
    public void Add(GoldDocument document)
    {
        var source = SourceText.From(document.Text);
        var ends = document.Sentences.Select(s => s.End).ToHashSet();
        var paragraph = new Paragraph();
        var text = source.Cleaned.AsSpan();
        Span<uint> features = stackalloc uint[BoundaryFeatures.Most];
        foreach (var range in new ParagraphRanges(text))
        {
            var content = text[range.Start..range.End];
            paragraph.Read(content);
            var walk = new BoundaryFeatures(content, paragraph);
            for (var i = 0; i + 1 < paragraph.Count; i++)
            {
                walk.Take(i);
                var span = paragraph.Tokens.Spans[i];
                var isEnd = ends.Contains(source.ToOriginal(new TextSpan(range.Start + span.Start, span.Length)).End);
                if (walk.IsCandidate(i) && SentenceSplitter.Rule(paragraph, i, walk.IsInsertion) is null)
                {
                    _features.AddRange(features[..walk.Describe(i, features)]);
                    _starts.Add(_features.Count);
                    _labels.Add(isEnd);
                }

                if (isEnd) walk.StartSentence(i + 1);
            }
        }
    }
}
