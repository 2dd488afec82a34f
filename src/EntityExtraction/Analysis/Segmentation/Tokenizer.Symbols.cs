namespace EntityExtraction.Analysis.Segmentation;

// Punctuation, brackets, faces and pictures.
internal ref partial struct Tokenizer
{
    /// <summary>Scans the mark at a place and returns where it ends.</summary>
    private int ScanSymbol(int at, int limit)
    {
        var c = _text[at];
        var emoticon = EmoticonEnd(at, limit);
        if (emoticon > 0) return Add(at, emoticon);

        switch (c)
        {
            case '.' when IsDigitAt(at + 1, limit) && (at == _chunkStart || !CharClass.IsWord(_text[at - 1])):
            case '+' when IsDigitAt(at + 1, limit) && at == _chunkStart:
                return ScanWord(at, at + 1, limit);
            case '.' or '!' or '?':
                var end = at;
                while (end < limit && _text[end] is '.' or '!' or '?') end++;
                return Add(at, end);
            case '#' when at + 1 < limit && char.IsLetter(_text[at + 1]):
                return Add(at, PartEnd(at + 1, limit));
            case '-':
                end = RunEnd(at, limit);
                return Add(at, end < limit && _text[end] == '>' ? end + 1 : end);
            case '\'':
                return Add(at, ApostropheEnd(at, limit));
            case '`' or '*' or '=' or '_' or '~' or '#' or '+' or '^' or '|' or '<' or '>' or ',' or '\\':
                return Add(at, RunEnd(at, limit));
            default:
                return Add(at, c < 0x80 ? at + 1 : Math.Min(limit, Emoji.End(_text, at)));
        }
    }

    private readonly int Add(int start, int end)
    {
        _tokens.Add(start, end);
        return end;
    }

    private readonly int RunEnd(int at, int limit)
    {
        var c = _text[at];
        while (at < limit && _text[at] == c) at++;
        return at;
    }

    /// <summary>An apostrophe stands alone unless it is doubled (a quote) or begins a clipped word: 'em, '90s.</summary>
    private readonly int ApostropheEnd(int at, int limit)
    {
        if (at + 1 < limit && _text[at + 1] == '\'') return at + 2;
        var end = LettersEnd(at + 1, Math.Min(limit, at + 8));
        var standsFree = at == _chunkStart || !CharClass.IsWord(_text[at - 1]);
        if (standsFree && end > at + 1 && !IsWordAt(end, limit) && WordLists.IsClipped(_text[(at + 1)..end])) return end;
        if (standsFree && DigitsEnd(at + 1, limit) == at + 3 && at + 3 < limit && _text[at + 3] == 's') return at + 4;
        return at + 1;
    }

    /// <summary>End of a face, or 0. Faces that could be brackets around something must fill the chunk.</summary>
    private readonly int EmoticonEnd(int at, int limit)
    {
        if (_text[at] is not (':' or ';' or '=' or '(' or '<' or '^' or '-' or '>')) return 0;
        for (var length = Math.Min(WordLists.LongestEmoticon, limit - at); length >= 2; length--)
        {
            var end = at + length;
            if (end < limit && (CharClass.IsWord(_text[end]) || (_text[at] == '(' && at == _chunkStart))) continue;
            if (at > _chunkStart && _text[at] is '(' or '<' or '-' or '>' or '^') continue;
            if (WordLists.IsEmoticon(_text[at..end])) return end;
        }

        return 0;
    }
}
