using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Gives definite descriptions their antecedents: the two countries, the Russian leader, the ministry, the alliance.</summary>
internal static class Descriptions
{
    private const int Near = 3;

    private static readonly WordClass StateNouns = new("country countries nation nations state states neighbors neighbours governments capitals powers rivals allies");

    // Where regions are called states.
    private static readonly WordClass Federations = new("USA IND NGA MEX AUS BRA MYS DEU VEN SDN SSD AUT MMR ETH SOM");

    // Nouns of persons, each with the word that ends their offices; an empty one where any person may be meant.
    private static readonly Dictionary<string, string> PersonNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["leaders"] = "", ["men"] = "", ["women"] = "", ["politicians"] = "", ["diplomats"] = "", ["statesmen"] = "", ["officials"] = "", ["presidents"] = "president",
        ["ministers"] = "minister", ["premiers"] = "minister", ["generals"] = "general", ["chiefs"] = "",
    };

    private static readonly WordClass DelegateNouns = new("""
        governments representatives envoys negotiators delegations delegates ambassadors chancellors kings monarchs commanders lawmakers authorities armies
        militaries navies troops forces soldiers mediators spokesmen parliaments firms companies
        """);

    /// <summary>Reads a description that begins at a token with "the", "both", "this" or the like; the token after it, or -1.</summary>
    public static int Resolve(LinkState state, Antecedents antecedents, int token)
    {
        var sentenceEnd = state.Document.SentenceOf(token).EndToken;
        var form = state.Form(token).ToLowerInvariant();
        if (form is "both" or "the" or "these" && Several(state, antecedents, token, form, sentenceEnd) is var several and > 0) return several;
        return form is "the" or "this" or "that" ? One(state, antecedents, token, sentenceEnd) : -1;
    }

    /// <summary>A state or organization with an office after it: "the Russian leader", "Venezuela's vice president", "the NATO chief".</summary>
    public static int Office(LinkState state, Antecedents antecedents, MentionDraft owner)
    {
        var sentence = state.Document.SentenceOf(owner.First);
        var t = owner.End;
        if (t < sentence.EndToken && state.Form(t) is "'s" or "’s" or "'" or "’") t++;
        else if (owner.Entity.Type == EntityType.Country && owner.Kind != MentionKind.Demonym && !NationalBody.IsNameUsedAsAdjective(owner)) return -1;
        for (var skip = 0; skip < 2 && t < sentence.EndToken && state.HasTags && state.Tag(t) == Upos.Adj && NameRuns.LongestTitle(state, t, sentence.EndToken).Title is null; skip++) t++;
        if (t >= sentence.EndToken || state.Owner[t] is not null) return -1;
        if (state.Form(t) is "side" && owner.Entity.Type == EntityType.Country)
        {
            antecedents.Add(state.Add(owner.Entity, Start(state, owner.First, sentence), t + 1, MentionKind.Description, own: false));
            return t + 1;
        }

        if (PluralOffice(state, antecedents, owner, t, sentence) is var plural and > 0) return plural;
        if (NameRuns.LongestTitle(state, t, sentence.EndToken) is not (var end, { } title) || title.Class is "honorific" or "other") return -1;
        if (end < sentence.EndToken && (state.Owner[end] is { Entity.Type: EntityType.Person } || state.HasTags && state.Tag(end) == Upos.Noun && state.Owner[end] is null && !state.IsUpper(end) || state.FirstAtom[end] == state.FirstAtom[end + 1])) return -1;
        if (end + 1 < sentence.EndToken && state.Form(end) is "," && state.Owner[end + 1] is { Entity.Type: EntityType.Person }) return -1;
        bool Holds(EntityDraft e) => e.Type == EntityType.Person && Of(e, owner.Entity) && Has(e, title);
        var person = antecedents.Latest(sentence.FirstToken, 20, Holds) ?? antecedents.Latest(owner.First, 0, Holds) ?? Ahead(state, owner, Holds) ?? Unattached(state, owner, title);
        if (person is null) return -1;
        antecedents.Add(state.Add(person, Start(state, owner.First, sentence), end, MentionKind.Description, own: false));
        return end;
    }

    /// <summary>"The Cuban and Venezuelan leaders", "the Greek, Serbian and Turkish presidents": one holder of the office for each state.</summary>
    private static int PluralOffice(LinkState state, Antecedents antecedents, MentionDraft last, int noun, Sentence sentence)
    {
        if (last.Kind != MentionKind.Demonym || !PersonNouns.TryGetValue(state.Form(noun), out var office) || office.Length == 0 && !state.Is(noun, "leaders")) return -1;
        var owners = new List<MentionDraft> { last };
        while (owners[^1].First - 2 >= sentence.FirstToken && state.Form(owners[^1].First - 1) is "and" or ","
            && state.Owner[owners[^1].First - 2] is { Kind: MentionKind.Demonym, Entity.Type: EntityType.Country } before) owners.Add(before);
        if (owners.Count < 2) return -1;
        var persons = new List<EntityDraft>();
        foreach (var owner in owners)
        {
            bool Holds(EntityDraft e) => e.Type == EntityType.Person && Of(e, owner.Entity) && HoldsOffice(e, office) && e.TitleClass is not "honorific";
            if ((antecedents.Latest(last.First, 20, Holds) ?? Ahead(state, last, Holds)) is not { } person) return -1;
            persons.Add(person);
        }

        foreach (var person in persons) antecedents.Add(state.Add(person, Start(state, owners[^1].First, sentence), noun + 1, MentionKind.Description, own: false));
        return noun + 1;
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
        if (mark <= sentence.FirstToken || !(state.Form(mark) is "'s" or "’s" or "'" or "’")) return -1;
        var owners = new List<MentionDraft>();
        for (var t = mark - 1; t >= sentence.FirstToken && state.Owner[t] is { Entity.Type: EntityType.Country, Kind: not MentionKind.Demonym } owner && owner.End == t + 1;)
        {
            owners.Add(owner);
            t = owner.First - 1;
            if (t <= sentence.FirstToken || !(state.Form(t) is "and" or ",")) break;
            t--;
            if (state.Form(t) is "'s" or "’s" or "'" or "’") t--;
        }

        if (owners.Count < 2) return -1;
        foreach (var owner in owners) antecedents.Add(new MentionDraft(owner.Entity, owners[^1].First, noun + 1 - owners[^1].First, noun, MentionKind.Description), state);
        return noun + 1;
    }

    /// <summary>"The leaders of Chad and Sudan", "ministers from Iran, Iraq and Oman": a plural of persons that stands for all the states behind it.</summary>
    public static int Delegates(LinkState state, Antecedents antecedents, int noun)
    {
        var sentence = state.Document.SentenceOf(noun);
        if (!PersonNouns.ContainsKey(state.Form(noun)) && !DelegateNouns.Contains(state.Form(noun))) return -1;
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
            t++;
        }

        if (count == 2 && form == "the" && Bare(state, antecedents, token, t, sentenceEnd)) return t;

        if (count == 0 || t >= sentenceEnd) return -1;
        while (t < sentenceEnd && state.HasTags && state.Tag(t) == Upos.Adj && !StateNouns.Contains(state.Form(t))) t++;
        if (t >= sentenceEnd) return -1;
        Func<EntityDraft, bool>[] kinds;
        if (StateNouns.Contains(state.Form(t))) kinds = [e => e.Type == EntityType.Country];
        else if (PersonNouns.TryGetValue(state.Form(t), out var office)) kinds = [e => e.Type == EntityType.Person && HoldsOffice(e, office)];
        else if (state.Form(t) is "sides" or "parties" or "groups") kinds = [e => e.Type == EntityType.Country, e => e.Type is EntityType.Country or EntityType.Organization or EntityType.Group];
        else return -1;
        foreach (var fits in kinds)
        {
            var meant = antecedents.Together(token, Near, count, fits);
            foreach (var entity in meant) antecedents.Add(state.Add(entity, token, t + 1, MentionKind.Description, own: false));
            if (meant.Length > 0) break;
        }

        return t + 1;
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

    private static int One(LinkState state, Antecedents antecedents, int token, int sentenceEnd)
    {
        var t = token + 1;
        while (t < sentenceEnd && t < token + 3 && state.HasTags && state.Tag(t) == Upos.Adj && state.Owner[t] is null or { Entity.Type: EntityType.Location, Count: 1 } && !IsTitle(state, t, sentenceEnd)) t++;
        if (t >= sentenceEnd || state.Owner[t] is not null) return -1;
        if (NameRuns.LongestTitle(state, t, sentenceEnd) is (var titleEnd, { } title) && title.Class is not ("honorific" or "other"))
        {
            if (titleEnd < sentenceEnd && (state.Owner[titleEnd] is not null || state.Form(titleEnd) is "of" || IsNoun(state, titleEnd))) return -1;
            var person = antecedents.Latest(token, Near, m => m.Entity.Type == EntityType.Person && Has(m.Entity, title) && !SpeaksOf(state, m, token));
            if (person is null) return -1;
            antecedents.Add(state.Add(person, token, titleEnd, MentionKind.Description, own: false));
            return titleEnd;
        }

        var end = t + 1;
        if (end < sentenceEnd && IsNoun(state, end)) return -1;
        // "The only country", "the first group": one of a kind, none that was named.
        for (var a = token + 1; a < t; a++)
        {
            if (state.Form(a) is "new" or "future" or "former" or "old" or "previous" or "interim" or "transitional" or "provisional") return -1;
        }

        if (t > token + 1 && state.Form(t - 1) is "only" or "first" or "last" or "other" or "next" or "second" or "third" or "same" or "whole") return -1;
        var noun = state.Form(t).ToLowerInvariant();
        if (end < sentenceEnd && state.Form(end) is "of" && noun is not "ministry") return -1;
        var entity = noun switch
        {
            "state" or "province" or "region" => antecedents.Find(token, Near, m => m.Entity is { Type: EntityType.Location, Entry.Kind: "region" } && (noun != "state" || Federations.Contains(m.Entity.State ?? ""))),
            "country" or "nation" when state.Is(token, "that") => antecedents.Latest(token, Near, e => e.Type == EntityType.Country),
            "government" => antecedents.Find(token, Near, m => m.Entity.Type == EntityType.Country),
            "country" or "nation" or "republic" or "kingdom" => StateOf(state, antecedents.Find(token, Near, m => m.Entity.Type == EntityType.Country || m.Entity is { Type: EntityType.Location, State: not null } && m.Entity.Id.StartsWith("place:", StringComparison.Ordinal))),
            "ministry" => Ministry(state, antecedents, token, state.Text(token + 1, end)),
            "alliance" or "bloc" => antecedents.Latest(token, Near * 3, e => e.Entry is { Kind: "alliance" or "igo", Type: EntityType.Organization }),
            "organization" or "organisation" => Salient(antecedents, token, Near, e => e.Type == EntityType.Organization && e.Entry?.Kind is null or "alliance" or "igo" or "ngo" or "armed" or "party"),
            "group" or "militia" or "movement" or "faction" => Salient(antecedents, token, Near, e => e.Entry is { Kind: "armed" or "party" } || e.Descriptions.Contains(noun)),
            "party" => Salient(antecedents, token, Near, e => e.Entry is { Kind: "party" } || e.Type == EntityType.Organization && e.Name.Contains("Party", StringComparison.Ordinal)),
            "company" or "firm" => Salient(antecedents, token, Near, e => e.Entry is { Kind: "company" } || e.Type == EntityType.Organization && e.Name.Contains("ompany", StringComparison.Ordinal)),
            "union" => Salient(antecedents, token, Near, e => e.Type == EntityType.Organization && e.Name.Contains("Union", StringComparison.Ordinal)),
            "agency" => Salient(antecedents, token, Near, e => e.Entry is { Kind: "agency" or "media" } || e.Type == EntityType.Organization && e.Name.Contains("Agency", StringComparison.Ordinal)),
            "council" => Salient(antecedents, token, Near, e => e.Type == EntityType.Organization && e.Name.Contains("Council", StringComparison.Ordinal)),
            "court" => Salient(antecedents, token, Near, e => e.Type == EntityType.Organization && e.Name.Contains("Court", StringComparison.Ordinal)),
            "parliament" => Salient(antecedents, token, Near, e => e.Type == EntityType.Organization && e.Name.Contains("arliament", StringComparison.Ordinal)),
            _ => null,
        };
        if (entity is null) return -1;
        antecedents.Add(state.Add(entity, token, end, MentionKind.Description, own: false));
        return end;
    }

    private static EntityDraft? Salient(Antecedents antecedents, int token, int sentencesBack, Func<EntityDraft, bool> fits) => antecedents.Find(token, sentencesBack, m => fits(m.Entity));

    /// <summary>The country itself where a part of it was named: "western Iraq ... the country".</summary>
    private static EntityDraft? StateOf(LinkState state, EntityDraft? place) =>
        place is { Type: EntityType.Location, State: { } id } ? state.Catalog.ById(id) is { } country ? state.FromCatalog(country) : null : place;

    /// <summary>The ministry named last, or that of the minister named last.</summary>
    private static EntityDraft? Ministry(LinkState state, Antecedents antecedents, int token, string text)
    {
        var named = antecedents.Latest(token, Near, e => e.Type == EntityType.Organization && (text == "ministry" ? e.Name.Contains("Ministry", StringComparison.Ordinal) : e.Name.EndsWith(text, StringComparison.OrdinalIgnoreCase)));
        if (named is not null) return named;
        var minister = antecedents.Latest(token, Near, e => e is { Type: EntityType.Person, State: not null } && e.Descriptions.Any(IsMinister));
        minister ??= antecedents.Latest(token, Near, e => e is { Type: EntityType.Person, State: not null } && e.KnownOffices.Any(IsMinister));
        var isBare = text == "ministry";
        var country = minister is not null ? state.Catalog.ById(minister.State!) : isBare ? null : StatelessBodies.Salient(state, token)?.Entry;
        if (country is not { Adjectives: [var adjective, ..] }) return null;
        var office = isBare ? minister!.Descriptions.Concat(minister.KnownOffices).First(IsMinister)[..^"minister".Length].Trim() : text[..^"ministry".Length].Trim();
        if (office.StartsWith("deputy ", StringComparison.Ordinal)) office = office["deputy ".Length..];
        var name = adjective + " " + System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(office) + " Ministry";
        var ministry = state.Named("org:" + CatalogFiles.Slug(name), name, EntityType.Organization);
        ministry.State = country.Id;
        return ministry;
    }

    /// <summary>Whether a mention is the subject of a clause around a token of its sentence: "the minister praised the president" is about two.</summary>
    private static bool SpeaksOf(LinkState state, MentionDraft mention, int token)
    {
        if (!state.HasTree || !state.Document.Relations[mention.Head].Is(Deprel.Nsubj)) return false;
        var verb = state.Document.Heads[mention.Head];
        for (var t = token; t >= 0 && verb >= 0; t = state.Document.Heads[t])
        {
            if (t == verb) return true;
        }

        return false;
    }

    private static bool HoldsOffice(EntityDraft person, string office) =>
        office.Length == 0 || person.Descriptions.Concat(person.KnownOffices).Any(o => o.EndsWith(office, StringComparison.Ordinal));

    private static bool IsMinister(string office) => office.EndsWith(" minister", StringComparison.Ordinal) && !office.EndsWith("prime minister", StringComparison.Ordinal);

    private static bool Of(EntityDraft person, EntityDraft owner) => owner.Type == EntityType.Country ? person.State == owner.Id : person.Organization == owner.Id;

    private static bool Has(EntityDraft person, Title title)
    {
        // A prime minister is no president, whatever else he was.
        if (title.Text is "president" && person.Descriptions.Exists(d => d.EndsWith("prime minister", StringComparison.Ordinal) || d is "premier" or "chancellor")) return false;
        foreach (var office in person.Descriptions.Concat(person.KnownOffices))
        {
            if (office == title.Text || office.EndsWith(" " + title.Text, StringComparison.Ordinal)) return true;
            if (title.Text is "leader" or "chief" or "head" or "politician" or "counterpart" && person.TitleClass is not "honorific") return true;
        }

        return false;
    }

    private static EntityDraft? Ahead(LinkState state, MentionDraft owner, Func<EntityDraft, bool> holds)
    {
        var here = state.Document.SentenceOf(owner.First).Index;
        foreach (var mention in state.MentionsIn(here, here + Near))
        {
            if (!mention.IsDropped && mention.First > owner.First && mention.Kind == MentionKind.Name && holds(mention.Entity)) return mention.Entity;
        }

        return null;
    }

    /// <summary>"Kenya's attorney general ... . Attorney General Jane Otieno": who bears the same title right after, and nobody's office is known of.</summary>
    private static EntityDraft? Unattached(LinkState state, MentionDraft owner, Title title)
    {
        bool Bears(EntityDraft e) => e is { Type: EntityType.Person, State: null, Organization: null } && e.Descriptions.Contains(title.Text);
        if (Ahead(state, owner, Bears) is not { } person) return null;
        if (owner.Entity.Type == EntityType.Country) person.State = owner.Entity.Id;
        else person.Organization = owner.Entity.Id;
        return person;
    }

    private static bool IsTitle(LinkState state, int token, int end) => NameRuns.LongestTitle(state, token, end).Title is not null;

    private static bool IsNoun(LinkState state, int token) => state.HasTags && state.Tag(token) is Upos.Noun or Upos.Propn && state.FirstAtom[token] < state.FirstAtom[token + 1];

    private static int Start(LinkState state, int first, Sentence sentence) => first > sentence.FirstToken && state.Is(first - 1, "the") ? first - 1 : first;
}
