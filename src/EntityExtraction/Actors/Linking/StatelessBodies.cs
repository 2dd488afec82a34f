namespace EntityExtraction.Actors.Linking;

/// <summary>Gives "the Foreign Ministry" without a state the state that the text speaks of.</summary>
internal static class StatelessBodies
{
    private static readonly string[] National = ["Ministry", "Supreme Court", "Constitutional Court", "Senate", "House of Representatives", "National Assembly", "Parliament", "Cabinet", "Central Bank", "General Staff", "Air Force", "Navy", "Army"];

    public static void Run(LinkState state)
    {
        foreach (var mention in state.Mentions.ToArray())
        {
            if (mention is not { IsDropped: false, Kind: MentionKind.Name, Entity: { Type: EntityType.Organization, State: null, Entry: null } body } || !IsNational(body.Name)) continue;
            if (Salient(state, mention.First) is not { Entry: { Adjectives: [var adjective, ..] } } country) continue;
            var name = body.Name.EndsWith("Court", StringComparison.Ordinal) ? body.Name + " of " + country.Name : adjective + " " + body.Name;
            var national = state.Named("org:" + CatalogFiles.Slug(name), name, EntityType.Organization);
            national.State = country.Id;
            mention.Entity = national;
        }
    }

    private static bool IsNational(string name) => Array.Exists(National, n => name.EndsWith(n, StringComparison.Ordinal)) || name.StartsWith("Ministry of", StringComparison.Ordinal);

    /// <summary>The first state named before in the sentence, else that of the story.</summary>
    public static EntityDraft? Salient(LinkState state, int token)
    {
        var here = state.Document.SentenceOf(token).Index;
        MentionDraft? first = null;
        foreach (var mention in state.MentionsIn(here, here))
        {
            if (IsCountryBefore(mention, token) && (first is null || mention.First < first.First)) first = mention;
        }

        if (first is not null) return first.Entity;
        return StoryState.Of(state, token, people: true);
    }

    private static bool IsCountryBefore(MentionDraft mention, int token) => !mention.IsDropped && mention.Entity.Type == EntityType.Country && mention.First < token;
}
