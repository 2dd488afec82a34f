using System.Globalization;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>Emoji and other symbols beyond the letters.</summary>
internal static class Emoji
{
    private const char Joiner = '\u200D';
    private const char EmojiStyle = '\uFE0F';
    private const char Keycap = '\u20E3';

    /// <summary>End of the symbol at a place: a family joined by zero-width joiners, a flag and a skin tone belong to one symbol.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var flag = IsRegional(text, at);
        var end = AfterCodePoint(text, at);
        if (flag && end < text.Length && IsRegional(text, end)) end = AfterCodePoint(text, end);

        while (end < text.Length)
        {
            if (text[end] is EmojiStyle or '\uFE0E' or Keycap || IsSkinTone(text, end) || CharClass.IsMark(text[end])) end = AfterCodePoint(text, end);
            else if (text[end] == Joiner && end + 1 < text.Length && text[end + 1] > '\u2000') end = AfterCodePoint(text, end + 1);
            else if (text[end] == Joiner) end++;
            else break;
        }

        return end;
    }

    /// <summary>Whether the code point at a place is a picture that a joiner may bind to another.</summary>
    public static bool IsPicture(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at >= text.Length) return false;
        var c = text[at];
        if (char.IsHighSurrogate(c)) return c is >= '\uD83C' and <= '\uD83E';
        if (char.IsLowSurrogate(c)) return at > 0 && text[at - 1] is >= '\uD83C' and <= '\uD83E';
        return c == EmojiStyle || (c is >= '\u2190' and <= '\u2BFF' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol);
    }

    private static int AfterCodePoint(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;

    private static bool IsRegional(ReadOnlySpan<char> text, int at) =>
        text[at] == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';

    private static bool IsSkinTone(ReadOnlySpan<char> text, int at) =>
        text[at] == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';
}
