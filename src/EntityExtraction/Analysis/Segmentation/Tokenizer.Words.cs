namespace EntityExtraction.Analysis.Segmentation;

// Words, numbers and what keeps their parts together.
internal ref partial struct Tokenizer
{
    private enum Link
    {
        /// <summary>The word ends before the connecting character.</summary>
        None,
        /// <summary>The connecting character is inside the word.</summary>
        Inside,
        /// <summary>The word ends after the connecting character.</summary>
        Last,
    }

    /// <summary>Scans the word at a place and returns where it ends.</summary>
    /// <param name="start">Start of the token, which may include a sign before the word.</param>
    /// <param name="at">Start of the word.</param>
    /// <param name="limit">Where the word must end at the latest.</param>
    private int ScanWord(int start, int at, int limit)
    {
        if (IsWebAddress(at, limit)) return AddWebAddress(at);

        var (part, end, plain) = (at, PartEnd(at, limit), true);
        while (end < limit)
        {
            var next = end;
            var link = _text[end] switch
            {
                '.' => LinkAcrossStop(at, part, end, limit),
                '-' => LinkAcrossHyphen(at, part, ref next, limit),
                ',' => LinkAcrossComma(part, end, limit),
                ':' => IsDigitAt(end - 1, limit) && IsDigitAt(end + 1, limit) ? Link.Inside : Link.None,
                '/' => LinkAcrossSlash(at, part, ref next, limit),
                '&' => IsShortCapitals(part, end) && IsShortCapitals(end + 1, LettersEnd(end + 1, Math.Min(limit, end + 6))) ? Link.Inside : Link.None,
                '*' => LinkAcrossStars(ref next, limit),
                '$' => end - at <= 3 && IsCapitals(at, end) && !(end - at == 1 && _text[at] == 'I') ? Link.Last : Link.None,
                '\'' => LinkAcrossApostrophe(at, end, limit),
                _ => Link.None,
            };

            if (link == Link.None) break;
            plain = false;
            if (link == Link.Last)
            {
                _tokens.Add(start, end + 1);
                return end + 1;
            }

            part = next + 1;
            if (_text[next] == '/' && IsDomainBefore(at, next)) return AddWebAddress(at);
            end = PartEnd(part, limit);
        }

        if (end < limit && _text[end] == ':' && end + 2 < limit && _text[end + 1] == '/' && _text[end + 2] == '/') return AddWebAddress(at);
        if (end < limit && _text[end] == '.' && KeepsStop(at, end, limit))
        {
            _tokens.Add(start, end + 1);
            return end + 1;
        }

        if (end < limit && CliticEnd(at, end, limit) is var clitic and > 0) return AddWithClitics(start, at, end, clitic, limit);
        AddWord(start, end, plain);
        return end;
    }

    /// <summary>End of a run of letters, digits, marks and low lines.</summary>
    private readonly int PartEnd(int at, int limit)
    {
        while (at < limit)
        {
            if (_text[at] == '_')
            {
                at++;
                continue;
            }

            var length = CharClass.WordLength(_text, at);
            if (length == 0) break;
            at += length;
        }

        return Math.Min(at, limit);
    }

    private readonly void AddWord(int start, int end, bool plain)
    {
        if (char.IsAsciiDigit(_text[start]) && TrySplitUnit(start, end)) return;
        if (plain) AddLetters(start, end);
        else _tokens.Add(start, end);
    }

    private readonly bool TrySplitUnit(int start, int end)
    {
        var unit = start;
        while (unit < end && (char.IsAsciiDigit(_text[unit]) || _text[unit] is '.' or ',' or ':')) unit++;
        if (unit == end || end - unit > 3) return false;
        var letters = _text[unit..end];
        var money = start > 0 && _text[start - 1] is '$' or '\u20AC' or '\u00A3' or '\u00A5';
        if (!WordLists.IsUnit(letters) && !(money && WordLists.IsMagnitude(letters))) return false;
        _tokens.Add(start, unit);
        _tokens.Add(unit, end);
        return true;
    }

    /// <summary>A full stop with a word character before it: inside a number, name or address, or a stop whose blank is missing.</summary>
    private readonly Link LinkAcrossStop(int word, int part, int stop, int limit)
    {
        if (!IsWordAt(stop + 1, limit)) return Link.None;
        var (before, after) = (_text[stop - 1], _text[stop + 1]);
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) return Link.Inside;

        if (char.IsAsciiDigit(after))
        {
            if (WordLists.IsAbbreviation(_text[word..stop]) || _text[word..stop].Equals("no", StringComparison.OrdinalIgnoreCase)) return Link.Last;
            return stop - part >= 3 && char.IsLower(before) ? Link.None : Link.Inside;
        }

        var nextEnd = LettersEnd(stop + 1, Math.Min(limit, stop + 16));
        var next = _text[(stop + 1)..nextEnd];
        if (WordLists.IsFileEnding(next) || WordLists.IsDomain(next)) return IsSentenceStart(next) && !IsDomainEnd(nextEnd, limit) ? Split(word, part, stop) : Link.Inside;
        if (!char.IsUpper(after)) return stop == word + 1 || !WordLists.IsAbbreviation(_text[word..stop]) || !char.IsUpper(_text[word]) ? Link.Inside : Link.Last;
        if (next.Length <= 3 && nextEnd < limit && _text[nextEnd] == '.' && stop - word <= 4) return Link.Inside;
        if (IsSentenceStart(next)) return Split(word, part, stop);
        return stop - part >= 3 && char.IsLower(before) && next.Length >= 2 ? Link.None : Link.Inside;
    }

    /// <summary>How the word ends before a full stop that a new sentence or name follows without a blank.</summary>
    private readonly Link Split(int word, int part, int stop) =>
        stop - part == 1 && char.IsUpper(_text[part]) ? Link.Last
        : WordLists.IsAbbreviation(_text[word..stop]) ? Link.Last
        : Link.None;

    private readonly bool IsDomainEnd(int at, int limit) => at >= limit || _text[at] is '/' or ')' or '>' or ',';

    /// <summary>A capital followed by a small letter, or one of the one-letter words.</summary>
    private static bool IsSentenceStart(ReadOnlySpan<char> word) =>
        word.Length >= 2 ? char.IsUpper(word[0]) && char.IsLower(word[1]) : word is "A" or "I";

    private readonly Link LinkAcrossHyphen(int word, int part, ref int next, int limit)
    {
        var hyphen = next;
        if (!IsWordAt(hyphen + 1, limit)) return Link.None;
        if (char.IsAsciiDigit(_text[hyphen + 1]) && DigitsEnd(part, hyphen) == hyphen) return LinkAcrossDigits(part, ref next, limit);
        if (part != word || !WordLists.IsPrefix(_text[word..hyphen])) return Link.None;

        // A longer chain comes apart everywhere: non - adult - like.
        var end = PartEnd(hyphen + 1, Math.Min(limit, hyphen + 32));
        return end + 1 < limit && _text[end] == '-' && CharClass.IsWord(_text[end + 1]) ? Link.None : Link.Inside;
    }

    /// <summary>Telephone numbers and dates stay whole, ranges and scores come apart.</summary>
    private readonly Link LinkAcrossDigits(int part, ref int next, int limit)
    {
        var (groups, last, end) = (1, next, next);
        var firstLength = next - part;
        var length = firstLength;
        while (end < limit && _text[end] == '-' && IsDigitAt(end + 1, limit))
        {
            (last, groups) = (end, groups + 1);
            end = DigitsEnd(end + 1, limit);
            length = end - last - 1;
        }

        if (groups == 2 && !(firstLength == 3 && length == 4)) return Link.None;
        next = last;
        return Link.Inside;
    }

    private readonly Link LinkAcrossComma(int part, int comma, int limit)
    {
        if (!IsDigitAt(comma + 1, limit) || comma - part > 3 || DigitsEnd(part, comma) != comma) return Link.None;
        var end = DigitsEnd(comma + 1, Math.Min(limit, comma + 6));
        var length = end - comma - 1;
        return length == 3 || (length == 2 && end + 1 < limit && _text[end] == ',' && char.IsAsciiDigit(_text[end + 1])) ? Link.Inside : Link.None;
    }

    private readonly Link LinkAcrossSlash(int word, int part, ref int next, int limit)
    {
        var slash = next;
        if (IsDomainBefore(word, slash) && IsWordAt(slash + 1, limit)) return Link.Inside;
        if (!IsWordAt(slash + 1, limit)) return Link.None;

        if (char.IsAsciiDigit(_text[slash + 1]) && DigitsEnd(part, slash) == slash)
        {
            var end = DigitsEnd(slash + 1, limit);
            var isDate = part > word || (end + 1 < limit && _text[end] == '/' && char.IsAsciiDigit(_text[end + 1]));
            var isFraction = end - slash == 2 && slash - part == 1 && _text[slash + 1] is '2' or '3' or '4' && _text[slash + 1] > _text[part];
            return isDate || !isFraction ? Link.Inside : Link.None;
        }

        // l/c and I/C are words; he/she is three.
        var single = slash - word == 1 && !IsWordAt(slash + 2, limit) && !(slash + 2 < limit && _text[slash + 2] == '/');
        var without = slash - word == 1 && _text[word] is 'w' or 'W' && _text[slash + 1] is 'o' or 'O';
        return single || without ? Link.Inside : Link.None;
    }

    /// <summary>Letters hidden by stars.</summary>
    private readonly Link LinkAcrossStars(ref int next, int limit)
    {
        var end = next;
        while (end < limit && _text[end] == '*') end++;
        if (end >= limit || !char.IsLetter(_text[end]) || !char.IsLetter(_text[next - 1])) return Link.None;
        next = end - 1;
        return Link.Inside;
    }

    /// <summary>An apostrophe between letters is part of the word (<c>O'Brien</c>) unless a clitic follows it.</summary>
    private readonly Link LinkAcrossApostrophe(int word, int apostrophe, int limit) =>
        apostrophe + 1 < limit && char.IsLetter(_text[apostrophe + 1]) && char.IsLetter(_text[apostrophe - 1]) && CliticEnd(word, apostrophe, limit) == 0
            ? Link.Inside
            : Link.None;

    /// <summary>End of the clitic whose apostrophe is at a place (<c>n't</c>, <c>'ll</c>), or 0.</summary>
    private readonly int CliticEnd(int word, int apostrophe, int limit)
    {
        if (apostrophe + 1 >= limit || _text[apostrophe] != '\'') return 0;
        var end = LettersEnd(apostrophe + 1, Math.Min(limit, apostrophe + 4));
        if (end == apostrophe + 1 || IsWordAt(end, limit)) return 0;
        var letters = _text[(apostrophe + 1)..end];
        return IsNegation(word, apostrophe, letters) || WordLists.IsClitic(letters) ? end : 0;
    }

    private readonly bool IsNegation(int word, int apostrophe, ReadOnlySpan<char> letters) =>
        letters is "t" or "T" && apostrophe - word >= 2 && _text[apostrophe - 1] is 'n' or 'N';

    /// <summary>Adds a word and the clitics after it: <c>do|n't</c>, <c>she|'d|'ve</c>.</summary>
    private readonly int AddWithClitics(int start, int word, int apostrophe, int end, int limit)
    {
        var negation = IsNegation(word, apostrophe, _text[(apostrophe + 1)..end]);
        var cut = negation ? apostrophe - 1 : apostrophe;
        _tokens.Add(start, cut);
        _tokens.Add(cut, end);
        for (var next = CliticEnd(end, end, limit); end < limit && next > 0; next = end < limit ? CliticEnd(end, end, limit) : 0)
        {
            _tokens.Add(end, next);
            end = next;
        }

        return end;
    }

    /// <summary>Whether the full stop after a word belongs to it.</summary>
    private readonly bool KeepsStop(int word, int stop, int limit)
    {
        if (stop + 1 < limit && _text[stop + 1] == '.') return false;
        var text = _text[word..stop];
        if (text.Length == 1) return char.IsLetter(text[0]) && text[0] != 'I';
        if (IsDotted(text)) return true;
        if (text.Equals("no", StringComparison.OrdinalIgnoreCase) || text is "p") return stop + 2 < _text.Length && _text[stop + 1] == ' ' && char.IsAsciiDigit(_text[stop + 2]);
        return WordLists.IsAbbreviation(text);
    }

    /// <summary>Short runs of letters with stops between: U.S, a.m, Ph.D.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var (run, stops) = (0, 0);
        foreach (var c in word)
        {
            if (c == '.')
            {
                if (run is 0 or > 2) return false;
                (run, stops) = (0, stops + 1);
            }
            else if (!char.IsLetter(c) || ++run > 2)
            {
                return false;
            }
        }

        return stops > 0 && run > 0 && word.Length <= 12;
    }

    private readonly bool IsCapitals(int start, int end)
    {
        foreach (var c in _text[start..end])
        {
            if (!char.IsAsciiLetterUpper(c)) return false;
        }

        return end > start;
    }

    private readonly bool IsShortCapitals(int start, int end) =>
        end - start is > 0 and <= 4 && (IsCapitals(start, end) || (end - start == 1 && char.IsAsciiLetter(_text[start])));

    private readonly bool IsDomainBefore(int word, int slash)
    {
        var stop = _text[word..slash].LastIndexOf('.');
        return stop > 0 && WordLists.IsDomain(_text[(word + stop + 1)..slash]);
    }

    private readonly bool IsWebAddress(int at, int limit)
    {
        if (limit - at < 5 || _text[at] is not ('h' or 'H' or 'f' or 'F' or 'w' or 'W' or 'm' or 'M' or 'd' or 'D')) return false;
        var rest = _text[at..limit];
        return StartsWith(rest, "http://") || StartsWith(rest, "https://") || StartsWith(rest, "ftp://") || StartsWith(rest, "www.")
            || StartsWith(rest, "mailto:") || StartsWith(rest, "doi:1");

        static bool StartsWith(ReadOnlySpan<char> text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Adds an address up to the end of the chunk, less the punctuation that closes the sentence around it.</summary>
    private int AddWebAddress(int at)
    {
        var end = at;
        var depth = 0;
        while (end < _chunkEnd && _text[end] is not ('"' or '<' or '>'))
        {
            if (_text[end] == '(') depth++;
            else if (_text[end] == ')' && --depth < 0) break;
            end++;
        }

        while (end > at + 1 && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '}' or '*') end--;
        _tokens.Add(at, end);
        if (_addressStart < end) FindAddress(end);
        return end;
    }
}
