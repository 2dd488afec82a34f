namespace EntityExtraction.Actors.Linking;

/// <summary>Drops names that the catalog calls ambiguous where nothing in the document speaks for them.</summary>
internal static class AmbiguityResolver
{
    public static void Run(LinkState state)
    {
        HashSet<string>? spokenOf = null;
        foreach (var mention in state.Mentions)
        {
            if (mention is not { IsAmbiguous: true, Entity: { Type: EntityType.Organization, State: { } country } entity }) continue;
            // "Peru's Supreme Court"
            if (NationalBody.CountryOf(state, mention.First, mention.End, out var nameFirst, out var bodyEnd) is { } owner && owner.Id != country)
            {
                var name = NationalBody.Name(state, nameFirst, mention.First, bodyEnd, mention.End, owner);
                mention.Entity = state.Named("org:" + CatalogFiles.Slug(name), name, EntityType.Organization);
                mention.Entity.State = owner.Id;
                continue;
            }

            // "The Supreme Court" is the American one only where America is spoken of.
            spokenOf ??= SpokenOf(state);
            if (!spokenOf.Contains(country) && !spokenOf.Contains(entity.Id)) state.Drop(mention);
        }
    }

    /// <summary>Ids of what is named without ambiguity, and of the states of the persons named.</summary>
    private static HashSet<string> SpokenOf(LinkState state)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in state.Mentions)
        {
            if (mention.IsDropped || mention.IsAmbiguous) continue;
            ids.Add(mention.Entity.Id);
            if (mention.Entity is { Type: EntityType.Person, State: { } country }) ids.Add(country);
        }

        return ids;
    }
}
