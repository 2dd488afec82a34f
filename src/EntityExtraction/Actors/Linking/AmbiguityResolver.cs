using EntityExtraction.Collections;

namespace EntityExtraction.Actors.Linking;

/// <summary>Drops names that the catalog calls ambiguous where nothing in the document speaks for them.</summary>
internal static class AmbiguityResolver
{
    private const int Near = 2;

    // What follows "House" where the chamber is meant.
    private static readonly WordClass OfChamber = new("""
        speaker majority minority leader leaders whip member members lawmaker lawmakers measure measures republican republicans democrat democrats democratic committee panel subcommittee vote bill
        resolution leadership intelligence judiciary chamber investigators
        """);

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

            if (IsHouse(state, mention) && !(mention.End < state.Document.TokenCount && OfChamber.Contains(state.Form(mention.End)))) state.Drop(mention);
            if (IsBranchOfState(state, mention)) continue;
            // "The Labour Party" is the one of a state only where that state is spoken of.
            spokenOf ??= SpokenOf(state);
            if (!spokenOf.Contains(country) && !spokenOf.Contains(entity.Id)) state.Drop(mention);
        }
    }

    /// <summary>"The Supreme Court" is the American one only where America is spoken of, and no other state in a story of its own. Persons count, so that they must be known.</summary>
    public static void Bodies(LinkState state)
    {
        HashSet<string>? spokenOf = null;
        foreach (var mention in state.Mentions)
        {
            if (mention is not { IsAmbiguous: true, IsDropped: false, Entity: { Entry: not null, State: { } country } entity } || !IsBranchOfState(state, mention)) continue;
            spokenOf ??= SpokenOf(state);
            if (spokenOf.Contains(entity.Id) || spokenOf.Contains(country) && (IsNear(state, mention, country) || StatelessBodies.Salient(state, mention.First) is null)) continue;
            if (IsHouse(state, mention))
            {
                state.Drop(mention);
                continue;
            }

            var name = state.Text(mention.First, mention.End);
            mention.Entity = state.Named("org:" + CatalogFiles.Slug(name), name, EntityType.Organization);
            mention.Kind = MentionKind.Name;
        }
    }

    /// <summary>Whether the name is one that the courts and chambers of several states bear.</summary>
    private static bool IsBranchOfState(LinkState state, MentionDraft mention) =>
        mention.Entity.Entry is { Kind: "court" or "government" } && (state.Form(mention.End - 1) is "Court" or "Senate" or "Congress" or "Parliament" or "Representatives" or "Assembly" || IsHouse(state, mention));

    private static bool IsHouse(LinkState state, MentionDraft mention) => mention.Count == 1 && state.Is(mention.First, "House");

    private static bool IsNear(LinkState state, MentionDraft mention, string country)
    {
        var here = state.Document.SentenceOf(mention.First).Index;
        foreach (var other in state.MentionsIn(Math.Max(0, here - Near), here + 1))
        {
            if (!other.IsDropped && !other.IsAmbiguous && (other.Entity.Id == country || other.Entity.State == country)) return true;
        }

        return false;
    }

    /// <summary>Ids of what is named without ambiguity, and of the states of the persons and places named.</summary>
    private static HashSet<string> SpokenOf(LinkState state)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in state.Mentions)
        {
            if (mention.IsDropped || mention.IsAmbiguous) continue;
            ids.Add(mention.Entity.Id);
            if (mention.Entity is { Type: EntityType.Person or EntityType.Location, State: { } country }) ids.Add(country);
        }

        return ids;
    }
}
