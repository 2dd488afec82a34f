using Gap = EntityExtraction.Analysis.Segmentation.Paragraph.Gap;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>Walks a paragraph and describes each place where a sentence might end as a set of hashed features.</summary>
internal ref struct BoundaryFeatures(ReadOnlySpan<char> text, Paragraph paragraph)
{
    /// <summary>Most features of one place.</summary>
    public const int Most = 48;

    private readonly ReadOnlySpan<char> _text = text;
    private int _sentenceStart;
    private int _brackets;
    private int _lastOpening = -1;
    private int _quotes;
    private int _lineStart;

    /// <summary>Takes a token in. Tokens must be taken in order, before the place after them is described.</summary>
    public void Take(int token)
    {
        switch (paragraph.Shape(token))
        {
            case TokenShape.OpeningBracket:
                _brackets++;
                _lastOpening = token;
                break;
            case TokenShape.ClosingBracket: _brackets = Math.Max(0, _brackets - 1); break;
            case TokenShape.OpeningQuote: _quotes = 1; break;
            case TokenShape.ClosingQuote: _quotes = 0; break;
            case TokenShape.LooseQuote: _quotes ^= 1; break;
        }

        if (token > 0 && paragraph.GapAfter(token - 1) == Gap.Line) _lineStart = paragraph.Tokens.Spans[token].Start;
    }

    /// <summary>Says that a sentence starts at a token.</summary>
    public void StartSentence(int token) => (_sentenceStart, _brackets) = (token, 0);

    /// <summary>Whether a quote is open and the bracket opened last is not the first token of the sentence: a word put in by the writer.</summary>
    public readonly bool IsInsertion => _quotes > 0 && _lastOpening > _sentenceStart;

    /// <summary>Whether a sentence could end after a token at all.</summary>
    public readonly bool IsCandidate(int token)
    {
        var next = paragraph.Shape(token + 1);
        switch (paragraph.GapAfter(token))
        {
            case Gap.Line: return true;
            case Gap.None:
                return EndsSentence(token) && next is not (TokenShape.Comma or TokenShape.Stop or TokenShape.ClosingBracket or TokenShape.ClosingQuote or TokenShape.Clitic
                    or TokenShape.Lower or TokenShape.Semicolon or TokenShape.Colon or TokenShape.Dash);
            default:
                return next is not (TokenShape.Lower or TokenShape.Comma or TokenShape.ClosingBracket or TokenShape.ClosingQuote or TokenShape.Clitic) || EndsSentence(token);
        }
    }

    /// <summary>Describes the place after a token.</summary>
    /// <returns>Number of features.</returns>
    public readonly int Describe(int token, Span<uint> features)
    {
        var p = paragraph;
        var (p1, p2, n1, n2) = ((uint)p.Shape(token), (uint)p.Shape(token - 1), (uint)p.Shape(token + 1), (uint)p.Shape(token + 2));
        var (p3, n3) = ((uint)p.Shape(token - 2), (uint)p.Shape(token + 3));
        var (wp1, wp2, wn1, wn2) = (p.Word(token), p.Word(token - 1), p.Word(token + 1), p.Word(token + 2));
        var gap = (uint)p.GapAfter(token);
        var shapes = (p1 << 8) | (n1 << 2) | gap;
        var around = (p2 << 20) | (p1 << 14) | (n1 << 8) | (n2 << 2) | gap;
        var length = Bucket(token + 1 - _sentenceStart);
        var left = Bucket(p.Count - 1 - token);
        var inside = (uint)(_quotes + (2 * Math.Min(2, _brackets)));
        var spaced = (uint)p.GapAfter(Math.Max(0, token - 1)) | (token + 1 < p.Count ? (uint)p.GapAfter(token + 1) << 2 : 0);

        var list = new FeatureList(features);
        list.Add(1, gap);
        list.Add(2, wp1, gap);
        list.Add(3, wn1, gap);
        list.Add(4, wp2, p1);
        list.Add(5, wn2, n1);
        list.Add(6, wp1, wn1);
        list.Add(7, wp1, n1 + (gap << 8));
        list.Add(8, wn1, p1 + (gap << 8));
        list.Add(9, wp2, wp1);
        list.Add(10, wn1, wn2);
        list.Add(11, shapes);
        list.Add(12, around);
        list.Add(13, around, p3);
        list.Add(14, around, n3);
        list.Add(15, shapes, length);
        list.Add(16, shapes, left);
        list.Add(17, shapes, inside);
        list.Add(18, shapes, spaced);
        list.Add(19, shapes, p2);
        list.Add(20, shapes, n2);
        list.Add(21, wp2, shapes);
        list.Add(22, wn2, shapes);
        list.Add(23, p.Word(_sentenceStart), shapes);
        list.Add(24, (uint)p.Shape(_sentenceStart), shapes + (length << 16));
        list.Add(25, shapes, (p.HasStop ? 1u : 0) + (left << 1));
        list.Add(26, shapes, CapitalsBefore(token) + (CapitalsAfter(token) << 8));
        list.Add(27, wp1, length);
        list.Add(28, p.Word(token - 2), p1);
        list.Add(29, p.Word(token + 3), n1);
        list.Add(30, shapes, n2 + (n3 << 8));
        if (p.Shape(token) == TokenShape.ClosingBracket)
        {
            var opensSentence = _lastOpening == _sentenceStart ? 1u : 0;
            list.Add(31, opensSentence, n1);
            list.Add(32, opensSentence + (gap << 1), (p2 << 8) | n1);
            list.Add(33, opensSentence + (Bucket(token - _lastOpening) << 1), (p2 << 8) | n1);
        }

        if (p.GapAfter(token) == Gap.Line) AddLine(token, ref list, p1, n1);
        return list.Count;
    }

    private readonly bool EndsSentence(int token)
    {
        for (var back = 0; back < 3; back++, token--)
        {
            switch (paragraph.Shape(token))
            {
                case TokenShape.Stop or TokenShape.Emphatic or TokenShape.Ellipsis or TokenShape.Colon or TokenShape.Semicolon
                    or TokenShape.Acronym or TokenShape.Abbreviation or TokenShape.Initial:
                    return true;
                case TokenShape.ClosingBracket or TokenShape.ClosingQuote or TokenShape.LooseQuote or TokenShape.Symbol:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>At the end of a line: would the next word have fitted? Then the break was meant.</summary>
    private readonly void AddLine(int token, ref FeatureList list, uint p1, uint n1)
    {
        var spans = paragraph.Tokens.Spans;
        var lineLength = spans[token].End - _lineStart;
        var next = _text[spans[token + 1].Start..];
        var room = paragraph.Width - lineLength - 1;
        var blank = next[..Math.Min(next.Length, Math.Max(0, room) + 1)].IndexOfAny(' ', '\n', '\r');
        var slack = blank >= 0 ? room - blank : next.Length <= room ? room - next.Length : -1;
        var fit = slack < 0 ? 0u : slack < 3 ? 1u : slack < 10 ? 2u : slack < 30 ? 3u : 4u;
        var width = paragraph.Width < 50 ? 0u : paragraph.Width < 66 ? 1u : paragraph.Width < 90 ? 2u : paragraph.Width < 120 ? 3u : 4u;
        var line = fit | (width << 3);
        list.Add(40, line);
        list.Add(41, fit, p1);
        list.Add(42, fit, n1);
        list.Add(43, fit, (p1 << 8) | n1);
        list.Add(44, line, (p1 << 8) | n1);
        list.Add(45, (uint)Math.Min(3, paragraph.LineCount - 1), line);
        list.Add(46, Bucket(lineLength / 4), fit);
    }

    private readonly uint CapitalsBefore(int token)
    {
        var count = 0u;
        while (count < Paragraph.Margin - 1 && paragraph.Shape(token - (int)count) is TokenShape.Capitalized or TokenShape.AllCapitals) count++;
        return count;
    }

    private readonly uint CapitalsAfter(int token)
    {
        var count = 0u;
        while (count < Paragraph.Margin - 1 && paragraph.Shape(token + 1 + (int)count) is TokenShape.Capitalized or TokenShape.AllCapitals) count++;
        return count;
    }

    private static uint Bucket(int count) => count < 6 ? (uint)count : count < 10 ? 6u : count < 16 ? 7u : count < 26 ? 8u : count < 50 ? 9u : 10u;

    private ref struct FeatureList(Span<uint> features)
    {
        private readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(uint template, uint a, uint b = 0)
        {
            var hash = (template * 0x9E3779B1u) ^ (a * 0x85EBCA77u);
            hash = (hash ^ (hash >> 15)) * 0x2C1B3C6Du;
            hash = (hash ^ (b * 0xC2B2AE3Du)) * 0x297A2D39u;
            _features[Count++] = hash ^ (hash >> 14);
        }
    }
}
