using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Gives definite descriptions their antecedents: the two countries, the Russian leader, the ministry, the alliance.</summary>
internal static class Descriptions
{
    private const int Near = 3;

    private static readonly WordClass StateNouns = new("country countries nation nations state states neighbors neighbours governments capitals powers rivals allies");

    // Nouns of persons, each with the word that ends their offices; an empty one where any person may be meant.
    private static readonly Dictionary<string, string> PersonNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["leaders"] = "", ["men"] = "", ["women"] = "", ["politicians"] = "", ["diplomats"] = "", ["statesmen"] = "", ["officials"] = "", ["presidents"] = "president",
        ["ministers"] = "minister", ["premiers"] = "minister", ["generals"] = "general", ["chiefs"] = "",
    };

    // Of whom two that were named together are spoken of again.
    private static readonly WordClass Fugitives = new("suspects fugitives defendants detainees hostages prisoners captives candidates rivals senators lawmakers activists journalists reporters brothers sisters commanders militants men women");

    private static readonly WordClass DelegateNouns = new("""
        governments representatives envoys negotiators delegations delegates ambassadors chancellors kings monarchs commanders lawmakers authorities armies
        militaries navies troops forces soldiers mediators spokesmen parliaments firms companies experts scientists specialists economists inspectors advisers advisors lawyers
        officers engineers activists monitors observers peacekeepers
        """);

    /// <summary>"her counterparts from Chad and Sudan"</summary>
    private static readonly WordClass Peers = new("counterparts");

    /// <summary>The word that ends the offices of those whom a plural noun means, empty where any person may be meant; null for other nouns.</summary>
    public static string? PluralOffice(LinkState state, int noun) => PersonNouns.GetValueOrDefault(state.Form(noun));

    /// <summary>Reads a description that begins at a token with "the", "both", "this" or the like; the token after it, or -1.</summary>
    public static int Resolve(LinkState state, Antecedents antecedents, int token)
    {
        var sentenceEnd = state.Document.SentenceOf(token).EndToken;
        var form = state.Form(token).ToLowerInvariant();
        if (form is "both" or "the" or "these" && Several(state, antecedents, token, form, sentenceEnd) is var several and > 0) return several;
        if (form is not ("the" or "this" or "that")) return -1;
        if (OfficeHolders.Bare(state, antecedents, token, sentenceEnd) is var end and not 0) return end;
        if (PeopleDescriptions.Resolve(state, antecedents, token) is var people and > 0) return people;
        return PersonDescriptions.Resolve(state, antecedents, token, sentenceEnd) is var person and not 0 ? person : BodyDescriptions.Resolve(state, antecedents, token, sentenceEnd);
    }

    /// <summary>"His country", "their president": what belongs to somebody meant by a pronoun.</summary>
    public static void Possessed(LinkState state, Antecedents antecedents, int pronoun)
    {
        var noun = pronoun + 1;
        if (noun >= state.Document.TokenCount || !(state.Form(noun) is "country" or "nation" or "government")) return;
        var owner = antecedents.Read.Count == 0 ? null : antecedents.Read[^1];
        if (owner is { Kind: MentionKind.Pronoun, Entity.Type: EntityType.Country } && owner.First == pronoun && state.Is(pronoun, "our"))
        {
            antecedents.Add(state.Add(owner.Entity, pronoun, noun + 1, MentionKind.Description, own: false));
            return;
        }

        if (owner is not { Kind: MentionKind.Pronoun, Entity: { Type: EntityType.Person, State: { } id } } || owner.First != pronoun) return;
        if (state.Catalog.ById(id) is { } country) antecedents.Add(state.Add(state.FromCatalog(country), pronoun, noun + 1, MentionKind.Description, own: false));
    }

    /// <summary>"Chad and Sudan's presidents": so does one whose states stand before it.</summary>
    private static int PossessiveDelegates(LinkState state, Antecedents antecedents, int noun, Sentence sentence)
    {
        var mark = noun - 1;
        while (mark > noun - 3 && mark > sentence.FirstToken && state.HasTags && state.Tag(mark) is Upos.Adj or Upos.Noun) mark--;
        if (mark <= sentence.FirstToken || !Genitive.IsMark(state.Form(mark))) return -1;
        var owners = new List<MentionDraft>();
        for (var t = mark - 1; t >= sentence.FirstToken && state.Owner[t] is { Entity.Type: EntityType.Country, Kind: not MentionKind.Demonym } owner && owner.End == t + 1;)
        {
            owners.Add(owner);
            t = owner.First - 1;
            if (t <= sentence.FirstToken || !(state.Form(t) is "and" or ",")) break;
            t--;
            if (Genitive.IsMark(state.Form(t))) t--;
        }

        if (owners.Count < 2) return -1;
        foreach (var owner in owners) antecedents.Add(new MentionDraft(owner.Entity, owners[^1].First, noun + 1 - owners[^1].First, noun, MentionKind.Description), state);
        return noun + 1;
    }

    /// <summary>"The leaders of Chad and Sudan", "ministers from Iran, Iraq and Oman": a plural of persons that stands for all the states behind it.</summary>
    public static int Delegates(LinkState state, Antecedents antecedents, int noun)
    {
        var sentence = state.Document.SentenceOf(noun);
        if (PluralOffice(state, noun) is null && !DelegateNouns.Contains(state.Form(noun)) && !(Peers.Contains(state.Form(noun)) && noun + 1 < sentence.EndToken && state.Is(noun + 1, "from"))) return -1;
        if (PossessiveDelegates(state, antecedents, noun, sentence) is var end and > 0) return end;
        var t = noun + 1;
        if (t + 3 >= sentence.EndToken || state.Form(t) is not ("of" or "from")) return -1;
        var owners = new List<EntityDraft>();
        for (t++; t < sentence.EndToken; t++)
        {
            if (state.Form(t) is "the" or "and" or "," or "both") continue;
            if (state.Owner[t] is not { Entity.Type: EntityType.Country or EntityType.Organization, Kind: not MentionKind.Demonym } owner || owner.First != t) break;
            if (!owners.Contains(owner.Entity)) owners.Add(owner.Entity);
            t = owner.End - 1;
        }

        while (t > noun && !(state.Owner[t - 1] is { Entity.Type: EntityType.Country or EntityType.Organization })) t--;
        if (owners.Count < 2 || !owners.Exists(o => o.Type == EntityType.Country)) return -1;
        var first = noun;
        while (first > sentence.FirstToken && state.HasTags && state.Tag(first - 1) is Upos.Adj or Upos.Det or Upos.Noun && state.Owner[first - 1] is null) first--;
        foreach (var entity in owners) antecedents.Add(new MentionDraft(entity, first, t - first, noun, MentionKind.Description), state);
        return t;
    }

    private static int Several(LinkState state, Antecedents antecedents, int token, string form, int sentenceEnd)
    {
        var t = token + 1;
        var count = form == "both" ? 2 : 0;
        if (form == "both" && t < sentenceEnd && state.Is(t, "the")) t++;
        if (t < sentenceEnd && count == 0)
        {
            count = Counted(state.Form(t));
            // "The presidents discussed": two of one office, where nothing says of what.
            if (count == 0 && form == "the" && PluralOffice(state, t) is { Length: > 0 } && t + 1 < sentenceEnd && state.HasTags && state.Tag(t + 1) is Upos.Verb or Upos.Aux) count = 2;
            else t++;
        }

        if (count == 2 && form == "the" && Bare(state, antecedents, token, t, sentenceEnd)) return t;

        if (count == 0 || t >= sentenceEnd) return -1;
        while (t < sentenceEnd && state.HasTags && state.Tag(t) == Upos.Adj && !StateNouns.Contains(state.Form(t))) t++;
        if (t >= sentenceEnd) return -1;
        Func<EntityDraft, bool>[] kinds;
        if (StateNouns.Contains(state.Form(t))) kinds = [e => e.Type == EntityType.Country];
        else if (PluralOffice(state, t) is { } office) kinds = [e => e.Type == EntityType.Person && Offices.HoldsOffice(e, office)];
        else if (Fugitives.Contains(state.Form(t)) && antecedents.Persons(token, count) is { Length: > 0 } joined)
        {
            foreach (var entity in joined) antecedents.Add(state.Add(entity, token, t + 1, MentionKind.Description, own: false));
            return t + 1;
        }
        else if (state.Form(t) is "parties") kinds = [IsPolitical, e => e.Type == EntityType.Country, e => e.Type is EntityType.Country or EntityType.Organization or EntityType.Group];
        else if (state.Form(t) is "sides" or "groups") kinds = [e => e.Type == EntityType.Country, e => e.Type is EntityType.Country or EntityType.Organization or EntityType.Group];
        else return -1;
        // "The groups Hamas and Fatah formed a cabinet. The two sides": two that the sentence before joins, though states were named earlier.
        if (state.Form(t) is "sides" or "groups" or "factions" or "parties" && count == 2 && antecedents.JoinedBodies(token) is { Length: 2 } bodies)
        {
            foreach (var entity in bodies) antecedents.Add(state.Add(entity, token, t + 1, MentionKind.Description, own: false));
            return t + 1;
        }

        foreach (var fits in kinds)
        {
            var meant = StateNouns.Contains(state.Form(t)) && OfPersons(state, antecedents, token, count) is { Length: > 0 } represented ? represented : antecedents.Together(token, Near, count, fits);
            foreach (var entity in meant) antecedents.Add(state.Add(entity, token, t + 1, MentionKind.Description, own: false));
            if (meant.Length > 0) break;
        }

        return t + 1;
    }

    /// <summary>"The Kenyan president told the Chadian minister that the two countries": the states that a sentence names or whose leaders it names, where it names fewer itself; nothing otherwise.</summary>
    private static EntityDraft[] OfPersons(LinkState state, Antecedents antecedents, int token, int count)
    {
        var named = new List<EntityDraft>();
        var represented = new List<EntityDraft>();
        foreach (var mention in antecedents.ReadIn(state.Document.SentenceOf(token).Index))
        {
            if (mention.End > token) continue;
            if (mention.Entity.Type == EntityType.Country && !named.Contains(mention.Entity)) named.Add(mention.Entity);
            if (mention.Entity is { Type: EntityType.Person, State: { } id, TitleClass: "headOfState" or "headOfGovernment" or "minister" } && (state.EntityOf(id) ?? (state.Catalog.ById(id) is { } entry ? state.FromCatalog(entry) : null)) is { } home && !represented.Contains(home)) represented.Add(home);
        }

        if (named.Count == 0 || named.Count >= count || represented.Count == 0) return [];
        foreach (var home in represented)
        {
            if (!named.Contains(home)) named.Add(home);
        }

        return named.Count == count ? [.. named] : [];
    }

    private static readonly WordClass PoliticalWords = new("alliance bloc coalition communists congress conservatives democrats front greens labor labour league liberals movement party republicans socialists union");

    /// <summary>A party in the sense of politics, which is meant by "the two parties" before any other side.</summary>
    private static bool IsPolitical(EntityDraft entity)
    {
        if (entity.Type != EntityType.Organization) return false;
        foreach (var word in entity.Name.AsSpan().Split(' '))
        {
            if (PoliticalWords.Contains(entity.Name[word])) return true;
        }

        return false;
    }

    private static int Counted(string number) => number switch { "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, _ => 0 };

    /// <summary>"The two discussed trade": two persons or, failing these, two states named before.</summary>
    private static bool Bare(LinkState state, Antecedents antecedents, int token, int after, int sentenceEnd)
    {
        if (after >= sentenceEnd || !state.HasTags || state.Tag(after) is not (Upos.Verb or Upos.Aux or Upos.Adv)) return false;
        foreach (var type in (ReadOnlySpan<EntityType>)[EntityType.Person, EntityType.Country])
        {
            var meant = antecedents.Together(token, 1, 2, e => e.Type == type);
            foreach (var entity in meant) antecedents.Add(state.Add(entity, token, after, MentionKind.Description, own: false));
            if (meant.Length > 0) return true;
        }

        return false;
    }

    /// <summary>Whether a token is a noun rather than part of the word before.</summary>
    public static bool IsNoun(LinkState state, int token) => state.HasTags && state.Tag(token) is Upos.Noun or Upos.Propn && state.FirstAtom[token] < state.FirstAtom[token + 1];
}
