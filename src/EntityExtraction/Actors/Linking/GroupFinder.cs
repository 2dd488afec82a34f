using System.Globalization;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds parties that are described rather than named: Turkish-backed forces, rebels in Syria, the Russian Foreign Ministry.</summary>
internal static class GroupFinder
{
    // Singular nouns that mean many people; other singulars mean one person or thing.
    private static readonly HashSet<string> Collectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "administration", "agency", "air force", "alliance", "armed group", "army", "artillery", "assembly", "battalion", "bloc", "brigade", "cabinet", "camp",
        "cartel", "cell", "central bank", "clan", "clergy", "coalition", "coast guard", "command", "commission", "committee", "community", "company", "congress",
        "contingent", "council", "court", "crew", "delegation", "department", "diaspora", "division", "electorate", "elite", "embassy", "faction", "federation",
        "fleet", "force", "gang", "garrison", "gendarmerie", "general staff", "government", "group", "guard", "high command", "industry", "infantry",
        "insurgency", "intelligence", "intelligence agency", "intelligence service", "judiciary", "junta", "law enforcement", "leadership", "league",
        "legislature", "media", "military", "militia", "ministry", "minority", "mission", "mob", "monarchy", "movement", "national guard", "navy", "network",
        "opposition", "organisation", "organization", "panel", "parliament", "party", "patrol", "police", "population", "presidency", "press", "public",
        "rebellion", "regime", "regiment", "revolutionary guard", "secret police", "secret service", "security service", "senate", "side", "squad", "squadron",
        "state media", "state television", "supreme court", "task force", "team", "television", "treasury", "tribe", "tribunal", "union", "unit", "wing",
        "foreign ministry", "defense ministry", "defence ministry", "interior ministry", "finance ministry", "justice ministry", "energy ministry", "trade ministry",
        "foreign office", "home office", "state department", "defense department", "armed force", "lower house", "upper house", "national assembly",
        "interim government", "unity government", "caretaker government", "coalition government", "transitional government", "civil society", "state company",
        "news agency", "state news agency", "state broadcaster", "oil company", "gas company", "energy company", "rebel group", "militant group",
        "terrorist group", "paramilitary group", "opposition group", "armed faction", "international community", "far right", "far left", "electoral commission",
        "election commission", "constitutional court", "central government", "federal government", "local government", "provincial government", "security force",
    };

    // Named as the body of a state even without a capital; the text's own words are the name.
    private static readonly HashSet<string> Bodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "ministry", "parliament", "cabinet", "court", "senate", "congress", "assembly", "legislature", "intelligence", "media", "television", "department", "office",
        "agency", "service", "council", "committee", "commission", "bank", "company", "organization", "organisation", "embassy", "staff", "bureau", "party", "press",
        "government", "treasury", "presidency", "administration", "judiciary", "union", "federation", "association", "broadcaster", "channel", "newspaper", "house",
        "enforcement",
    };

    // Plural nouns that mean a party of the news even without any modifier.
    private static readonly HashSet<string> BareKinds = new(StringComparer.Ordinal) { "militant" };

    private static readonly HashSet<string> BareNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "opposition", "police", "protesters", "demonstrators", "troops", "soldiers", "officials", "authorities", "lawmakers", "peacekeepers", "civilians",
        "separatists", "mediators", "refugees", "negotiators", "villagers",
    };

    public static void Run(LinkState state)
    {
        for (var s = 0; s < state.Document.SentenceCount; s++)
        {
            var sentence = state.Document.GetSentence(s);
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (LongestNoun(state, t, sentence.EndToken) is not ({ } noun, var end)) continue;
                if (TryTake(state, sentence, t, end, noun)) t = end - 1;
                else t = Math.Max(t, end - 1 - (end - t - 1));
            }
        }
    }

    private static (GroupNoun? Noun, int End) LongestNoun(LinkState state, int token, int sentenceEnd)
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
        if (state.Owner[head] is not null) return false;
        if (state.HasTags && state.Tag(head) is not (Upos.Noun or Upos.Propn or Upos.Adj)) return false;
        if (!noun.IsPlural && !Collectives.Contains(noun.Lemma)) return false;
        // Only the head of its phrase: in "army officer" the army is no party.
        if (end < sentence.EndToken && IsNominal(state, end) && state.Owner[end] is null && !state.IsUpper(end)) return false;

        var first = PhraseStart(state, sentence, nounFirst, out var country, out var actor, out var possessive);
        while (first < nounFirst && IsDropped(state, first)) first++;
        var modified = first < nounFirst;
        if (!modified && country is null && actor is null && possessive < 0)
        {
            if (!(noun.IsPlural && BareKinds.Contains(noun.Kind)) && !BareNouns.Contains(state.Form(head))) return false;
        }

        if (country is null && actor is null && !noun.IsPlural && !(modified && noun.Kind is "military" or "militant" || noun.Lemma is "opposition" or "police")) return false;
        if (noun.Lemma is "side" or "country" or "nation" or "state" or "counterpart" or "neighbor" or "neighbour" && country is not null) return false;

        var nameFirst = possessive >= 0 && country is not null ? possessive : first;
        if (country is not null && noun.Lemma is "government" && first == nounFirst - (possessive < 0 ? 1 : 0))
        {
            // "The Turkish government" is Turkey.
            state.Add(country, nameFirst, end, MentionKind.Description, own: false);
            return true;
        }

        var isBody = country is not null && !noun.IsPlural && Bodies.Contains(state.Form(head));
        var name = isBody ? BodyName(state, nameFirst, first, end, country!, possessive) : GroupName(state, nameFirst, end, country, possessive);
        var entity = state.Named((isBody ? "org:" : "group:") + CatalogFiles.Slug(name), name, isBody ? EntityType.Organization : EntityType.Group, noun.IsPlural);
        entity.State ??= country?.Id ?? actor?.State;
        if (!entity.Descriptions.Contains(noun.Lemma)) entity.Descriptions.Add(noun.Lemma);
        state.Add(entity, nameFirst, end, isBody ? MentionKind.Name : MentionKind.Description, own: false);
        return true;
    }

    // Walks left over what modifies a noun. country: the state that an adjective or possessive names; actor: another actor named before the
    // noun; possessive: first token of a possessive actor ("Turkey's"), or -1.
    private static int PhraseStart(LinkState state, Sentence sentence, int noun, out EntityDraft? country, out EntityDraft? actor, out int possessive)
    {
        (country, actor, possessive) = (null, null, -1);
        var t = noun;
        while (t > sentence.FirstToken)
        {
            var before = t - 1;
            if (state.Form(before) is "'s" or "’s" or "'" && before > sentence.FirstToken && state.Owner[before - 1] is { } owner && owner.Entity.Type.IsActor())
            {
                possessive = owner.First;
                if (owner.Entity.Type == EntityType.Country) country ??= owner.Entity;
                else actor ??= owner.Entity;
                return t;
            }

            if (state.Owner[before] is { } mention)
            {
                if (mention.Entity.Type == EntityType.Location && mention.Count > 1 && state.HasTree && state.Document.Heads[mention.Head] < noun) break;
                var joined = state.FirstAtom[before + 1] == state.FirstAtom[Math.Min(before + 2, state.Document.TokenCount)] || mention.PartStart >= 0;
                if (mention.Entity.Type == EntityType.Country && !joined && (mention.Kind == MentionKind.Demonym || mention.Entity.Id == "USA" || mention.Entity.Id == "GBR")) country ??= mention.Entity;
                else if (mention.Entity.Type.IsActor()) actor ??= mention.Entity;
                if (mention.Entity.Type == EntityType.Person && mention.Kind == MentionKind.Name && mention.Count > 1) break;
                t = mention.First;
                continue;
            }

            if (state.FirstAtom[before] == state.FirstAtom[before + 1] && before - 1 >= sentence.FirstToken)
            {
                t = before; // the hyphen of "Turkish-backed"
                continue;
            }

            if (!IsModifier(state, before, t)) break;
            t = before;
        }

        return t;
    }

    private static bool IsModifier(LinkState state, int token, int next)
    {
        if (state.Form(token) is "," or "and") return false;
        if (!state.HasTags) return state.IsUpper(token) && !state.IsSentenceStart(token);
        switch (state.Tag(token))
        {
            case Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num:
                break;
            case Upos.Verb:
                var form = state.Form(token);
                if (!(form.EndsWith("ed", StringComparison.Ordinal) || form.EndsWith("ing", StringComparison.Ordinal))) return false;
                break;
            case Upos.Adv:
                if (!state.Form(token).EndsWith("ly", StringComparison.Ordinal)) return false;
                break;
            default:
                return false;
        }

        if (!state.HasTree) return true;
        // Held by the tree: what it modifies stands to its right.
        return state.Document.Heads[token] >= next - 1 && state.Document.Heads[token] > token
            && state.Document.Relations[token].Universal() is Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.Nmod or Deprel.Advmod or Deprel.Flat or Deprel.Obl or Deprel.Acl or Deprel.Obj;
    }

    private static bool IsNominal(LinkState state, int token) => state.HasTags
        ? state.Tag(token) is Upos.Noun && (!state.HasTree || state.Document.Relations[token - 1] is Deprel.Compound or Deprel.Amod)
        : false;

    /// <summary>Words at the start of a description that count, and do not describe.</summary>
    private static bool IsDropped(LinkState state, int token) =>
        state.HasTags && state.Tag(token) is Upos.Num or Upos.Det || state.Form(token) is "other" or "several" or "many" or "some" or "more" or "most";

    private static string GroupName(LinkState state, int first, int end, EntityDraft? country, int possessive)
    {
        var text = state.Text(first, end);
        return country is null || possessive < 0 || state.Owner[possessive] is not { } owner ? text : country.Name + state.Text(first, end)[state.Text(owner.First, owner.End).Length..];
    }

    /// <summary>Ministries and parliaments go by the adjective: "Turkey's Defence Ministry" is the Turkish Defence Ministry.</summary>
    private static string BodyName(LinkState state, int nameFirst, int first, int end, EntityDraft country, int possessive)
    {
        var head = state.Form(end - 1);
        var isMinistry = head.Equals("ministry", StringComparison.OrdinalIgnoreCase);
        if (!isMinistry && !head.Equals("parliament", StringComparison.OrdinalIgnoreCase)) return GroupName(state, nameFirst, end, country, possessive);
        if (country.Entry is not { Adjectives: [var adjective, ..] }) return GroupName(state, nameFirst, end, country, possessive);
        var from = first;
        while (from < end && state.Owner[from] is { Entity: var e } && e == country) from++;
        var rest = state.Text(from, end);
        return adjective + " " + (isMinistry ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(rest) : rest);
    }
}
