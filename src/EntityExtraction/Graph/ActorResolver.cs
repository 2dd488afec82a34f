using EntityExtraction.Actors;
using EntityExtraction.Relations;

namespace EntityExtraction.Graph;

/// <summary>From sides of relations to nodes.</summary>
/// <param name="nodes">The nodes.</param>
/// <param name="same">The node's id for the ids that were merged into it.</param>
internal sealed class ActorResolver(IReadOnlyList<ActorNode> nodes, IReadOnlyDictionary<string, string> same)
{
    private readonly Dictionary<string, ActorNode> _byId = nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);

    public IReadOnlyList<ActorNode> Nodes => nodes;

    public ActorNode? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The node of a side; null for one that is no actor.</summary>
    public ActorNode? NodeOf(Participant? side)
    {
        if (side?.Entity is not { } entity || !entity.Type.IsActor()) return null;
        var key = ActorRegister.Key(entity);
        return _byId.GetValueOrDefault(same.GetValueOrDefault(key, key));
    }
}
