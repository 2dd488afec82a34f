namespace EntityExtraction.Graph;

/// <summary>Facts told of one actor's attitude to another that do not go together.</summary>
/// <remarks>Immutable and thread-safe. Plans, possibilities, demands and conditions contradict nothing.</remarks>
/// <param name="Source">Whose attitude.</param>
/// <param name="Target">To whom.</param>
/// <param name="Kind">How they are at odds.</param>
/// <param name="Favourable">Statements of a favourable attitude: support, or hostility denied.</param>
/// <param name="Unfavourable">Statements of an unfavourable attitude: hostility, or support denied.</param>
public sealed record Contradiction(ActorNode Source, ActorNode Target, ContradictionKind Kind, IReadOnlyList<Evidence> Favourable, IReadOnlyList<Evidence> Unfavourable)
{
    /// <summary>Of a change over time whether it turned for the worse; null for the other kinds.</summary>
    public bool? TurnedUnfavourable => Kind != ContradictionKind.OverTime ? null : string.CompareOrdinal(Favourable[0].When, Unfavourable[0].When) < 0;
}
