using System.Globalization;
using System.Runtime.CompilerServices;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>What the scanner needs to know of characters.</summary>
internal static class CharClass
{
    /// <summary>Length of the word character at a place: 0 where there is none, 2 for a pair of surrogates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WordLength(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        return WordLengthBeyondAscii(text, at);
    }

    /// <summary>Whether a character counts as a letter, digit or mark, judged alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    public static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a character may stand in the part of an e-mail address before the at sign.</summary>
    public static bool IsMailbox(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    private static int WordLengthBeyondAscii(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (!char.IsSurrogate(c)) return IsWord(c) ? 1 : 0;
        if (!char.IsHighSurrogate(c) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])) return 0;
        return CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1])) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber => 2,
            _ => 0,
        };
    }
}
