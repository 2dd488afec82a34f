using System.Globalization;
using System.Text;
using EntityExtraction.Text;

namespace EntityExtraction.Cli.Evaluation;

/// <summary>When two names or two sentences count as the same.</summary>
internal static class Names
{
    private const string LookAlikes = "аеосрхуіѕјһԛԝкмтвАВЕКМНОРСТХІЅЈ";
    private const string Latin = "aeocpxyisjhqwkmtbABEKMHOPCTXISJ";
    private static readonly HashSet<string> Fillers = ["the", "of", "a", "an", "in", "to", "any", "no", "and", "for", "s", "its", "their", "his"];

    /// <summary>Whether a name is, but for case and accents, one of the accepted ones, or has at least half of the content words with it in common.</summary>
    public static bool Agree(string? name, IReadOnlyList<string> accepted)
    {
        if (string.IsNullOrEmpty(name)) return false;
        var folded = Fold(name);
        var words = Words(folded);
        foreach (var other in accepted)
        {
            var foldedOther = Fold(other);
            if (folded == foldedOther) return true;
            var otherWords = Words(foldedOther);
            if (words.Count > 0 && otherWords.Count > 0 && 2 * words.Count(otherWords.Contains) >= Math.Max(words.Count, otherWords.Count)) return true;
        }

        return false;
    }

    /// <summary>A text without case, accents and letters that only look Latin.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var twin = LookAlikes.IndexOf(c);
            var letter = twin >= 0 ? Latin[twin] : Composition.Letter(c);
            switch (letter)
            {
                case '\u2019': folded.Append('\''); break;
                case 'ı': folded.Append('i'); break;
                case '\u00A0': folded.Append(' '); break;
                case '\u2026': folded.Append("..."); break;
                default:
                    if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(letter));
                    break;
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>A sentence in the form in which sentences are compared; empty for none.</summary>
    public static string FoldSentence(string sentence) => string.Join(' ', Fold(sentence).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether one of two folded sentences is part of the other.</summary>
    public static bool SameSentence(string a, string b) => a.Length > 0 && b.Length > 0 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    private static HashSet<string> Words(string folded)
    {
        var words = folded.Replace('-', ' ').Replace('\'', ' ').Replace(".", "", StringComparison.Ordinal).Replace(',', ' ')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(Fillers);
        return words;
    }
}
