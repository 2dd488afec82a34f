namespace EntityExtraction.Actors.Linking;

/// <summary>Reads a document from its beginning and links pronouns and descriptions to what was named before them.</summary>
/// <remarks>Precision comes first: what has no clear antecedent gets no mention.</remarks>
internal static class Coreference
{
    public static void Run(LinkState state)
    {
        var named = state.Mentions.Where(m => !m.IsDropped).OrderBy(m => m.First).ThenByDescending(m => m.Count).ToArray();
        var antecedents = new Antecedents(state);
        var next = 0;
        var after = 0;
        for (var t = 0; t < state.Document.TokenCount; t++)
        {
            while (next < named.Length && named[next].First <= t)
            {
                var mention = named[next++];
                antecedents.Add(mention);
                if (mention.Entity.Type is EntityType.Country or EntityType.Organization && mention.First == t && OfficeHolders.Of(state, antecedents, mention) is var end and > 0) after = Math.Max(after, end);
            }

            if (state.Owner[t] is not null || t < after) continue;
            // What stands behind it is read on.
            Descriptions.Delegates(state, antecedents, t);
            var found = Descriptions.Resolve(state, antecedents, t);
            if (found > 0)
            {
                after = found;
                continue;
            }

            var before = antecedents.Read.Count;
            Pronouns.Resolve(state, antecedents, t);
            if (antecedents.Read.Count > before) Descriptions.Possessed(state, antecedents, t);
        }
    }
}
