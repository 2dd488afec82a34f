namespace EntityExtraction.Training.Neural;

/// <summary>Gives a new network the weights of one with a smaller vocabulary.</summary>
internal static class Transfer
{
    /// <summary>The words of a vocabulary in their order, and behind them new ones.</summary>
    public static ulong[] Extend(ulong[] vocabulary, IEnumerable<ulong> words)
    {
        var known = vocabulary.ToHashSet();
        return [.. vocabulary, .. words.Where(w => !known.Contains(w))];
    }

    /// <summary>The row of the smaller table that a row of the larger one begins as: the unknown word's, if its word is new.</summary>
    public static int OldRow(int row, int fromWords, int toWords) => row <= fromWords ? row : row <= toWords ? 0 : row - toWords + fromWords;

    /// <summary>Copies all weights. A word that is new begins as the unknown word, so that the network reads as it did.</summary>
    public static void Copy(Network from, int fromWords, Network to, int toWords)
    {
        var (old, table) = (from.Embeddings, to.Embeddings);
        for (var row = 0; row < table.Rows; row++)
        {
            old.Row(OldRow(row, fromWords, toWords)).CopyTo(table.Row(row));
        }

        foreach (var (source, target) in from.DenseParameters.Zip(to.DenseParameters))
        {
            source.Value.CopyTo(target.Value, 0);
            target.Changed();
        }

        if (to.Projection is not { } projection) return;
        if (from.Projection is { } known) known.Value.CopyTo(projection.Value, 0);
        else projection.Value.AsSpan().Clear();
        projection.Changed();
    }
}
