using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Tells public figures of one full name apart by the states that the document speaks of: <i>King Abdullah</i> of Jordan and of Saudi Arabia.</summary>
/// <remarks>Where the document tells nothing, it is the one listed first.</remarks>
internal static class Namesakes
{
    public static void Run(LinkState state)
    {
        HashSet<string>? states = null;
        foreach (var mention in state.Mentions)
        {
            if (mention is not { IsDropped: false, Entity: { Type: EntityType.Person, State: { } first }, NextName: >= 0 }) continue;
            states ??= state.Mentions.Where(m => m is { IsDropped: false, Entity.Type: EntityType.Country }).Select(m => m.Entity.Id).ToHashSet(StringComparer.Ordinal);
            if (states.Contains(first) && !IsBeside(state, mention)) continue;
            for (var name = mention.NextName; name >= 0; name = state.Catalog.Names[name].Next)
            {
                var other = state.Catalog.Entries[state.Catalog.Names[name].Entry];
                if (other is not { Type: EntityType.Person, State: { } country } || country == first || state.Catalog.Names[name].Kind == CatalogNameKind.Surname || !states.Contains(country)) continue;
                if (states.Contains(first) && Before(state, mention) != country) continue;
                mention.Entity = state.FromCatalog(other);
                break;
            }
        }
    }

    /// <summary>Whether a state stands right before the name.</summary>
    private static bool IsBeside(LinkState state, MentionDraft mention) => Before(state, mention) is not null;

    private static string? Before(LinkState state, MentionDraft mention)
    {
        var token = mention.First - 1;
        if (token > 0 && Genitive.IsMark(state.Form(token))) token--;
        return token >= 0 && state.Owner[token] is { Entity.Type: EntityType.Country } owner ? owner.Entity.Id : null;
    }
}
