namespace EntityExtraction.Analysis.Segmentation;

/// <summary>Judges what tokens look like.</summary>
internal static class TokenShapes
{
    private static readonly WordSet Titles = new(
        "Mr. Mrs. Ms. Messrs. Dr. Drs. Prof. Rev. Hon. Fr. Gen. Lt. Col. Maj. Capt. Cpt. Cmdr. Cdr. Adm. Sgt. Cpl. Pvt. Brig. Gov. Sen. Sens. Rep. Reps. Pres. Amb. Atty. Supt. Det. Insp. MR. MRS. MS. DR. GEN. LT. COL. SEN. GOV. vs. e.g. i.e."
            .Split(' '));

    /// <param name="text">The text that holds the token.</param>
    /// <param name="start">Where the token starts.</param>
    /// <param name="end">Where the token ends.</param>
    public static TokenShape Of(ReadOnlySpan<char> text, int start, int end)
    {
        var token = text[start..end];
        var first = token[0];
        if (char.IsLetter(first)) return OfWord(token);
        if (char.IsAsciiDigit(first)) return token.ContainsAnyExceptInRange('+', ':') ? TokenShape.NumberWithLetters : TokenShape.Number;

        switch (first)
        {
            case '.':
                return token.Length == 1 ? TokenShape.Stop : token.ContainsAny('!', '?') ? TokenShape.Emphatic : char.IsAsciiDigit(token[1]) ? TokenShape.Number : TokenShape.Ellipsis;
            case '!' or '?': return TokenShape.Emphatic;
            case '\u2026': return TokenShape.Ellipsis;
            case ':' when token.Length == 1: return TokenShape.Colon;
            case ';' when token.Length == 1: return TokenShape.Semicolon;
            case ',': return TokenShape.Comma;
            case '-' or '\u2013' or '\u2014': return TokenShape.Dash;
            case '(' or '[' or '{' when token.Length == 1: return TokenShape.OpeningBracket;
            case ')' or ']' or '}': return TokenShape.ClosingBracket;
            case '"' or '`' or '\'': return OfQuote(text, start, end);
            case '*' or '\u2022' or '\u00B7' or '\u25AA' or '\u25CF' or '\u2023' or '\u25E6' or '\u25A0': return TokenShape.Bullet;
            case '@': return token.Length > 1 ? TokenShape.Address : TokenShape.Symbol;
            default: return TokenShape.Symbol;
        }
    }

    private static TokenShape OfQuote(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[start] == '\'' && end - start > 1 && text[start + 1] != '\'') return TokenShape.Clitic;
        var open = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '-' or '\u2014';
        var closed = end == text.Length || char.IsWhiteSpace(text[end]);
        return open && !closed ? TokenShape.OpeningQuote : closed && !open ? TokenShape.ClosingQuote : TokenShape.LooseQuote;
    }

    private static TokenShape OfWord(ReadOnlySpan<char> token)
    {
        var last = token[^1];
        if (last == '.')
        {
            if (token.Length == 2) return TokenShape.Initial;
            if (Titles.Contains(token)) return TokenShape.Title;
            return token[..^1].Contains('.') ? TokenShape.Acronym : TokenShape.Abbreviation;
        }

        if (token.ContainsAny('@', '/') || (token.Contains('.') && token.Length > 4)) return TokenShape.Address;
        var (upper, lower) = (0, 0);
        foreach (var c in token)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (upper + lower == 0) return TokenShape.OtherScript;
        if (upper == 0) return token is "n't" ? TokenShape.Clitic : TokenShape.Lower;
        if (lower == 0) return upper == 1 ? TokenShape.OneCapital : TokenShape.AllCapitals;
        return char.IsUpper(token[0]) && upper == 1 ? TokenShape.Capitalized : TokenShape.Mixed;
    }
}
