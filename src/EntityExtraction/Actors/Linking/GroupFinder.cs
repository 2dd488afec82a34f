using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds parties that are described rather than named: Turkish-backed forces, rebels in Syria, the Russian Foreign Ministry.</summary>
internal static class GroupFinder
{
    // What is said of a group between its name and its noun.
    private static readonly Collections.WordClass Kinds = new("""
        terrorist terror militant political armed rebel opposition insurgent guerrilla extremist islamist islamic separatist religious news media television ruling militia resistance
        """);

    public static void Run(LinkState state)
    {
        for (var s = 0; s < state.Document.SentenceCount; s++)
        {
            var sentence = state.Document.GetSentence(s);
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (LongestNoun(state, t, sentence.EndToken) is ({ } noun, var end) && TryTake(state, sentence, t, end, noun)) t = end - 1;
            }
        }
    }

    /// <summary>The longest noun of groups that begins at a token.</summary>
    public static (GroupNoun? Noun, int End) LongestNoun(LinkState state, int token, int sentenceEnd)
    {
        var trie = state.Vocabulary.Groups;
        var node = WordTrie.Root;
        var (best, bestEnd) = (-1, token);
        var last = state.FirstAtom[sentenceEnd];
        for (var i = state.FirstAtom[token]; i < last; i++)
        {
            node = trie.Step(node, state.Atoms[i].Word);
            if (node < 0) break;
            if (trie[node] >= 0 && (i + 1 == last || state.Atoms[i + 1].Token != state.Atoms[i].Token)) (best, bestEnd) = (trie[node], state.Atoms[i].Token + 1);
        }

        return best < 0 ? (null, token) : (state.Vocabulary.Group(best), bestEnd);
    }

    private static bool TryTake(LinkState state, Sentence sentence, int nounFirst, int end, GroupNoun noun)
    {
        var head = end - 1;
        if (state.Owner[head] is not null || !IsHeadOfPhrase(state, sentence, head) || IsPartOfTitle(state, sentence, nounFirst, end)) return false;
        var phrase = GroupPhrase.Read(state, sentence, nounFirst);
        var first = phrase.First;
        while (first < nounFirst && GroupPhrase.Counts(state, first) && state.FirstAtom[first + 1] < state.FirstAtom[first + 2]) first++;
        if (NamedOrganization(state, sentence, noun, nounFirst, end) is { } named)
        {
            // "The militant group Hamas", "the YPG militia": the noun says what the organization is.
            if (!named.Descriptions.Contains(noun.Lemma)) named.Descriptions.Add(noun.Lemma);
            state.Add(named, first, end, MentionKind.Description, own: false);
            return true;
        }

        if (first == nounFirst && !phrase.HasParty && SeatedIn(state, sentence, noun, end) is { } seat)
        {
            state.Add(seat, first, end, MentionKind.Description, own: false);
            return true;
        }

        if (!GroupNouns.IsParty(state, noun, phrase, first, nounFirst, head)) return false;

        if (phrase.Country is { } country && phrase.Possessor < 0 && nounFirst - first == 1 && GroupNouns.MeansState(noun))
        {
            // "The Turkish government" is Turkey.
            var government = state.Add(country, first, end, MentionKind.Description, own: false);
            // "The Turkish and Iranian governments" are two states, each meant by all the words.
            foreach (var other in Coordinated(state, sentence, first, end))
            {
                (government.Count, government.First) = (end - other.First, other.First);
                state.Add(other.Entity, other.First, end, MentionKind.Description, own: false);
            }

            return true;
        }

        var isBody = (phrase.Country is not null || phrase.Name >= 0) && GroupNouns.IsBody(noun, state.Form(head));
        var nameFirst = phrase.Possessor >= 0 ? phrase.Possessor : first;
        var name = isBody ? NationalBody.Name(state, nameFirst, first, end, end, phrase.Country) : Name(state, nameFirst, end, phrase);
        var (place, placeName) = phrase.HasParty ? (end, "") : Defining(state, sentence, end);
        Add(state, noun, nameFirst, place, end, name + placeName, isBody, phrase.Country?.Id ?? phrase.Actor?.State);
        if (!isBody || noun.IsPlural) AddCoordinated(state, sentence, noun, first, end);
        return true;
    }

    private static EntityDraft? NamedOrganization(LinkState state, Sentence sentence, GroupNoun noun, int nounFirst, int end)
    {
        if (noun.IsPlural || !GroupNouns.IsKindOfOrganization(noun)) return null;
        if (end < sentence.EndToken && state.Owner[end] is { Entity.Type: EntityType.Organization } after) return after.Entity;
        // "The Chadian company, Sahel Gaz, said"
        if (end + 1 < sentence.EndToken && state.Form(end) is "," && state.Owner[end + 1] is { Entity.Type: EntityType.Organization, Kind: MentionKind.Name or MentionKind.Acronym } beside
            && beside.End < sentence.EndToken && state.Form(beside.End) is ",") return beside.Entity;
        // "the al-Qaida terrorist network"
        while (nounFirst - 1 > sentence.FirstToken && state.Owner[nounFirst - 1] is null && Kinds.Contains(state.Form(nounFirst - 1))) nounFirst--;
        return nounFirst > sentence.FirstToken && state.Owner[nounFirst - 1] is { Entity.Type: EntityType.Organization, PartStart: < 0 } before ? before.Entity : null;
    }

    /// <summary>"Authorities in Chad", "officials in N'Djamena", "the government in Kabul": those of the state, not of one that was named before.</summary>
    private static EntityDraft? SeatedIn(LinkState state, Sentence sentence, GroupNoun noun, int end)
    {
        if (!(noun.Lemma is "government" || noun.IsPlural && noun.Lemma is "authority" or "official") || end + 1 >= sentence.EndToken || state.Form(end) is not "in") return null;
        // "in neighboring Chad"
        var place = state.Form(end + 1) is "neighboring" or "neighbouring" or "nearby" or "adjacent" && end + 2 < sentence.EndToken ? end + 2 : end + 1;
        if (state.Owner[place] is not { Kind: MentionKind.Name or MentionKind.Metonym } seat) return null;
        // "officials in Chad's north" are local ones.
        if (seat.End < sentence.EndToken && (Genitive.IsMark(state.Form(seat.End)) || state.HasTags && state.Tag(seat.End) is Upos.Noun or Upos.Propn)) return null;
        if (seat.Entity.Type == EntityType.Country) return seat.Entity;
        return seat.Entity is { Type: EntityType.Location, State: { } id } && seat.Entity.Id.StartsWith("city:", StringComparison.Ordinal) && state.Catalog.ById(id) is { } country ? state.FromCatalog(country) : null;
    }

    private static void Add(LinkState state, GroupNoun noun, int first, int end, int nounEnd, string name, bool isBody, string? country)
    {
        var entity = state.Named((isBody ? "org:" : "group:") + CatalogFiles.Slug(name), name, isBody ? EntityType.Organization : EntityType.Group, noun.IsPlural);
        entity.State ??= country;
        if (!entity.Descriptions.Contains(noun.Lemma)) entity.Descriptions.Add(noun.Lemma);
        var mention = new MentionDraft(entity, first, end - first, state.HeadOf(first, nounEnd), isBody ? MentionKind.Name : MentionKind.Description);
        state.Add(mention, own: false);
    }

    /// <summary>"Turkish and Russian forces", "NATO and Turkish officials" are two groups at one noun, each meant by all the words.</summary>
    private static void AddCoordinated(LinkState state, Sentence sentence, GroupNoun noun, int first, int end)
    {
        if (state.Owner[first] is not { } inner || inner.End >= end) return;
        var added = new List<MentionDraft> { state.Mentions[^1] };
        if (state.HasTags && BesideRegion(state, sentence, first) is { } region)
        {
            var name = state.Form(region) + " " + state.Text(inner.End, end);
            added.Add(new MentionDraft(state.Named("group:" + CatalogFiles.Slug(name), name, EntityType.Group, noun.IsPlural), region, end - region, added[0].Head, MentionKind.Description));
            added[0].Count = end - region;
            added[0].First = region;
            state.Add(added[^1], own: false);
        }

        foreach (var outer in Coordinated(state, sentence, first, end))
        {
            var name = state.Text(outer.First, outer.End) + Rest(outer, state.Text(inner.End, end));
            var entity = state.Named("group:" + CatalogFiles.Slug(name), name, EntityType.Group, noun.IsPlural);
            entity.State ??= outer.Entity.Id;
            foreach (var before in added) (before.Count, before.First) = (end - outer.First, outer.First);
            added.Add(new MentionDraft(entity, outer.First, end - outer.First, added[0].Head, MentionKind.Description));
            state.Add(added[^1], own: false);
        }
    }

    private static readonly Collections.WordClass Regions = new("African Arab Asian Balkan Baltic European Muslim Nordic Scandinavian Western");

    /// <summary>"European and Chadian officials": the adjective of a part of the world that is joined to that of a state; null for none.</summary>
    private static int? BesideRegion(LinkState state, Sentence sentence, int first) =>
        first - 2 >= sentence.FirstToken && state.Form(first - 1) is "and" or "or" && Regions.Contains(state.Form(first - 2)) && state.Owner[first - 2] is null or { Entity.Type: EntityType.Location } && state.IsUpper(first - 2) ? first - 2 : null;

    /// <summary>What two share at one noun: in "NATO and Chadian-led forces" only the second leads, "Hamas and Iran-backed militants" may be backed by both.</summary>
    private static string Rest(MentionDraft outer, string shared) =>
        shared.Length < 2 || shared[0] is not ('-' or '–') ? " " + shared
        : (outer.Kind == MentionKind.Demonym || shared.AsSpan(1).StartsWith("led ", StringComparison.Ordinal)) && shared.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? shared[end..] : shared;

    /// <summary>The adjectives of states that are joined to the one at a token, from right to left.</summary>
    private static List<MentionDraft> Coordinated(LinkState state, Sentence sentence, int first, int end)
    {
        var found = new List<MentionDraft>();
        while (first - 2 >= sentence.FirstToken && state.Form(first - 1) is "and" or "or" or ","
            && state.Owner[first] is { } inner && (IsOfState(inner) || inner.Entity.Type == EntityType.Organization) && inner.End < end
            && state.Owner[first - 2] is { } outer && (IsOfState(outer) || outer is { Entity.Type: EntityType.Organization, Kind: MentionKind.Name or MentionKind.Acronym }))
        {
            found.Add(outer);
            first = outer.First;
        }

        return found;
    }

    /// <summary>Whether a mention says which state something is of: "Turkish", "U.S.".</summary>
    private static bool IsOfState(MentionDraft mention) => mention is { Kind: MentionKind.Demonym, Entity.Type: EntityType.Country } || NationalBody.IsNameUsedAsAdjective(mention);

    /// <summary>What defines a party without modifiers: "rebels in Syria", "forces of Haftar".</summary>
    private static (int End, string Name) Defining(LinkState state, Sentence sentence, int end)
    {
        if (end + 1 >= sentence.EndToken || state.Form(end) is not ("of" or "in")) return (end, "");
        var t = end + 1;
        while (t < sentence.EndToken && t < end + 6 && state.Owner[t] is null && (state.IsUpper(t) || state.Form(t) is "the" || state.HasTags && state.Tag(t) is Upos.Noun or Upos.Adj)) t++;
        if (t >= sentence.EndToken || state.Owner[t] is not { } owner) return (end, "");
        if (owner.Kind == MentionKind.Demonym || t + owner.Count < sentence.EndToken && owner.Entity.Type == EntityType.Location && state.HasTags && state.Tag(t) == Upos.Adj) return (end, "");
        if (state.Form(end) is "in" && (owner.Entity.Type is not (EntityType.Country or EntityType.Location) || t > end + 2)) return (end, "");
        if (state.Form(end) is "of" && owner.Entity.Type is not (EntityType.Person or EntityType.Organization)) return (end, "");
        if (state.HasTree && state.Document.Heads[owner.Head] is var up && up >= 0 && (up < end - 1 || up > owner.End)) return (end, "");
        var shortName = owner.Entity.Type == EntityType.Person ? state.Form(owner.End - 1) : owner.Entity.Name;
        return (owner.End, " " + state.Form(end) + " " + shortName);
    }

    private static bool IsHeadOfPhrase(LinkState state, Sentence sentence, int head)
    {
        if (state.HasTags && state.Tag(head) is not (Upos.Noun or Upos.Propn or Upos.Adj)) return false;
        // In "army officer" the army is no party.
        var next = head + 1;
        if (next >= sentence.EndToken || state.Owner[next] is not null) return true;
        if (state.FirstAtom[next] == state.FirstAtom[next + 1]) return false;
        if (!state.HasTags || state.Tag(next) is not Upos.Noun || state.IsUpper(next)) return true;
        return state.HasTree && state.Document.Relations[head].Universal() is not (Deprel.Compound or Deprel.Amod or Deprel.Nmod);
    }

    /// <summary>"Chief Cabinet Secretary": the cabinet in it is no party.</summary>
    private static bool IsPartOfTitle(LinkState state, Sentence sentence, int nounFirst, int end)
    {
        for (var t = nounFirst; t >= Math.Max(sentence.FirstToken, nounFirst - 2); t--)
        {
            if (NameRuns.LongestTitle(state, t, sentence.EndToken).End > end) return true;
        }

        return false;
    }

    private static string Name(LinkState state, int first, int end, in GroupPhrase phrase)
    {
        var text = state.Text(first, end);
        return phrase.Country is { } country && phrase.Possessor >= 0 && state.Owner[first] is { } owner ? country.Name + text[state.Text(owner.First, owner.End).Length..] : text;
    }
}
