namespace EntityExtraction.Actors.Linking;

/// <summary>A city that is the capital of a state and the seat of an organization stands for the one that the document speaks of; for the organization where it speaks of both or neither: Brussels
/// is the European Union far more often than Belgium.</summary>
internal static class SharedSeats
{
    public static void Run(LinkState state)
    {
        HashSet<string>? named = null;
        foreach (var mention in state.Mentions)
        {
            if (mention is not { IsDropped: false, Kind: MentionKind.Metonym, Source: CatalogNameKind.Capital, NextName: >= 0 }) continue;
            named ??= Named(state);
            if (Seated(state, mention.NextName) is { } organization && (named.Contains(organization.Id) || !named.Contains(mention.Entity.Id)))
            {
                mention.Entity = state.FromCatalog(organization);
            }
        }
    }

    /// <summary>The organization that a name stands for as its seat; null for none.</summary>
    private static CatalogEntry? Seated(LinkState state, int name)
    {
        for (; name >= 0; name = state.Catalog.Names[name].Next)
        {
            var entry = state.Catalog.Entries[state.Catalog.Names[name].Entry];
            if (state.Catalog.Names[name].Kind == CatalogNameKind.Metonym && entry.Type == EntityType.Organization) return entry;
        }

        return null;
    }

    /// <summary>Ids of what the document calls by a name of its own.</summary>
    private static HashSet<string> Named(LinkState state)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in state.Mentions)
        {
            if (!mention.IsDropped && mention.Kind != MentionKind.Metonym) ids.Add(mention.Entity.Id);
        }

        return ids;
    }
}
