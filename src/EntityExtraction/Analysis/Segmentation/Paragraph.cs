using EntityExtraction.Text;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>The tokens of a paragraph with what the decision on sentence borders looks at.</summary>
/// <remarks>For one thread; filled again for each paragraph.</remarks>
internal sealed class Paragraph
{
    /// <summary>Tokens that count as lying before and after a paragraph, so that looking around needs no checks.</summary>
    public const int Margin = 4;

    private uint[] _words = new uint[256];
    private TokenShape[] _shapes = new TokenShape[256];
    private Gap[] _gaps = new Gap[256];

    /// <summary>What is between a token and the next one.</summary>
    public enum Gap : byte
    {
        None,
        Blank,
        Line,
    }

    public TokenBuffer Tokens { get; } = new();

    public int Count => Tokens.Count;

    /// <summary>Longest line, in characters.</summary>
    public int Width { get; private set; }

    /// <summary>Number of lines.</summary>
    public int LineCount { get; private set; }

    /// <summary>Whether some token ends sentences.</summary>
    public bool HasStop { get; private set; }

    public void Read(ReadOnlySpan<char> text)
    {
        Tokens.Clear();
        Tokenizer.Tokenize(text, Tokens);
        Reserve(Count + (2 * Margin));
        MeasureLines(text);

        HasStop = false;
        var spans = Tokens.Spans;
        _shapes.AsSpan(0, Count + (2 * Margin)).Clear();
        _words.AsSpan(0, Count + (2 * Margin)).Clear();
        for (var i = 0; i < spans.Length; i++)
        {
            var (start, end) = (spans[i].Start, spans[i].End);
            var shape = TokenShapes.Of(text, start, end);
            _shapes[i + Margin] = shape;
            _words[i + Margin] = HashLower(text[start..end]);
            HasStop |= shape is TokenShape.Stop or TokenShape.Emphatic;
            _gaps[i] = i + 1 == spans.Length || spans[i + 1].Start == end ? Gap.None
                : LineCount > 1 && text[end..spans[i + 1].Start].ContainsAny('\n', '\r') ? Gap.Line
                : Gap.Blank;
        }
    }

    /// <summary>Hash of the lower-case form of a token; the index may run <see cref="Margin"/> over either end.</summary>
    public uint Word(int token) => _words[token + Margin];

    /// <inheritdoc cref="Word"/>
    public TokenShape Shape(int token) => _shapes[token + Margin];

    public Gap GapAfter(int token) => _gaps[token];

    private void MeasureLines(ReadOnlySpan<char> text)
    {
        (Width, LineCount) = (0, 1);
        var rest = text;
        while (true)
        {
            var end = rest.IndexOfAny('\n', '\r');
            if (end < 0)
            {
                Width = Math.Max(Width, rest.TrimEnd().Length);
                return;
            }

            Width = Math.Max(Width, end);
            LineCount++;
            rest = rest[(end + 1)..];
        }
    }

    private void Reserve(int length)
    {
        if (_words.Length >= length) return;
        length = Math.Max(length, _words.Length * 2);
        (_words, _shapes, _gaps) = (new uint[length], new TokenShape[length], new Gap[length]);
    }

    private static uint HashLower(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            var lower = char.IsAsciiDigit(c) ? '0' : char.IsAscii(c) ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);
            hash = (hash ^ lower) * 16777619u;
        }

        return hash;
    }
}
