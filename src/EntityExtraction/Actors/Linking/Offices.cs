using EntityExtraction.Collections;

namespace EntityExtraction.Actors.Linking;

/// <summary>Reads offices in descriptions, and tells who holds or may hold one.</summary>
internal static class Offices
{
    private static readonly WordClass Past = new("former then outgoing late ousted deposed exiled one-time onetime ex erstwhile longtime long-time current");

    // Nouns that mean a holder of any office of a class.
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["cleric"] = "religious", ["general"] = "military", ["commander"] = "military", ["officer"] = "military", ["diplomat"] = "diplomat", ["envoy"] = "diplomat",
        ["lawmaker"] = "legislator", ["legislator"] = "legislator", ["monarch"] = "royal", ["ruler"] = "headOfState", ["dictator"] = "headOfState",
        ["strongman"] = "headOfState", ["minister"] = "minister", ["judge"] = "judge",
    };

    /// <summary>The office that begins at a token: "president", "former prime minister", the word for its being over left out.</summary>
    public static (int End, Title? Title) At(LinkState state, int token, int end)
    {
        if (token + 1 < end && Past.Contains(state.Form(token)) && NameRuns.LongestTitle(state, token + 1, end) is (var after, { } inner)) return (after, inner);
        var (titleEnd, title) = NameRuns.LongestTitle(state, token, end);
        return title is { Class: "other" or "honorific" } ? (token, null) : (titleEnd, title);
    }

    public static bool IsPast(string word) => Past.Contains(word);

    public static bool HoldsOffice(EntityDraft person, string office) =>
        office.Length == 0 || person.Descriptions.Concat(person.KnownOffices).Any(o => o.EndsWith(office, StringComparison.Ordinal));

    /// <summary>"Vice president", "deputy minister": another than the president or minister.</summary>
    private static bool IsDeputy(string office) =>
        office.StartsWith("vice ", StringComparison.Ordinal) || office.StartsWith("vice-", StringComparison.Ordinal) || office.StartsWith("deputy ", StringComparison.Ordinal) || office.StartsWith("assistant ", StringComparison.Ordinal);

    public static bool Of(EntityDraft person, EntityDraft owner) => owner.Type == EntityType.Country ? person.State == owner.Id : person.Organization == owner.Id;

    public static bool Has(EntityDraft person, Title title)
    {
        // A prime minister is no president, whatever else he was.
        if (title.Text is "president" && person.Descriptions.Exists(d => d.EndsWith("prime minister", StringComparison.Ordinal) || d is "premier" or "chancellor")) return false;
        if (Classes.TryGetValue(title.Text, out var kind) && person.TitleClass == kind) return true;
        foreach (var office in person.Descriptions.Concat(person.KnownOffices))
        {
            if (office == title.Text || office.EndsWith(" " + title.Text, StringComparison.Ordinal) && !IsDeputy(office)) return true;
            // "Secretary of State Jane Otieno ... . The secretary"
            if (office.StartsWith(title.Text + " of ", StringComparison.Ordinal)) return true;
            if (title.Text is "leader" or "chief" or "head" or "politician" or "counterpart" && person.TitleClass is not "honorific") return true;
        }

        return false;
    }

    /// <summary>Whether nothing that the text or the catalog says of a person speaks against his holding an office.</summary>
    /// <param name="person">The person.</param>
    /// <param name="owner">What the office is of; null where it is not said.</param>
    /// <param name="title">The office.</param>
    public static bool MayHold(EntityDraft person, EntityDraft? owner, Title title)
    {
        if (person is not { Type: EntityType.Person, Organization: null } || owner is not null && person.State is { } state && state != owner.Id) return false;
        // Of whom the catalog knows more it is believed only where it is his state, and not of those at its head.
        if (person.Entry is not null && (owner is null || person.State != owner.Id || person.KnownOffices.Exists(IsHighest))) return false;
        return person.TitleClass is "" or "honorific" || person.TitleClass == title.Class && !person.Descriptions.Exists(d => d != title.Text && Rivals(d, title.Text));
    }

    /// <summary>Writes down that a person holds an office.</summary>
    public static void Give(EntityDraft person, EntityDraft owner, Title title)
    {
        if (owner.Type == EntityType.Country) person.State ??= owner.Id;
        else person.Organization ??= owner.Id;
        if (!person.Descriptions.Contains(title.Text)) person.Descriptions.Add(title.Text);
        if (person.TitleClass is "" or "honorific") person.TitleClass = title.Class;
    }

    private static bool IsHighest(string office) => office.EndsWith("president", StringComparison.Ordinal) || office.EndsWith("prime minister", StringComparison.Ordinal) || office is "chancellor" or "king" or "supreme leader";

    // A general and a colonel, a defense and a finance minister, a minister and a deputy are two.
    private static bool Rivals(string office, string other) => IsDeputy(office) != IsDeputy(other) || !office.EndsWith(" " + other, StringComparison.Ordinal) && !other.EndsWith(" " + office, StringComparison.Ordinal);
}
