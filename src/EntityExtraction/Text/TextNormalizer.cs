using System.Buffers;
using System.Globalization;
using EntityExtraction.Analysis.Segmentation;

namespace EntityExtraction.Text;

/// <summary>Brings a text into the one form that the analysis reads.</summary>
/// <remarks>
/// Quotes and apostrophes become <c>"</c> and <c>'</c>; hyphens and en dashes <c>-</c>; em dashes, and en dashes between blanks, <c>--</c>;
/// the ellipsis <c>...</c>; blanks of all kinds one blank; ligatures, full-width and mathematical letters plain ones; letters with a combining mark composed ones;
/// look-alike letters Latin ones. Invisible characters are left out. Line ends and lone surrogates stay.
/// </remarks>
internal static class TextNormalizer
{
    private const int MostMarks = 24;

    private static readonly SearchValues<char> Settled = SearchValues.Create(
        "\t\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~");

    public static (string Cleaned, OffsetMap? Map) Normalize(string text)
    {
        var cleaned = new CleanedText(text);
        var (at, wordEnd, isDisguise) = (0, 0, false);
        while (at < text.Length)
        {
            var offset = text.AsSpan(at).IndexOfAnyExcept(Settled);
            if (offset < 0) break;
            at += offset;
            var c = text[at];
            if (LookAlikes.IsForeign(c) && !IsMark(text, at + 1))
            {
                if (at >= wordEnd) isDisguise = LookAlikes.IsDisguise(text, at, wordEnd, out wordEnd);
                var latin = isDisguise ? LookAlikes.ToLatin(c) : c;
                if (latin != c) cleaned.Replace(at, at + 1, new ReadOnlySpan<char>(in latin));
                at++;
            }
            else
            {
                at = Clean(text, at, ref cleaned);
            }
        }

        return cleaned.Finish();
    }

    /// <summary>Cleans what stands at a place and returns the place after it.</summary>
    private static int Clean(string text, int at, ref CleanedText cleaned)
    {
        var c = text[at];
        if (IsMark(text, at)) return Compose(text, at, ref cleaned);
        if (char.IsSurrogate(c)) return CleanPair(text, at, ref cleaned);
        if (c == '`' && at + 1 < text.Length && text[at + 1] == '`')
        {
            cleaned.Replace(at, at + 2, "\"");
            return at + 2;
        }

        var replacement = Replacement(text, at);
        if (replacement is not null) cleaned.Replace(at, at + 1, replacement);
        return at + 1;
    }

    /// <summary>What a character becomes, or null if it stays.</summary>
    private static string? Replacement(string text, int at)
    {
        var c = text[at];
        switch (c)
        {
            case '`' or '\u00B4' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2035' or '\u2039' or '\u203A' or '\u02B9' or '\u02BB' or '\u02BC' or '\u02BD' or '\uFF07' or '\uFF40':
                return "'";
            case '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u2036' or '\u301D' or '\u301E' or '\u301F' or '\uFF02':
                return "\"";
            case '\u2010' or '\u2011' or '\u2012' or '\u2212' or '\uFE63':
                return "-";
            case '\u2013':
                return IsBlankAt(text, at - 1) && IsBlankAt(text, at + 1) && !IsLineStart(text, at) ? "--" : "-";
            case '\u2014' or '\u2015' or '\u2E3A' or '\u2E3B' or '\uFE58':
                return "--";
            case '\u2026': return "...";
            case '\u2025': return "..";
            case '\u0085' or '\u2028' or '\v' or '\f': return "\n";
            case '\u2029': return "\n\n";
            case '\uFB00': return "ff";
            case '\uFB01': return "fi";
            case '\uFB02': return "fl";
            case '\uFB03': return "ffi";
            case '\uFB04': return "ffl";
            case '\uFB05' or '\uFB06': return "st";
            case '\u0261': return "g";
            case '\u200D' when Emoji.IsPicture(text, at - 1) && Emoji.IsPicture(text, at + 1): return null;
            case '\uFFFC': return " ";
            case >= '\uFF01' and <= '\uFF5E': return ((char)(c - 0xFEE0)).ToString();
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => " ",
            UnicodeCategory.Format => "",
            _ => null,
        };
    }

    /// <summary>A letter and the marks after it become one character where there is one.</summary>
    private static int Compose(string text, int mark, ref CleanedText cleaned)
    {
        var end = mark + 1;
        while (end < text.Length && end - mark < MostMarks && IsMark(text, end)) end++;
        if (text[mark] is >= '\uFE00' and <= '\uFE0F')
        {
            if (!IsSymbolBefore(text, mark)) cleaned.Replace(mark, mark + 1, "");
            return mark + 1;
        }

        var start = mark - 1;
        if (start < cleaned.Taken || !char.IsLetter(text[start])) return end;
        Span<char> composed = stackalloc char[MostMarks + 1];
        var length = 1;
        composed[0] = text[start];
        for (var i = mark; i < end; i++)
        {
            if (Composition.Compose(composed[0], text[i]) is { } letter) composed[0] = letter;
            else composed[length++] = text[i];
        }

        if (length <= end - mark) cleaned.Replace(start, end, composed[..length]);
        return end;
    }

    /// <summary>Mathematical letters and the like become plain ones.</summary>
    private static int CleanPair(string text, int at, ref CleanedText cleaned)
    {
        if (!char.IsSurrogatePair(text, at)) return at + 1;
        if (text[at] == '\uD835')
        {
            if (PlainMathematical(char.ConvertToUtf32(text[at], text[at + 1])) is { } plain) cleaned.Replace(at, at + 2, new ReadOnlySpan<char>(in plain));
        }
        else if (text[at] == '\uDB40' && !IsSymbolBefore(text, at))
        {
            cleaned.Replace(at, at + 2, "");
        }

        return at + 2;
    }

    private static char? PlainMathematical(int rune) => rune switch
    {
        >= 0x1D400 and < 0x1D6A4 => (rune - 0x1D400) % 52 is var letter && letter < 26 ? (char)('A' + letter) : (char)('a' + letter - 26),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((rune - 0x1D7CE) % 10)),
        _ => null,
    };

    private static bool IsMark(string text, int at) => at < text.Length && text[at] >= '\u0300' && char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;

    private static bool IsBlankAt(string text, int at) => at >= 0 && at < text.Length && char.IsWhiteSpace(text[at]);

    /// <summary>Whether only blanks stand between a place and the start of its line.</summary>
    private static bool IsLineStart(string text, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - 8; back--)
        {
            if (text[back] is '\n' or '\r') return true;
            if (!char.IsWhiteSpace(text[back])) return false;
        }

        return at <= 8;
    }

    private static bool IsSymbolBefore(string text, int at) =>
        at > 0 && (Emoji.IsPicture(text, at - 1) || char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '#' or '*' || char.IsLowSurrogate(text[at - 1]));
}
