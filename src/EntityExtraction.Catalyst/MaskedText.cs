using Catalyst;

namespace EntityExtraction.Catalyst;

/// <summary>A copy of a text, character for character, without what Catalyst trips over.</summary>
/// <remarks>
/// Catalyst deletes control characters, and with them every offset after them shifts; a word with an emoji attached loses its last letter; and long runs
/// of punctuation take time that grows with the square of their length. All of them become blanks, and their words come from the built-in tokenizer.
/// </remarks>
internal static class MaskedText
{
    /// <summary>Longer runs of characters that are neither letters, digits nor blanks are cut short.</summary>
    public const int LongestRun = 16;

    public static string Of(ReadOnlySpan<char> text)
    {
        var masked = new char[text.Length];
        text.CopyTo(masked);
        var run = 0;
        for (var i = 0; i < masked.Length; i++)
        {
            if (char.IsControl(text[i]) || char.IsWhiteSpace(text[i]))
            {
                masked[i] = ' ';
                run = 0;
            }
            else if (MayBeEmoji(text, i) && text[i..].IsEmoji(out var length))
            {
                masked.AsSpan(i, length).Fill(' ');
                (i, run) = (i + length - 1, 0);
            }
            else
            {
                run = char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) ? 0 : run + 1;
                if (run > LongestRun) masked[i] = ' ';
            }
        }

        return new string(masked);
    }

    /// <summary>Emoji begin outside ASCII, or with a digit or sign to which a mark outside ASCII is joined.</summary>
    private static bool MayBeEmoji(ReadOnlySpan<char> text, int at) => !char.IsAscii(text[at]) || (at + 1 < text.Length && !char.IsAscii(text[at + 1]));
}
