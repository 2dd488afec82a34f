namespace EntityExtraction.Analysis.Segmentation;

/// <summary>The place and agency before a report: <c>OSLO, Norway (AP) --</c>. They are no part of its first sentence.</summary>
internal static class Dateline
{
    private const int LongestPlace = 3;
    private const int LongestRest = 8;
    private const int ShortestReport = 5;

    /// <summary>Number of tokens of the dateline that starts at a token; 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, Paragraph paragraph, int token)
    {
        var place = 0;
        while (place < LongestPlace && paragraph.Shape(token + place) == TokenShape.AllCapitals && paragraph.GapAfter(token + place) != Paragraph.Gap.Line) place++;
        if (place == 0 || paragraph.Tokens.Spans[token].Length < 3) return 0;
        var end = token + place;
        if (paragraph.Shape(end) == TokenShape.Comma) end = EndOf(paragraph, end + 1, token + place + LongestRest);
        if (paragraph.Shape(end) == TokenShape.OpeningBracket)
        {
            while (end < paragraph.Count && end < token + place + LongestRest && paragraph.Shape(end) != TokenShape.ClosingBracket) end++;
            end++;
        }

        if (end + ShortestReport >= paragraph.Count || !IsMark(text, paragraph, end)) return 0;
        return end + 1 - token;
    }

    /// <summary>The country or the date: capitalized words and numbers.</summary>
    private static int EndOf(Paragraph paragraph, int token, int limit)
    {
        while (token < paragraph.Count && token < limit && paragraph.Shape(token) is TokenShape.Capitalized or TokenShape.AllCapitals or TokenShape.Number or TokenShape.Abbreviation or TokenShape.Acronym or TokenShape.Comma) token++;
        return token;
    }

    /// <summary>A dash between blanks, and a capital after it.</summary>
    private static bool IsMark(ReadOnlySpan<char> text, Paragraph paragraph, int token)
    {
        var spans = paragraph.Tokens.Spans;
        var isDash = paragraph.Shape(token) == TokenShape.Dash || text[spans[token].Start..spans[token].End] is "-" or "--" or "–" or "—";
        return isDash && paragraph.GapAfter(token - 1) != Paragraph.Gap.None && paragraph.GapAfter(token) == Paragraph.Gap.Blank && !char.IsLower(text[spans[token + 1].Start]);
    }
}
