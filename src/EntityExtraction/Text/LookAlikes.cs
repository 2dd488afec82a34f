using System.Globalization;

namespace EntityExtraction.Text;

/// <summary>Cyrillic and Greek letters that look like Latin ones, and the judgment whether a word means them.</summary>
internal static class LookAlikes
{
    private const int FarthestNeighbour = 48;
    private const int MostNeighbours = 3;

    // Letters that cannot be told from Latin ones.
    private const string Same = "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u04AE\u04BA\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u04CF\u0461"
        + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF";

    private const string SameLatin = "ABEKMHOPCTYXIJSYhaeopcyxijshdqwlwABEZHIKMNOPTYXo";

    // Letters that pass for Latin ones only among those.
    private const string Similar = "\u043A\u0433\u0475\u03B1\u03B9\u03BA\u03BD\u03C1\u03C4\u03C5\u03C7\u03F2\u03F3";
    private const string SimilarLatin = "krvaikvptuxcj";

    /// <summary>What a letter is.</summary>
    private enum Kind : byte
    {
        Other,
        Latin,
        Same,
        Similar,
        Foreign,
    }

    /// <summary>Whether a character is a Cyrillic or Greek letter.</summary>
    public static bool IsForeign(char c) => c is >= '\u0370' and <= '\u052F' && char.IsLetter(c);

    /// <summary>The Latin twin of a letter, or the letter itself.</summary>
    public static char ToLatin(char c)
    {
        var at = Same.IndexOf(c);
        if (at >= 0) return SameLatin[at];
        at = Similar.IndexOf(c);
        return at >= 0 ? SimilarLatin[at] : c;
    }

    /// <summary>Whether the word at a place is a Latin word in disguise, and where it ends.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="at">Place of a Cyrillic or Greek letter.</param>
    /// <param name="from">Where the word may start at the earliest.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsDisguise(ReadOnlySpan<char> text, int at, int from, out int end)
    {
        var start = at;
        while (start > from && InWord(text[start - 1])) start--;
        end = at;
        while (end < text.Length && InWord(text[end])) end++;

        var (latin, similar, foreign) = Count(text[start..end]);
        if (foreign) return false;
        if (latin) return true;
        return !similar && StandsAmongLatin(text, start, end);
    }

    private static bool StandsAmongLatin(ReadOnlySpan<char> text, int start, int end)
    {
        var before = Neighbour(text[Math.Max(0, start - FarthestNeighbour)..start], last: true);
        var after = Neighbour(text[end..Math.Min(text.Length, end + FarthestNeighbour)], last: false);
        return before != Kind.Foreign && after != Kind.Foreign && (before == Kind.Latin || after == Kind.Latin);
    }

    /// <summary>What the nearest word is that is not itself in doubt.</summary>
    private static Kind Neighbour(ReadOnlySpan<char> text, bool last)
    {
        for (var words = 0; words < MostNeighbours && !text.IsEmpty;)
        {
            var word = Word(ref text, last);
            if (word.IsEmpty) continue;
            words++;
            var (latin, _, foreign) = Count(word);
            if (foreign) return Kind.Foreign;
            if (latin) return Kind.Latin;
        }

        return Kind.Other;
    }

    /// <summary>Takes the outermost word or mark off a text.</summary>
    private static ReadOnlySpan<char> Word(ref ReadOnlySpan<char> text, bool last)
    {
        var length = 0;
        while (length < text.Length && InWord(last ? text[^(length + 1)] : text[length])) length++;
        var word = last ? text[^length..] : text[..length];
        var rest = Math.Max(1, length);
        text = last ? text[..^rest] : text[rest..];
        return word;
    }

    private static (bool Latin, bool Similar, bool Foreign) Count(ReadOnlySpan<char> word)
    {
        var (latin, similar, foreign) = (false, false, false);
        foreach (var c in word)
        {
            switch (KindOf(c))
            {
                case Kind.Latin: latin = true; break;
                case Kind.Similar: similar = true; break;
                case Kind.Foreign: foreign = true; break;
            }
        }

        return (latin, similar, foreign);
    }

    private static Kind KindOf(char c)
    {
        if (char.IsAscii(c)) return char.IsAsciiLetter(c) ? Kind.Latin : Kind.Other;
        if (!char.IsLetter(c)) return Kind.Other;
        if (c is < '\u0370' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFF21' and <= '\uFF5A') or (>= '\uFB00' and <= '\uFB06')) return Kind.Latin;
        return Same.Contains(c) ? Kind.Same : Similar.Contains(c) ? Kind.Similar : Kind.Foreign;
    }

    private static bool InWord(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetter(c) : char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
