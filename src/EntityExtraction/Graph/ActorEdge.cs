using EntityExtraction.Relations;

namespace EntityExtraction.Graph;

/// <summary>All statements that one actor stands in one relation to another, or that it does not.</summary>
/// <remarks>Immutable and thread-safe. Of a symmetric type there is one edge for a pair, from the id that comes first.</remarks>
/// <param name="Source">Who.</param>
/// <param name="Target">To whom. Where the text names an act or possession of an actor, this is the actor.</param>
/// <param name="Type">What relation.</param>
/// <param name="Polarity">Whether it is stated or denied.</param>
/// <param name="Evidence">The statements, in the order in which the documents were added; never empty.</param>
public sealed record ActorEdge(ActorNode Source, ActorNode Target, RelationType Type, Polarity Polarity, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Number of statements.</summary>
    public int Count => Evidence.Count;

    /// <summary>Number of documents with such a statement.</summary>
    public int Documents => Evidence.Select(e => e.Document).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The source's attitude to the target, polarity counted in.</summary>
    public Stance Stance => Evidence[0].Relation.Stance;

    /// <summary>The earliest date of a statement (see <see cref="Evidence.When"/>), or null.</summary>
    public string? First => Evidence.Select(e => e.When).Where(w => w is not null).Min(StringComparer.Ordinal);

    /// <summary>The latest date of a statement, or null.</summary>
    public string? Last => Evidence.Select(e => e.When).Where(w => w is not null).Max(StringComparer.Ordinal);

    /// <summary>The highest confidence of a statement, 0 to 1.</summary>
    public double Confidence => Evidence.Max(e => e.Relation.Confidence);
}
