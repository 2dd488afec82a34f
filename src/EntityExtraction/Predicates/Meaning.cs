using EntityExtraction.Relations;

namespace EntityExtraction.Predicates;

/// <summary>What negation, auxiliaries, embedding predicates and attribution make of a statement.</summary>
/// <param name="Polarity">Stated or denied.</param>
/// <param name="Modality">How real.</param>
/// <param name="Attribution">Index of the head token of who says so; -1 where it is the document itself.</param>
/// <param name="Embedder">Index of the nearest predicate above that changed the meaning; -1 for none. The chain goes on at that predicate.</param>
public readonly record struct Meaning(Polarity Polarity, Modality Modality, int Attribution, int Embedder)
{
    /// <summary>A plain statement of the document.</summary>
    public static Meaning Plain { get; } = new(Polarity.Affirmed, Modality.Actual, -1, -1);

    internal Meaning Negate(bool negate = true) =>
        negate ? this with { Polarity = Polarity == Polarity.Affirmed ? Polarity.Negated : Polarity.Affirmed } : this;

    /// <summary>A further modality from above. The less real one wins: demanded and conditional stay what they are under a plan or a possibility.</summary>
    internal Meaning Under(Modality outer) =>
        outer == Modality.Actual || Rank(outer) < Rank(Modality) ? this : this with { Modality = outer };

    private static int Rank(Modality modality) => modality switch
    {
        Modality.Actual => 0,
        Modality.Future => 1,
        Modality.Possible => 2,
        Modality.Demanded => 3,
        _ => 4,
    };
}
