using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Learns from the words around persons' names which offices they hold, and of what.</summary>
internal static class TitleFinder
{
    public static void Run(LinkState state)
    {
        foreach (var mention in state.Mentions)
        {
            if (mention.IsDropped || mention.Entity.Type != EntityType.Person) continue;
            var sentence = state.Document.SentenceOf(mention.First);
            Before(state, mention, sentence);
            Within(state, mention);
            After(state, mention, sentence);
        }

        foreach (var person in state.Entities)
        {
            if (person is not { Type: EntityType.Person, Entry: { } entry }) continue;
            if (entry.Office is { } office) person.KnownOffices.Add(office.ToLowerInvariant());
            if (entry.Organization is { } name && state.Catalog.Find(name) is { } organization) person.Organization ??= organization.Id;
        }
    }

    /// <summary>Gives holders of an office of state whose state nothing else told the one that the text speaks of.</summary>
    public static void Attach(LinkState state)
    {
        foreach (var mention in state.Mentions)
        {
            if (mention.IsDropped || mention.Entity is not { Type: EntityType.Person, State: null, Organization: null, Entry: null, TitleClass: "headOfState" or "headOfGovernment" or "minister" } person) continue;
            if (MinistryOf(state, mention) is { } known) person.State = known;
            else if (StoryState.Of(state, mention.First, people: false) is { } country) person.State = country.Id;
        }
    }

    /// <summary>"A Kenyan Interior Ministry spokesman ... Interior Minister Jane Otieno": the state whose ministry of the same business is spoken of.</summary>
    private static string? MinistryOf(LinkState state, MentionDraft minister)
    {
        if (minister.Entity.Descriptions.Find(d => d.EndsWith(" minister", StringComparison.Ordinal) && d is not "prime minister") is not { } office) return null;
        var ministry = office[..^"minister".Length] + "ministry";
        var here = state.Document.SentenceOf(minister.First).Index;
        foreach (var mention in state.MentionsIn(here - 2, here))
        {
            if (!mention.IsDropped && mention.Entity is { Type: EntityType.Organization, State: { } country } && mention.Entity.Name.EndsWith(ministry, StringComparison.OrdinalIgnoreCase)) return country;
        }

        return null;
    }

    /// <summary>"Turkish Defence Minister Hulusi Akar", "Georgia's president, Mikheil Saakashvili".</summary>
    private static void Before(LinkState state, MentionDraft mention, Sentence sentence)
    {
        var end = mention.First;
        if (end > sentence.FirstToken && state.Form(end - 1) is ",") end--;
        while (end > sentence.FirstToken && NameRuns.TitleBefore(state, end, sentence.FirstToken) is var (first, title))
        {
            Learn(state, mention.Entity, title, first, sentence);
            end = first;
            // "Kenya's defense minister, General John Otieno,"
            if (end > sentence.FirstToken && state.Form(end - 1) is "," && mention.End < sentence.EndToken && state.Form(mention.End) is "," or ".") end--;
        }
    }

    /// <summary>"Ayatollah", "King": the title that a name in the catalog begins with.</summary>
    private static void Within(LinkState state, MentionDraft mention)
    {
        if (mention is not { Kind: MentionKind.Name, Entity.Entry: not null, Count: > 1 } || NameRuns.LongestTitle(state, mention.First, mention.End - 1).Title is not { Class: not ("honorific" or "other") } title) return;
        if (!mention.Entity.Descriptions.Contains(title.Text)) mention.Entity.Descriptions.Add(title.Text);
        if (mention.Entity.TitleClass.Length == 0) mention.Entity.TitleClass = title.Class;
    }

    /// <summary>"Alexey Pushkov, a member of the council": an apposition with an office.</summary>
    private static void After(LinkState state, MentionDraft mention, Sentence sentence)
    {
        var t = mention.End;
        if (t + 1 >= sentence.EndToken || state.Form(t) is not ",") return;
        for (t++; t < Math.Min(sentence.EndToken, mention.End + 7) && state.Form(t) is not ("," or "who" or "and"); t++)
        {
            // "Alexey Pushkov, said the minister": no apposition.
            if (state.HasTags && state.Document.PennTags[t] is "VBD" or "VBZ" or "VBP" or "MD") return;
            if (NameRuns.LongestTitle(state, t, sentence.EndToken) is not (var end, { } title)) continue;
            // "Cuban President Fidel Castro, Venezuelan President Hugo Chavez": the title of the next name.
            if (end < sentence.EndToken && state.Owner[end] is { Entity.Type: EntityType.Person }) return;
            Learn(state, mention.Entity, title, t, sentence);
            return;
        }
    }

    /// <summary>"In neighboring Uganda, Prime Minister Jane Otieno": the state in which the sentence begins.</summary>
    private static EntityDraft? InFront(LinkState state, int last, Sentence sentence)
    {
        if (last <= sentence.FirstToken || last > sentence.FirstToken + 4 || !state.Is(sentence.FirstToken, "in") || state.Owner[last] is not { Entity.Type: EntityType.Country } country) return null;
        for (var t = sentence.FirstToken + 1; t < country.First; t++)
        {
            if (state.HasTags && state.Tag(t) is not (Upos.Adj or Upos.Verb or Upos.Det)) return null;
        }

        return country.Entity;
    }

    private static void Learn(LinkState state, EntityDraft person, Title title, int first, Sentence sentence)
    {
        if (title.Class == "honorific")
        {
            if (person.Gender == '?') person.Gender = title.Text switch { "mr." or "sheikh" => 'm', "mrs." or "ms." or "miss" or "madame" => 'f', _ => '?' };
            return;
        }

        if (!person.Descriptions.Contains(title.Text)) person.Descriptions.Add(title.Text);
        if (person.TitleClass.Length == 0) person.TitleClass = title.Class;
        // "Ghana's first president", "the new Kenyan finance minister"
        while (state.HasTags && first - 1 > sentence.FirstToken && state.Owner[first - 1] is null && state.Tag(first - 1) == Upos.Adj) first--;
        if (first <= sentence.FirstToken) return;
        if (NationalBody.CountryOf(state, first, first + 1, out _, out _) is { } country)
        {
            if (person.Entry is null || person.State is null) person.State = country.Id;
        }
        else if (title.Class is "minister" or "headOfState" or "headOfGovernment" && state.Form(first - 1) is "," && InFront(state, first - 2, sentence) is { } where)
        {
            person.State ??= where.Id;
        }
        else if (state.Owner[first - 1] is { Entity.Type: EntityType.Organization } owner)
        {
            person.Organization ??= owner.Entity.Id;
        }
    }
}
