namespace EntityExtraction.Rules.Reading;

/// <summary>Finds the word that was probably meant.</summary>
internal static class DidYouMean
{
    /// <summary><c>Did you mean 'agent'?</c>, or null where nothing is near.</summary>
    public static string? Suggest(string written, IEnumerable<string> known, string prefix = "")
    {
        string? best = null;
        // A short word is near to everything.
        var bestDistance = Math.Max(1, written.Length / 3) + 1;
        foreach (var word in known)
        {
            var distance = Distance(written.ToLowerInvariant(), word.ToLowerInvariant());
            // Of two equally near ones the one of the same length: letters are swapped oftener than left out.
            if (distance < bestDistance || (distance == bestDistance && best is not null && best.Length != written.Length && word.Length == written.Length)) (best, bestDistance) = (word, distance);
        }

        return best is null ? null : $"Did you mean '{prefix}{best}'?";
    }

    /// <summary>Edits (insert, delete, replace, swap of neighbours) from one word to the other.</summary>
    private static int Distance(string a, string b)
    {
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) distances[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) distances[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                distances[i, j] = Math.Min(replace, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
            }
        }

        return distances[a.Length, b.Length];
    }
}
