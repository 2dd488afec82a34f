using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>Where the ways up the tree from two words meet.</summary>
internal static class Meeting
{
    /// <summary>The steps up from each of two words to the nearest that governs, or is, both; null where there is none within <paramref name="most"/> words on either way.</summary>
    public static (int First, int Second)? Of(Document document, int first, int second, int most = int.MaxValue)
    {
        for (int x = first, i = 0; x >= 0 && i < most; x = document.Heads[x], i++)
        {
            for (int y = second, j = 0; y >= 0 && j < most; y = document.Heads[y], j++)
            {
                if (x == y) return (i, j);
            }
        }

        return null;
    }
}
