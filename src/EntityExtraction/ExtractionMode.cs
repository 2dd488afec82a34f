namespace EntityExtraction;

/// <summary>How much an extractor reports: few and sure, or many.</summary>
public enum ExtractionMode
{
    /// <summary>What rules found. Between mentions that the caller gave, where no rule tells a stance, a model's guess of it besides (see <see cref="Relations.Relation.IsGuess"/>).</summary>
    Balanced,
    /// <summary>What rules found, without what is likelier wrong than right.</summary>
    Precise,
    /// <summary>What rules found and guesses of stance between any two actors of a sentence.</summary>
    Recall,
}
