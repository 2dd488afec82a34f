using EntityExtraction.Actors;

namespace EntityExtraction.Graph;

/// <summary>An actor of an <see cref="ActorGraph"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Its id in the graph: that of the entity; a group of a state has the state's id behind an @.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Type">Its kind.</param>
public sealed record ActorNode(string Id, string Name, EntityType Type)
{
    /// <summary>Id of the state that it belongs to, or null.</summary>
    public string? State { get; init; }

    /// <summary>How often the documents mention it.</summary>
    public int Mentions { get; init; }

    /// <summary>How many documents mention it.</summary>
    public int Documents { get; init; }

    /// <summary>The names and short forms that the documents use, the most frequent first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
