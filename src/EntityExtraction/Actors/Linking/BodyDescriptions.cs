using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Gives descriptions of states and bodies their antecedents: the country, the ministry, the human rights group, the alliance.</summary>
internal static class BodyDescriptions
{
    private const int Near = 3;

    // Where regions are called states.
    private static readonly WordClass Federations = new("USA IND NGA MEX AUS BRA MYS DEU VEN SDN SSD AUT MMR ETH SOM");

    // One of a kind, or another than was named.
    private static readonly WordClass Others = new("""
        new future former old previous interim transitional provisional only first last other next second third same whole rival breakaway splinter
        """);

    private static readonly WordClass Armed = new("rebel militant armed islamist islamic separatist terrorist terror insurgent guerrilla extremist paramilitary jihadist secessionist");

    private static readonly WordClass Civil = new("rights aid advocacy humanitarian environmental charity watchdog campaign relief conservation monitoring press");

    // Nouns that an organization's own name or the text says of it, and nouns of a kind of entries of the catalog.
    private static readonly WordClass Named = new("""
        union agency council court parliament board commission committee panel tribunal assembly senate federation association institute foundation fund
        bank university club league congress authority bureau society corporation academy chamber confederation
        """);

    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        ["company"] = ["company"], ["firm"] = ["company"], ["corporation"] = ["company"], ["carmaker"] = ["company"], ["automaker"] = ["company"], ["airline"] = ["company"],
        ["manufacturer"] = ["company"], ["retailer"] = ["company"], ["giant"] = ["company"], ["newspaper"] = ["media"], ["magazine"] = ["media"], ["broadcaster"] = ["media"],
        ["daily"] = ["media"], ["network"] = ["media", "armed"], ["agency"] = ["agency", "media", "igo"], ["party"] = ["party"], ["bloc"] = ["alliance", "igo"], ["alliance"] = ["alliance", "igo"],
        ["cartel"] = ["igo", "alliance"], ["organization"] = ["alliance", "igo", "ngo", "armed", "party"], ["organisation"] = ["alliance", "igo", "ngo", "armed", "party"],
        ["group"] = ["armed", "party", "ngo"], ["militia"] = ["armed", "party"], ["movement"] = ["armed", "party"], ["faction"] = ["armed", "party"],
        ["watchdog"] = ["ngo", "igo"], ["charity"] = ["ngo"], ["body"] = ["igo"],
    };

    /// <summary>Reads a description that begins at a token with "the", "this" or "that".</summary>
    /// <returns>The token after it; -1 if it means nothing named.</returns>
    public static int Resolve(LinkState state, Antecedents antecedents, int token, int sentenceEnd)
    {
        if (Phrase(state, token, sentenceEnd) is not var (noun, owner)) return -1;
        var end = noun + 1;
        for (var t = token + 1; t < noun; t++)
        {
            if (Others.Contains(state.Form(t).ToLowerInvariant())) return -1;
        }

        var form = state.Form(noun).ToLowerInvariant();
        if (form == "ministry" && owner is not null) return -1;
        // "the bloc of states"; "accused the bloc of lying" is another matter.
        if (end < sentenceEnd && state.Form(end) is "of" && form is not "ministry" && !(state.HasTags && end + 1 < sentenceEnd && state.Tag(end + 1) is Upos.Verb or Upos.Aux)) return -1;
        var entity = owner is null ? State(state, antecedents, token, noun, form) : null;
        entity ??= form == "ministry" ? Ministry(state, antecedents, token, state.Text(token + 1, end)) : Body(state, antecedents, token, noun, form, owner);
        if (entity is null) return -1;
        antecedents.Add(state.Add(entity, token, end, MentionKind.Description, own: false));
        return end;
    }

    /// <summary>The noun that ends a description, and the state or organization whose word stands in it: "the Japanese carmaker", "the U.N. court".</summary>
    private static (int Noun, MentionDraft? Owner)? Phrase(LinkState state, int token, int sentenceEnd)
    {
        MentionDraft? owner = null;
        var t = token + 1;
        var last = -1;
        for (; t < sentenceEnd && t < token + 6; t++)
        {
            if (state.Owner[t] is { } mention)
            {
                if (mention.Entity is { Type: EntityType.Location } && mention.Count == 1) continue;
                if (owner is not null || last >= 0 || mention.Entity.Type is not (EntityType.Country or EntityType.Organization) || mention.First != t) break;
                owner = mention;
                t = mention.End - 1;
                continue;
            }

            if (!state.HasTags)
            {
                last = t;
                break;
            }

            if (state.Tag(t) is Upos.Noun && !state.IsUpper(t) || IsShortName(state, token, t, sentenceEnd)) last = t;
            else if (state.Tag(t) is not (Upos.Adj or Upos.Num) && state.Form(t) is not "-") break;
            else if (last >= 0) break;
        }

        if (last < 0 || last + 1 < sentenceEnd && (state.Owner[last + 1] is not null || Descriptions.IsNoun(state, last + 1))) return null;
        // "The German carmaker's rival" speaks of the carmaker; "the German embassy" without more is found by its own name.
        return owner is not null && (owner.Kind != MentionKind.Demonym && owner.Entity.Type == EntityType.Country && !NationalBody.IsNameUsedAsAdjective(owner)) ? null : (last, owner);
    }

    /// <summary>"the Council", "the Commission": the last word of a body's name, with the article alone.</summary>
    private static bool IsShortName(LinkState state, int article, int noun, int sentenceEnd) =>
        noun == article + 1 && state.IsUpper(noun) && state.Tag(noun) is Upos.Propn or Upos.Noun && Named.Contains(state.Form(noun).ToLowerInvariant())
        && (noun + 1 == sentenceEnd || !state.IsUpper(noun + 1) && state.Form(noun + 1) is not ("of" or "for"));

    private static bool IsSeated(LinkState state, int noun)
    {
        var end = state.Document.SentenceOf(noun).EndToken;
        var place = noun + 2;
        if (place >= end || !state.Is(noun + 1, "in")) return false;
        if (state.Form(place) is "neighboring" or "neighbouring" or "nearby" or "adjacent") place++;
        return place < end && state.Owner[place] is { Kind: MentionKind.Name or MentionKind.Metonym, Entity.Type: EntityType.Country or EntityType.Location };
    }

    private static EntityDraft? State(LinkState state, Antecedents antecedents, int token, int noun, string form)
    {
        if (noun > token + 3) return null;
        for (var t = token + 1; t < noun; t++)
        {
            // "The mother country" is none that was just named.
            if (state.HasTags && state.Tag(t) is Upos.Noun or Upos.Num || state.Owner[t] is not null && noun > token + 2) return null;
        }

        return form switch
        {
            "state" or "province" or "region" => antecedents.Find(token, Near, m => m.Entity is { Type: EntityType.Location, Entry.Kind: "region" } && (form != "state" || Federations.Contains(m.Entity.State ?? ""))),
            "country" or "nation" when state.Is(token, "that") => antecedents.Latest(token, Near, e => e.Type == EntityType.Country),
            // "the government in neighboring Chad": Chad's, not one that was named before.
            "government" when IsSeated(state, noun) => null,
            "government" when noun <= token + 2 => antecedents.Find(token, Near, m => m.Entity.Type == EntityType.Country),
            "country" or "nation" or "republic" or "kingdom" => StateOf(state, antecedents.Find(token, Near, m => m.Entity.Type == EntityType.Country || m.Entity is { Type: EntityType.Location, State: not null } && m.Entity.Id.StartsWith("place:", StringComparison.Ordinal))),
            "alliance" or "bloc" => antecedents.Latest(token, Near * 3, e => e.Entry is { Kind: "alliance" or "igo", Type: EntityType.Organization }),
            _ => null,
        };
    }

    private static EntityDraft? Body(LinkState state, Antecedents antecedents, int token, int noun, string form, MentionDraft? owner)
    {
        var (armed, civil) = (false, false);
        for (var t = token + 1; t < noun; t++)
        {
            var word = state.Form(t).ToLowerInvariant();
            armed |= Armed.Contains(word);
            civil |= Civil.Contains(word);
        }

        var kinds = Kinds.GetValueOrDefault(form);
        if (kinds is null && !Named.Contains(form)) return null;
        bool Fits(EntityDraft e)
        {
            if (e.Type is not (EntityType.Organization or EntityType.Group) || owner?.Entity is { } of && (e == of || !Belongs(e, of))) return false;
            var kind = e.Entry?.Kind;
            if (armed) return kind is "armed" && kinds is not null || e.Descriptions.Contains(form);
            if (civil) return kind is "ngo" && form is "group" or "organization" or "organisation" or "agency" or "charity" or "watchdog" || e.Descriptions.Contains(form);
            if (kind is not null && kinds is not null && kinds.Contains(kind)) return true;
            if (e.Type == EntityType.Organization && kind is null && form is "organization" or "organisation") return true;
            return e.Descriptions.Contains(form) || e.Type == EntityType.Organization && (Named.Contains(form) || form is "party" or "company") && HasWord(e.Name, form);
        }

        // Words that describe more than the noun may bring in another body: it must be the one just spoken of.
        return antecedents.Find(token, noun > token + 2 || owner is not null ? Near - 1 : Near, m => m.Kind != MentionKind.Demonym && Fits(m.Entity));
    }

    private static bool Belongs(EntityDraft body, EntityDraft owner) => owner.Type == EntityType.Country
        ? body.State is null || body.State == owner.Id
        : body.Name.Contains(owner.Name, StringComparison.Ordinal) || body.Entry?.Kind is "igo" or "agency";

    private static bool HasWord(string name, string word) =>
        name.Split(' ').Any(w => w.Equals(word, StringComparison.OrdinalIgnoreCase));

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

    private static bool IsMinister(string office) => office.EndsWith(" minister", StringComparison.Ordinal) && !office.EndsWith("prime minister", StringComparison.Ordinal);
}
