namespace EntityExtraction.Actors;

/// <summary>Folds a word of a name to the key under which its spellings meet.</summary>
/// <remarks>Case, accents and the letters of one alphabet only (ı, ß, ł, ø, ...) are folded first; then the variants of transliteration:
/// Sergei/Sergey/Sergej, Zelensky/Zelenskyy, Aliev/Aliyev, Mohammed/Muhammad, Hussein/Husein, Aleksandr/Alexandr.</remarks>
internal static class NameFolding
{
    /// <summary>Longest key; what follows in a longer word is left out.</summary>
    public const int MaxLength = 48;

    // What stands for the letters U+00C0 .. U+017F; a blank marks those written with two letters.
    private const string Latin =
        "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiii  jjkkkllllllllllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Writes the key of a word.</summary>
    /// <param name="word">The word without blanks and hyphens.</param>
    /// <param name="key">Room for <see cref="MaxLength"/> characters.</param>
    /// <returns>Length of the key.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> key)
    {
        var length = Plain(word, key);
        return length < 3 ? length : Transliteration(key, length);
    }

    /// <summary>The key of a word as a string.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[MaxLength];
        return new string(key[..Fold(word, key)]);
    }

    private static int Plain(ReadOnlySpan<char> word, Span<char> key)
    {
        var n = 0;
        foreach (var c in word)
        {
            if (n >= MaxLength - 1) break;
            if (c < 128)
            {
                if (char.IsAsciiLetterUpper(c)) key[n++] = (char)(c | 0x20);
                else if (char.IsAsciiLetterOrDigit(c) || c is '&' or '+' or '/') key[n++] = c;
            }
            else if (c is >= 'À' and <= 'ſ') n = Fold(c, key, n);
            else if (char.IsLetterOrDigit(c)) key[n++] = Extended(c);
        }

        return n;
    }

    private static int Fold(char c, Span<char> key, int n)
    {
        var plain = Latin[c - 'À'];
        if (plain != ' ')
        {
            key[n++] = plain;
            return n;
        }

        var two = c switch
        {
            'Æ' or 'æ' => "ae",
            'Œ' or 'œ' => "oe",
            'ß' => "ss",
            'Þ' or 'þ' => "th",
            'Ð' or 'ð' => "d",
            'Ĳ' or 'ĳ' => "ij",
            _ => "",
        };
        foreach (var t in two) key[n++] = t;
        return n;
    }

    private static char Extended(char c) => c switch
    {
        'Ș' or 'ș' => 's',
        'Ț' or 'ț' => 't',
        'Ə' or 'ə' => 'a',
        'Ơ' or 'ơ' => 'o',
        'Ư' or 'ư' => 'u',
        'Ǎ' or 'ǎ' => 'a',
        'Ǧ' or 'ǧ' => 'g',
        'Ḥ' or 'ḥ' => 'h',
        'ẞ' => 's',
        >= 'Ạ' and <= 'ặ' => 'a',
        >= 'Ẹ' and <= 'ệ' => 'e',
        >= 'Ỉ' and <= 'ị' => 'i',
        >= 'Ọ' and <= 'ợ' => 'o',
        >= 'Ụ' and <= 'ự' => 'u',
        >= 'Ỳ' and <= 'ỹ' => 'y',
        _ => char.ToLowerInvariant(c),
    };

    private static int Transliteration(Span<char> key, int length)
    {
        // Rewritten in place: every step writes at or before the place it reads.
        var n = 0;
        for (var i = 0; i < length; i++)
        {
            var c = key[i];
            var next = i + 1 < length ? key[i + 1] : '\0';
            if (!char.IsAsciiLetterLower(c))
            {
                key[n++] = c;
                continue;
            }

            if (c == 'y' && next == 'e') continue; // Aliyev, Yevgeny
            if (c == 'y' && n > 0 && key[n - 1] == 'i' && IsVowel(next)) continue; // Yuliya
            if (c == 'k' && next == 's')
            {
                key[n++] = 'x'; // Aleksei
                i++;
                continue;
            }

            if (c == 'o' && next == 'u')
            {
                key[n++] = 'u'; // Mahmoud
                i++;
                continue;
            }

            if (n > 0 && c == key[n - 1] && !IsVowel(c)) continue; // Hussein, Abdullah
            key[n++] = c;
        }

        var end = n;
        while (end > 1 && key[end - 1] is 'y' or 'i' or 'j') end--;
        if (end < n && end > 1)
        {
            key[end] = 'i'; // Sergey, Dmitriy, Zelenskyy
            n = end + 1;
        }

        return Mohammed(key, n);
    }

    private static int Mohammed(Span<char> key, int n)
    {
        if (n != 7 || !(key.StartsWith("moham") || key.StartsWith("muham")) || key[n - 1] != 'd' || key[n - 2] is not ('a' or 'e')) return n;
        "mohamed".CopyTo(key);
        return 7;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
