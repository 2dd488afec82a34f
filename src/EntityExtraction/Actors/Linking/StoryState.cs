using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Tells which state the story around a place of the text is of.</summary>
internal static class StoryState
{
    private const double Lead = 1.25;

    /// <summary>The state named near, as a subject rather than otherwise; not one that only tells whose somebody is. Null where two come close.</summary>
    /// <param name="state">The document.</param>
    /// <param name="token">The place.</param>
    /// <param name="people">Whether its people are a hint, too: they are with its courts and ministries, while ministers are named with those of others.</param>
    public static EntityDraft? Of(LinkState state, int token, bool people)
    {
        var weights = Weights(state, token, people);
        EntityDraft? best = null;
        foreach (var (country, weight) in weights)
        {
            if (best is null || weight > weights[best]) best = country;
        }

        return best is not null && weights.All(w => w.Key == best || w.Value * Lead <= weights[best]) ? best : null;
    }

    private static Dictionary<EntityDraft, double> Weights(LinkState state, int token, bool people)
    {
        var here = state.Document.SentenceOf(token).Index;
        var weights = new Dictionary<EntityDraft, double>();
        foreach (var mention in state.MentionsIn(here - 3, here + 1))
        {
            if (mention.IsDropped || mention.First == token || StateOf(state, mention, people) is not { } country) continue;
            var sentence = state.Document.SentenceOf(mention.First).Index;
            var weight = (IsSubject(state, mention) ? 2.0 : 1.0) / (1 + Math.Abs(here - sentence));
            if (sentence > here) weight /= 2;
            else if (sentence == here && mention.First < token) weight *= 2;
            weights[country] = weights.GetValueOrDefault(country) + weight;
        }

        return weights;
    }

    private static EntityDraft? StateOf(LinkState state, MentionDraft mention, bool people)
    {
        if (mention.Entity.Type == EntityType.Country) return DescribesSomebody(state, mention) ? null : mention.Entity;
        return people && mention.Entity is { Type: EntityType.Person, State: { } id, Organization: null } ? state.EntityOf(id) ?? (state.Catalog.ById(id) is { } entry ? state.FromCatalog(entry) : null) : null;
    }

    private static bool IsSubject(LinkState state, MentionDraft mention) =>
        mention.Entity.Type == EntityType.Country && state.HasTree && state.Document.Relations[mention.Head].Is(Deprel.Nsubj);

    /// <summary>"A senior Chadian official", "the American Press Club": a word for a state that only tells whose somebody is, or is part of a name.</summary>
    private static bool DescribesSomebody(LinkState state, MentionDraft mention)
    {
        if (!state.HasTree || state.Document.Heads[mention.Head] is not (>= 0 and var noun) || noun < mention.End || state.Document.PennTags[noun] is not ("NN" or "NNP" or "NNPS")) return false;
        return state.Document.Relations[mention.Head].Universal() is Deprel.Amod or Deprel.Compound or Deprel.Nmod
            && (PartyNouns.IsPerson(state.Lemma(noun).ToLowerInvariant()) || NameRuns.LongestTitle(state, noun, noun + 1).Title is not null
                || state.Owner[noun] is { Entity.Type: EntityType.Person or EntityType.Organization });
    }
}
