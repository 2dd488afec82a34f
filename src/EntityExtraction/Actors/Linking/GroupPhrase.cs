using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>What stands before the noun of a described party.</summary>
/// <param name="First">First token of the modifiers, determiners left out.</param>
/// <param name="Country">The state that an adjective or possessive names, so that the party is the state's own.</param>
/// <param name="Actor">Another actor named before the noun.</param>
/// <param name="Possessor">First token of a possessor by name ("Turkey's"), or -1.</param>
/// <param name="Name">A capitalized word that no entity owns ("Bush administration"), or -1.</param>
/// <param name="Countries">Number of states named.</param>
/// <param name="HasProduct">Whether a product is named or where one comes from: "F-35 jets", "Russian-made helicopters".</param>
internal readonly record struct GroupPhrase(int First, EntityDraft? Country, EntityDraft? Actor, int Possessor, int Name, int Countries, bool HasProduct)
{
    public bool HasParty => Country is not null || Actor is not null;

    public static GroupPhrase Read(LinkState state, Sentence sentence, int noun)
    {
        EntityDraft? country = null, actor = null;
        var (name, countries, product) = (-1, 0, false);
        var t = noun;
        while (t > sentence.FirstToken)
        {
            var before = t - 1;
            if (Genitive.IsMark(state.Form(before)))
            {
                if (before == sentence.FirstToken || state.Owner[before - 1] is not { } owner || !owner.Entity.Type.IsActor()) break;
                if (owner.Entity.Type == EntityType.Country) country ??= owner.Entity;
                else actor ??= owner.Entity;
                return new GroupPhrase(t, country, actor, owner.First, name, countries, product);
            }

            if (state.Owner[before] is { } mention)
            {
                if (mention is { Entity.Type: EntityType.Person, Kind: MentionKind.Name, Count: > 1 }) break;
                // "Turkish and Russian forces": the second adjective hangs on the first.
                if (state.HasTree && mention.Kind != MentionKind.Demonym && !IsHeldFromTheRight(state, mention.Head, before) && !IsJoinedToModifier(state, mention.Head)) break;
                var entity = mention.Entity;
                product |= entity.Type is EntityType.Product or EntityType.Agreement or EntityType.Event;
                if (entity.Type == EntityType.Country)
                {
                    countries++;
                    if (!IsJoined(state, mention, noun) && (mention.Kind is MentionKind.Demonym or MentionKind.Metonym || NationalBody.IsNameUsedAsAdjective(mention))) country ??= entity;
                    else actor ??= entity;
                }
                else if (entity.Type.IsActor())
                {
                    actor ??= entity;
                }

                t = mention.First;
                continue;
            }

            if (!IsModifier(state, sentence, before)) break;
            product |= state.Form(before) is "made" or "built" or "designed" or "manufactured" && before > sentence.FirstToken && IsHyphen(state, before - 1);
            if (state.IsUpper(before) && before > sentence.FirstToken && (!state.HasTags || state.Tag(before) == Upos.Propn)) name = before;
            t = before;
        }

        // "-member cell": what stands before the hyphen belongs to it.
        if (t > sentence.FirstToken && t < noun && IsHyphen(state, t)) t--;
        return new GroupPhrase(t, country, actor, -1, name, countries, product);
    }

    /// <summary>Whether a word at the start of a description counts, and does not describe.</summary>
    public static bool Counts(LinkState state, int token) =>
        state.HasTags && state.Tag(token) is Upos.Num or Upos.Det || state.Form(token).ToLowerInvariant() is "other" or "several" or "many" or "some" or "more" or "most" or "few" or "various" or "least" or "nearly" or "about" or "around" or "too";

    private static bool IsHyphen(LinkState state, int token) => state.FirstAtom[token] == state.FirstAtom[token + 1];

    /// <summary>Whether a hyphen joins the mention to the word after it, as in "Turkish-backed forces", or to a prefix, as in "pro-Turkish militants".</summary>
    private static bool IsJoined(LinkState state, MentionDraft mention, int noun)
    {
        var first = state.FirstAtom[mention.First];
        for (var i = first; i < state.FirstAtom[noun]; i++)
        {
            var atom = state.Atoms[i];
            if (atom.Token < mention.First || atom.Token == mention.First && mention.PartStart >= 0 && atom.Start < mention.PartStart) continue;
            if (i == first || atom.Start == mention.PartStart)
            {
                if (atom.IsJoined) return true;
                continue;
            }

            if (atom.Token >= mention.End || mention.PartStart >= 0 && atom.Start > mention.PartStart) return atom.IsJoined;
        }

        return false;
    }

    private static bool IsModifier(LinkState state, Sentence sentence, int token)
    {
        if (IsHyphen(state, token)) return token > sentence.FirstToken;
        if (token > sentence.FirstToken && IsHyphen(state, token - 1) || IsHyphen(state, token + 1)) return char.IsLetterOrDigit(state.Form(token)[0]);
        if (!char.IsLetterOrDigit(state.Form(token)[0])) return false;
        if (!state.HasTags) return state.IsUpper(token) && token > sentence.FirstToken;
        var form = state.Form(token);
        var fits = state.Tag(token) switch
        {
            Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num => true,
            // Without a tree "supporting rebels" and "armed rebels" look alike.
            Upos.Verb => (state.HasTree || token > sentence.FirstToken && state.Tag(token - 1) is Upos.Det or Upos.Adj) && (form.EndsWith("ed", StringComparison.Ordinal) || form.EndsWith("ing", StringComparison.Ordinal)),
            Upos.Adv => form.EndsWith("ly", StringComparison.Ordinal),
            _ => false,
        };
        return fits && (!state.HasTree || IsHeldFromTheRight(state, token, token));
    }

    /// <summary>"Chadian and EU negotiators": a name hung on the adjective with which it shares the noun.</summary>
    private static bool IsJoinedToModifier(LinkState state, int head) =>
        state.Document.Relations[head] == Deprel.Conj && state.Document.Heads[head] is >= 0 and var first && first < head && IsHeldFromTheRight(state, first, head)
        && state.Owner[first] is { } adjective && (adjective.Kind == MentionKind.Demonym || adjective.Entity.Type == EntityType.Organization || NationalBody.IsNameUsedAsAdjective(adjective));

    private static bool IsHeldFromTheRight(LinkState state, int head, int token) => state.Document.Heads[head] > token
        && state.Document.Relations[head].Universal() is Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.Nmod or Deprel.Advmod or Deprel.Flat or Deprel.Obl or Deprel.Acl or Deprel.Det;
}
