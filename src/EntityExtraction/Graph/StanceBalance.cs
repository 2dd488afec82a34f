namespace EntityExtraction.Graph;

/// <summary>How often one actor is told to be for and against another; a cell of the matrix who supports and opposes whom.</summary>
/// <param name="Source">Whose attitude.</param>
/// <param name="Target">To whom.</param>
/// <param name="Favourable">Number of favourable statements.</param>
/// <param name="Unfavourable">Number of unfavourable statements.</param>
public sealed record StanceBalance(ActorNode Source, ActorNode Target, int Favourable, int Unfavourable);
