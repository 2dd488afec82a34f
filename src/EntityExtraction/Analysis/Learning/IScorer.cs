namespace EntityExtraction.Analysis.Learning;

/// <summary>A linear model, trained or in training: adds the weights of features to the scores of all labels.</summary>
internal interface IScorer
{
    /// <summary>Sets <paramref name="scores"/> (one cell for each label) to the sums over <paramref name="features"/>.</summary>
    void Score(ReadOnlySpan<ulong> features, Span<float> scores);
}
