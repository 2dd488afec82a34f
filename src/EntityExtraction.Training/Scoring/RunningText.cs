using System.Text;

namespace EntityExtraction.Training.Scoring;

/// <summary>Puts the tokens of a corpus back into a sentence as it was printed.</summary>
internal static class RunningText
{
    private static readonly HashSet<string> Closing = new(StringComparer.Ordinal) { ".", ",", ";", ":", "?", "!", ")", "]", "%", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m" };

    private static readonly HashSet<string> Opening = new(StringComparer.Ordinal) { "(", "[", "$" };

    /// <summary>The sentence.</summary>
    public static string Of(IEnumerable<string> tokens) => Place(tokens).Text;

    /// <summary>The sentence, and where each token stands in it.</summary>
    public static (string Text, IReadOnlyList<(int Start, int End)> Tokens) Place(IEnumerable<string> tokens)
    {
        var text = new StringBuilder();
        var places = new List<(int, int)>();
        var (quoted, glued) = (false, true);
        foreach (var token in tokens)
        {
            if (token is "\"" or "``" or "''")
            {
                if (!quoted && !glued) text.Append(' ');
                places.Add((text.Length, text.Length + 1));
                text.Append('"');
                quoted = !quoted;
                glued = quoted;
                continue;
            }

            if (!Closing.Contains(token) && !glued) text.Append(' ');
            places.Add((text.Length, text.Length + token.Length));
            text.Append(token);
            glued = Opening.Contains(token);
        }

        return (text.ToString(), places);
    }
}
