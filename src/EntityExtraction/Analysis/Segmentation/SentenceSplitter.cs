using Gap = EntityExtraction.Analysis.Segmentation.Paragraph.Gap;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>Finds where sentences start within a paragraph: rules where there is no doubt, else the model.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SentenceSplitter(BoundaryModel model)
{
    /// <summary>Adds the index of each sentence's first token.</summary>
    public void Split(ReadOnlySpan<char> text, Paragraph paragraph, List<int> starts)
    {
        Span<uint> features = stackalloc uint[BoundaryFeatures.Most];
        var walk = new BoundaryFeatures(text, paragraph);
        if (paragraph.Count > 0) starts.Add(0);
        var report = paragraph.Count > 0 ? Dateline.LengthAt(text, paragraph, 0) : 0;
        for (var i = 0; i + 1 < paragraph.Count; i++)
        {
            if (i + 1 == report)
            {
                starts.Add(report);
                walk.StartSentence(report);
            }

            if (i < report) continue;
            walk.Take(i);
            if (!walk.IsCandidate(i)) continue;
            if (!(Rule(paragraph, i, walk.IsInsertion) ?? model.IsBoundary(features[..walk.Describe(i, features)]))) continue;
            starts.Add(i + 1);
            walk.StartSentence(i + 1);
        }
    }

    /// <summary>What is certain without a model: true for a border, false for none, null for doubt.</summary>
    internal static bool? Rule(Paragraph paragraph, int token, bool isInsertion)
    {
        var (before, after) = (paragraph.Shape(token), paragraph.Shape(token + 1));
        if (paragraph.GapAfter(token) == Gap.Line) return IsListMark(paragraph, token + 1) ? true : null;
        if (before == TokenShape.Title || (before == TokenShape.Bullet && StartsLine(paragraph, token))) return false;
        if (before is TokenShape.OpeningBracket or TokenShape.OpeningQuote or TokenShape.Comma) return false;

        var closer = before is TokenShape.ClosingBracket or TokenShape.LooseQuote;
        var hasStop = (closer ? paragraph.Shape(token - 1) : before) is TokenShape.Stop or TokenShape.Emphatic or TokenShape.Ellipsis;
        if (before == TokenShape.ClosingBracket && !hasStop && isInsertion) return false;
        if (paragraph.GapAfter(token) == Gap.None && hasStop && after == TokenShape.Capitalized) return true; // The blank is missing: "truce.Despite".
        return null;
    }

    private static bool StartsLine(Paragraph paragraph, int token) => token == 0 || paragraph.GapAfter(token - 1) == Gap.Line;

    /// <summary>A bullet, or a number with a stop or bracket, at the start of a line.</summary>
    private static bool IsListMark(Paragraph paragraph, int token) =>
        paragraph.GapAfter(token) == Gap.Blank
            ? paragraph.Shape(token) is TokenShape.Bullet or TokenShape.Dash
            : paragraph.Shape(token) is TokenShape.Number && paragraph.Shape(token + 1) is TokenShape.Stop or TokenShape.ClosingBracket && token + 1 < paragraph.Count && paragraph.GapAfter(token + 1) == Gap.Blank;
}
