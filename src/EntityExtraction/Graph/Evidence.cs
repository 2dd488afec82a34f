using System.Globalization;
using EntityExtraction.Relations;

namespace EntityExtraction.Graph;

/// <summary>A statement of a document, as it was extracted.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Document">Id of the document.</param>
/// <param name="Relation">What it states.</param>
public sealed record Evidence(string Document, Relation Relation)
{
    /// <summary>The sentence, or null where the text was not at hand.</summary>
    public string? Sentence { get; init; }

    /// <summary>The day the document was written, or null.</summary>
    public DateOnly? Written { get; init; }

    /// <summary>When it holds, ISO 8601 as precise as known: by the words of the text, else the day the document was written; null where neither is known.</summary>
    public string? When => Relation.Time?.Value ?? Written?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether it is told as a fact, neither planned, possible, demanded nor conditional.</summary>
    public bool IsActual => Relation.Modality == Modality.Actual;

    /// <summary>Whether it tells a favourable attitude: support, or hostility denied.</summary>
    public bool IsFavourable => Relation.Polarity == Polarity.Affirmed ? Relation.Type.Stance == Stance.Positive : Relation.Type.Stance == Stance.Negative;

    /// <summary>Whether it tells an unfavourable attitude: hostility, or support denied.</summary>
    public bool IsUnfavourable => Relation.Polarity == Polarity.Affirmed ? Relation.Type.Stance == Stance.Negative : Relation.Type.Stance == Stance.Positive;
}
