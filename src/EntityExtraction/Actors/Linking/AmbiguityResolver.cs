namespace EntityExtraction.Actors.Linking;

/// <summary>Drops names that the catalog calls ambiguous where nothing in the document speaks for them.</summary>
internal static class AmbiguityResolver
{
    public static void Run(LinkState state)
    {
        for (var i = 0; i < state.Mentions.Count; i++)
        {
            var mention = state.Mentions[i];
            if (mention is not { IsAmbiguous: true, Entity: { Type: EntityType.Organization, State: { } country } entity }) continue;
            // "The Supreme Court" is the American one only where America is spoken of.
            if (!state.Mentions.Any(m => !m.IsDropped && !m.IsAmbiguous && (m.Entity.Id == country || m.Entity == entity || m.Entity.State == country && m.Entity.Type == EntityType.Person))) state.Drop(mention);
        }
    }
}
