using System.Buffers;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>Finds words and punctuation marks in one pass, following the English treebanks of Universal Dependencies.</summary>
/// <remarks>Time is linear in the length of the text. A stretch without blanks is a <i>chunk</i>; whatever looks ahead stays within its chunk and
/// is consumed by what it found, or looks at a bounded number of characters.</remarks>
internal ref partial struct Tokenizer
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\r\t\v\f\u0085\u00A0\u2028\u2029");
    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;
    private int _chunkStart;
    private int _chunkEnd;
    private int _addressStart;
    private int _addressEnd;

    private Tokenizer(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Adds the tokens of a text, in order, without gaps but blanks.</summary>
    /// <param name="text">Cleaned text.</param>
    /// <param name="tokens">Where the tokens go; their places count from the start of <paramref name="text"/>.</param>
    public static void Tokenize(ReadOnlySpan<char> text, TokenBuffer tokens) => new Tokenizer(text, tokens).Scan();

    private void Scan()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var skip = _text[at..].IndexOfAnyExcept(Blanks);
            if (skip < 0) return;
            at += skip;
            var length = _text[at..].IndexOfAny(Blanks);
            var end = length < 0 ? _text.Length : at + length;
            ScanChunk(at, end);
            at = end;
        }
    }

    private void ScanChunk(int start, int end)
    {
        var chunk = _text[start..end];
        if (!chunk.ContainsAnyExcept(AsciiLetters))
        {
            AddLetters(start, end);
            return;
        }

        _chunkStart = start;
        _chunkEnd = end;
        _addressStart = _addressEnd = int.MaxValue;
        if (chunk.Contains('@')) FindAddress(start);

        var at = start;
        while (at < end)
        {
            if (at == _addressStart)
            {
                _tokens.Add(at, _addressEnd);
                at = _addressEnd;
                FindAddress(at);
                continue;
            }

            var limit = Math.Min(end, _addressStart);
            at = CharClass.WordLength(_text, at) > 0 ? ScanWord(at, at, limit) : ScanSymbol(at, limit);
        }
    }

    /// <summary>Looks for the next e-mail address, <c>@user</c> or the like from a place on.</summary>
    private void FindAddress(int from)
    {
        var end = _chunkEnd;
        _addressStart = _addressEnd = int.MaxValue;
        while (from < end)
        {
            var offset = _text[from..end].IndexOf('@');
            if (offset < 0) return;
            var sign = from + offset;

            var start = sign;
            while (start > from && CharClass.IsMailbox(_text[start - 1])) start--;
            while (start < sign && !char.IsAsciiLetterOrDigit(_text[start])) start++;

            var (stop, letters) = (sign + 1, false);
            while (stop < end && (char.IsAsciiLetterOrDigit(_text[stop]) || _text[stop] is '.' or '-' or '_'))
            {
                letters |= char.IsAsciiLetter(_text[stop]);
                stop++;
            }

            while (stop > sign + 1 && !char.IsAsciiLetterOrDigit(_text[stop - 1])) stop--;
            if (letters)
            {
                (_addressStart, _addressEnd) = (start, stop);
                return;
            }

            from = Math.Max(stop, sign + 1);
        }
    }

    /// <summary>A chunk or word of ASCII letters only.</summary>
    private readonly void AddLetters(int start, int end)
    {
        var word = _text[start..end];
        var point = WordLists.FusionPoint(word);
        if (point > 0)
        {
            _tokens.Add(start, start + point);
            _tokens.Add(start + point, end);
        }
        else if (word.Length == 5 && word.Equals("dunno", StringComparison.OrdinalIgnoreCase))
        {
            _tokens.Add(start, start + 2);
            _tokens.Add(start + 2, start + 3);
            _tokens.Add(start + 3, end);
        }
        else
        {
            _tokens.Add(start, end);
        }
    }

    private readonly bool IsWordAt(int at, int limit) => at < limit && CharClass.WordLength(_text, at) > 0;

    private readonly bool IsDigitAt(int at, int limit) => at < limit && char.IsAsciiDigit(_text[at]);

    private readonly int DigitsEnd(int at, int limit)
    {
        while (IsDigitAt(at, limit)) at++;
        return at;
    }

    private readonly int LettersEnd(int at, int limit)
    {
        while (at < limit && char.IsLetter(_text[at])) at++;
        return at;
    }
}
