namespace EntityExtraction.Actors;

/// <summary>What kinds of entity have in common.</summary>
public static class EntityTypeExtensions
{
    /// <summary>Whether entities of the type can act.</summary>
    public static bool IsActor(this EntityType type) => type <= EntityType.Group;
}
