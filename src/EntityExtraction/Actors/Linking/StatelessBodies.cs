namespace EntityExtraction.Actors.Linking;

/// <summary>Gives "the Foreign Ministry" without a state the state that the text speaks of.</summary>
internal static class StatelessBodies
{
    private static readonly string[] National = ["Ministry", "Supreme Court", "Constitutional Court", "Parliament", "Cabinet", "Central Bank", "General Staff", "Air Force", "Navy", "Army"];

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

    /// <summary>The state spoken of most in the sentences around; the nearest of several.</summary>
    public static EntityDraft? Salient(LinkState state, int token)
    {
        var here = state.Document.SentenceOf(token).Index;
        var inSentence = state.Mentions
            .Where(m => !m.IsDropped && m.Entity.Type == EntityType.Country && m.First < token && state.Document.SentenceOf(m.First).Index == here)
            .MinBy(m => m.First);
        if (inSentence is not null) return inSentence.Entity;
        return state.Mentions
            .Where(m => !m.IsDropped && m.Entity.Type == EntityType.Country && here - state.Document.SentenceOf(m.First).Index is >= 0 and <= 3 && m.First < token)
            .GroupBy(m => m.Entity)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(m => m.First))
            .FirstOrDefault()?.Key;
    }
}
