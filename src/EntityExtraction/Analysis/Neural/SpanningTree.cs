namespace EntityExtraction.Analysis.Neural;

/// <summary>The best tree under scores of head and dependent.</summary>
internal static class SpanningTree
{
    /// <summary>Takes each token's best head; where that gives no tree with one root, the maximum spanning arborescence
    /// (Chu and Liu, 1965; Edmonds, 1967).</summary>
    /// <param name="scores">Row i holds the scores of token i's heads: column 0 the root, column j token j - 1.</param>
    /// <param name="width">Distance from row to row, at least <paramref name="length"/> + 1.</param>
    /// <param name="length">Number of tokens.</param>
    /// <param name="heads">Receives the heads, counted from 1; 0 for the root.</param>
    public static void Decode(ReadOnlySpan<float> scores, int width, int length, Span<int> heads)
    {
        var roots = 0;
        for (var i = 0; i < length; i++)
        {
            var row = scores.Slice(i * width, width);
            // Not itself: the better of what stands before it and behind.
            var best = Activations.Largest(row[..(i + 1)]);
            if (i + 1 < length && i + 2 + Activations.Largest(row[(i + 2)..(length + 1)]) is var after && row[after] > row[best]) best = after;
            heads[i] = best;
            if (best == 0) roots++;
        }

        if (roots == 1 && IsTree(heads)) return;

        // One root: the token that gains most by being it, then the best tree below it.
        var root = 0;
        var gain = float.NegativeInfinity;
        for (var i = 0; i < length; i++)
        {
            var row = scores.Slice(i * width, width);
            var other = float.NegativeInfinity;
            for (var j = 1; j <= length; j++) if (j != i + 1) other = Math.Max(other, row[j]);
            if (row[0] - (length > 1 ? other : 0) > gain) (root, gain) = (i, row[0] - (length > 1 ? other : 0));
        }

        var matrix = new float[length, length];
        for (var i = 0; i < length; i++)
        {
            for (var j = 0; j < length; j++) matrix[j, i] = i == j ? float.NegativeInfinity : scores[(i * width) + j + 1];
        }

        var parents = Arborescence(matrix, length, root);
        for (var i = 0; i < length; i++) heads[i] = i == root ? 0 : parents[i] + 1;
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        Span<byte> state = heads.Length <= 512 ? stackalloc byte[heads.Length] : new byte[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at >= 0 && state[at] == 0)
            {
                state[at] = 1;
                at = heads[at] - 1;
            }

            if (at >= 0 && state[at] == 1) return false;
            at = i;
            while (at >= 0 && state[at] == 1)
            {
                state[at] = 2;
                at = heads[at] - 1;
            }
        }

        return true;
    }

    /// <summary>Contracts cycles until there are none. <paramref name="score"/>[h, d] is the score of h governing d.</summary>
    private static int[] Arborescence(float[,] score, int n, int root)
    {
        var parent = new int[n];
        for (var d = 0; d < n; d++)
        {
            parent[d] = -1;
            if (d == root) continue;
            for (var h = 0; h < n; h++)
            {
                if (h != d && (parent[d] < 0 || score[h, d] > score[parent[d], d])) parent[d] = h;
            }
        }

        var cycle = FindCycle(parent, root);
        if (cycle is null) return parent;

        // Nodes outside the cycle keep their order; the contracted node comes last.
        var inCycle = new bool[n];
        foreach (var v in cycle) inCycle[v] = true;
        var outside = new List<int>();
        var position = new int[n];
        for (var v = 0; v < n; v++)
        {
            if (inCycle[v]) continue;
            position[v] = outside.Count;
            outside.Add(v);
        }

        var m = outside.Count + 1;
        var c = m - 1;
        var contracted = new float[m, m];
        var enter = new int[m];
        var leave = new int[m];
        for (var a = 0; a < c; a++)
        {
            for (var b = 0; b < c; b++) contracted[a, b] = score[outside[a], outside[b]];
            contracted[a, c] = float.NegativeInfinity;
            contracted[c, a] = float.NegativeInfinity;
            foreach (var v in cycle)
            {
                var into = score[outside[a], v] - score[parent[v], v];
                if (into > contracted[a, c] || enter[a] == 0) (contracted[a, c], enter[a]) = (into, v + 1);
                if (score[v, outside[a]] > contracted[c, a] || leave[a] == 0) (contracted[c, a], leave[a]) = (score[v, outside[a]], v + 1);
            }
        }

        contracted[c, c] = float.NegativeInfinity;
        var inner = Arborescence(contracted, m, position[root]);
        var result = new int[n];
        foreach (var v in cycle) result[v] = parent[v];
        for (var b = 0; b < c; b++)
        {
            if (outside[b] == root) result[root] = -1;
            else result[outside[b]] = inner[b] == c ? leave[b] - 1 : outside[inner[b]];
        }

        result[enter[inner[c]] - 1] = outside[inner[c]];
        return result;
    }

    private static List<int>? FindCycle(int[] parent, int root)
    {
        var state = new int[parent.Length];
        for (var i = 0; i < parent.Length; i++)
        {
            var at = i;
            while (at != root && at >= 0 && state[at] == 0)
            {
                state[at] = i + 1;
                at = parent[at];
            }

            if (at == root || at < 0 || state[at] != i + 1) continue;
            var cycle = new List<int> { at };
            for (var v = parent[at]; v != at; v = parent[v]) cycle.Add(v);
            return cycle;
        }

        return null;
    }
}
