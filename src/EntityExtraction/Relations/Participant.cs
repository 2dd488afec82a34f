using EntityExtraction.Actors;
using EntityExtraction.Text;

namespace EntityExtraction.Relations;

/// <summary>A side of a relation: an actor, or a described act, issue or territory.</summary>
/// <param name="Name">Canonical name of the actor; where it is no actor, its text without the article.</param>
/// <param name="Type">Kind of entity, or null where it is no entity.</param>
/// <param name="Span">Place of the words in the original text.</param>
/// <param name="Text">The words.</param>
public sealed record Participant(string Name, EntityType? Type, TextSpan Span, string Text)
{
    /// <summary>The entity, or null where the words name none.</summary>
    public Entity? Entity { get; init; }

    /// <summary>The caller's id of the mention, where mentions were given; else null.</summary>
    public string? Mention { get; init; }
}
