namespace EntityExtraction.Training.Parsing;

/// <summary>Makes trees projective by moving the shortest crossing arc one head up until none crosses (Nivre and Nilsson 2005).</summary>
internal static class Projectivizer
{
    /// <param name="heads">Heads as positions; the root's is the length. Changed in place.</param>
    /// <returns>Number of moves.</returns>
    public static int Lift(int[] heads)
    {
        for (var lifts = 0; ; lifts++)
        {
            var crossing = -1;
            for (var d = 0; d < heads.Length; d++)
            {
                if (heads[d] < heads.Length && !IsProjective(heads, d) && (crossing < 0 || Reach(heads, d) < Reach(heads, crossing))) crossing = d;
            }

            if (crossing < 0) return lifts;
            heads[crossing] = heads[heads[crossing]];
        }
    }

    private static int Reach(int[] heads, int dependent) => Math.Abs(dependent - heads[dependent]);

    /// <summary>Whether the head governs every word between it and its dependent, directly or not.</summary>
    private static bool IsProjective(int[] heads, int dependent)
    {
        var head = heads[dependent];
        for (var i = Math.Min(head, dependent) + 1; i < Math.Max(head, dependent); i++)
        {
            var above = i;
            while (above != head && above < heads.Length) above = heads[above];
            if (above != head) return false;
        }

        return true;
    }
}
