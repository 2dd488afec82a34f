using EntityExtraction.Export;
using EntityExtraction.Relations;

namespace EntityExtraction.Graph;

/// <summary>Who does what to whom over many documents: actors as nodes, relations as edges, each with every statement that it rests on.</summary>
/// <remarks>Immutable and thread-safe. Made by an <see cref="ActorGraphBuilder"/>.</remarks>
/// <example>
/// <code>
/// var graph = ActorGraph.Of(texts.Select(text => extractor.Extract(text)));
/// foreach (var edge in graph.Edges) Console.WriteLine($"{edge.Source.Name} {edge.Type} {edge.Target.Name}: {edge.Count}");
/// </code>
/// </example>
public sealed class ActorGraph
{
    private readonly ActorResolver _actors;

    internal ActorGraph(ActorResolver actors, IReadOnlyList<ActorEdge> edges, IReadOnlyList<Evidence> unplaced, int documents)
    {
        (_actors, Edges, Unplaced, Documents) = (actors, edges, unplaced, documents);
        Contradictions = Graph.Contradictions.Find(edges);
    }

    /// <summary>The actors, those mentioned in most documents first.</summary>
    public IReadOnlyList<ActorNode> Nodes => _actors.Nodes;

    /// <summary>The relations between them, those with most statements first.</summary>
    public IReadOnlyList<ActorEdge> Edges { get; }

    /// <summary>Attitudes that do not go together.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>Statements with a side that is no actor and nobody's act, and those of an actor about itself: they are no edges.</summary>
    public IReadOnlyList<Evidence> Unplaced { get; }

    /// <summary>Number of documents.</summary>
    public int Documents { get; }

    /// <summary>The graph of the given results.</summary>
    public static ActorGraph Of(IEnumerable<ExtractionResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var builder = new ActorGraphBuilder();
        foreach (var result in results) builder.Add(result);
        return builder.Build();
    }

    /// <summary>The graph of documents that were written and read back.</summary>
    public static ActorGraph Of(IEnumerable<ExtractedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var builder = new ActorGraphBuilder();
        foreach (var document in documents) builder.Add(document);
        return builder.Build();
    }

    /// <summary>The actor with an id, or null.</summary>
    public ActorNode? ById(string id) => _actors.ById(id);

    /// <summary>The actor that a side of a relation means; null for a side that is none, or that no document of the graph has.</summary>
    public ActorNode? NodeOf(Participant? side) => _actors.NodeOf(side);

    /// <summary>The edges that begin or end at an actor.</summary>
    public IEnumerable<ActorEdge> EdgesOf(ActorNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Edges.Where(e => e.Source.Id == node.Id || e.Target.Id == node.Id);
    }

    /// <summary>Who is how often told to be for and against whom, facts only; what is symmetric counts for both sides.</summary>
    public IReadOnlyList<StanceBalance> Stances() =>
    [
        .. Edges.SelectMany(e => e.Type.IsSymmetric ? [(e, e.Source, e.Target), (e, e.Target, e.Source)] : new[] { (Edge: e, e.Source, e.Target) })
            .GroupBy(d => (d.Source.Id, d.Target.Id))
            .Select(g => new StanceBalance(g.First().Source, g.First().Target,
                g.Sum(d => d.Edge.Evidence.Count(e => e.IsActual && e.IsFavourable)), g.Sum(d => d.Edge.Evidence.Count(e => e.IsActual && e.IsUnfavourable))))
            .Where(b => b.Favourable + b.Unfavourable > 0),
    ];
}
