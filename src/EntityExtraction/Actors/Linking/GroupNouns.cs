using EntityExtraction.Collections;

namespace EntityExtraction.Actors.Linking;

/// <summary>Which nouns of groups make a party, with which modifiers.</summary>
internal static class GroupNouns
{
    // Singular nouns that mean many people; the last word decides. Other singulars mean one person or thing.
    private static readonly WordClass Collectives = new("""
        administration agency alliance army artillery assembly battalion bloc brigade broadcaster cabinet camp cartel cell clan clergy coalition command
        commission committee community company congress contingent council court crew delegation department diaspora division electorate elite embassy faction
        federation fleet force front gang garrison gendarmerie government group guard house industry infantry insurgency intelligence judiciary junta
        leadership league left legislature media military militia ministry minority mission mob monarchy movement navy network office opposition organisation
        organization panel parliament party patrol police population presidency press public rebellion regime regiment right senate service society squad
        squadron staff team television treasury tribe tribunal union unit wing enforcement bank newspaper channel firm
        """);

    // Bodies with a name of their own rather than groups of people.
    private static readonly WordClass Bodies = new("""
        administration agency assembly association bank broadcaster bureau cabinet channel commission committee company congress council court department
        embassy enforcement federation government house intelligence judiciary legislature media ministry newspaper office organisation organization
        parliament party presidency press senate service staff television treasury union navy
        """);

    // Plural nouns that mean a party of the news without any modifier.
    private static readonly WordClass Bare = new("""
        opposition police protester demonstrator troop soldier official lawmaker peacekeeper civilian mediator refugee negotiator villager settler
        """);

    // Roles in a relation: parties only where it is said whose.
    private static readonly WordClass Relational = new("""
        ally supporter backer partner rival enemy foe critic opponent friend member sponsor donor proxy adversary follower patron signatory candidate creditor
        supplier buyer seller camp fleet relative family parent victim witness
        """);

    private static readonly HashSet<string> Never = new(StringComparer.OrdinalIgnoreCase)
    {
        "side", "counterpart", "neighbor", "neighbour", "air strike", "airstrike", "kingdom", "palace", "throne", "hospital", "school", "website", "daily", "weekly",
    };

    private static readonly WordClass Countries = new("country nation state power republic");

    private static readonly HashSet<string> Machines = new(StringComparer.OrdinalIgnoreCase)
    {
        "jet", "fighter jet", "aircraft", "drone", "helicopter", "tank", "submarine", "warship", "warplane", "frigate", "destroyer", "gunboat", "bomber", "patrol",
        "convoy", "armor", "air defence", "air defense", "column",
    };

    /// <summary>Whether the noun says of an organization named beside it what it is.</summary>
    public static bool IsKindOfOrganization(GroupNoun noun) =>
        LastWord(noun.Lemma) is "group" or "party" or "movement" or "militia" or "agency" or "newspaper" or "organization" or "organisation" or "company" or "channel" or "network"
            or "firm" or "alliance" or "faction" or "broadcaster" or "magazine";

    /// <summary>Whether a token is the name of a people or of those of one faith: <i>Kurds</i>, <i>Sunnis</i>; never that of a person or organization.</summary>
    public static bool IsPeople(LinkState state, int token)
    {
        if (token >= state.Document.TokenCount || !state.IsUpper(token)) return false;
        var node = state.Vocabulary.Groups.Step(WordTrie.Root, state.Word(token));
        return node >= 0 && state.Vocabulary.Groups[node] is >= 0 and var number && state.Vocabulary.Group(number) is { Kind: "people", IsPlural: true };
    }

    public static bool IsCollective(string noun) => Collectives.Contains(LastWord(noun));

    public static bool IsBody(GroupNoun noun, string head) => (!noun.IsPlural || head.Equals("media", StringComparison.OrdinalIgnoreCase)) && Bodies.Contains(head);

    /// <summary>Whether the noun with a state's adjective alone means the state.</summary>
    public static bool MeansState(GroupNoun noun) => noun.Lemma is "government" or "authority" or "state";

    public static bool IsParty(LinkState state, GroupNoun noun, in GroupPhrase phrase, int first, int nounFirst, int head)
    {
        var modified = first < nounFirst;
        if (noun.Kind == "people") return noun.IsPlural && state.IsUpper(head);
        if (Never.Contains(noun.Lemma) || phrase.HasProduct) return false;
        if (phrase.Countries > 1 && !noun.IsPlural && noun.Kind is not ("military" or "militant")) return false;
        if (Relational.Contains(noun.Lemma) || Machines.Contains(noun.Lemma)) return phrase.HasParty && (noun.IsPlural || IsCollective(noun.Lemma));
        if (Countries.Contains(noun.Lemma)) return noun.IsPlural && modified && (phrase.Name >= 0 || state.IsUpper(first) || state.Form(first) is "neighboring" or "neighbouring" or "regional" or "member");
        if (!noun.IsPlural && !IsCollective(noun.Lemma))
        {
            // One person: only as a described member of a party, "a Taliban commander"; offices are left to coreference.
            return phrase.Possessor < 0 && phrase.HasParty && head == nounFirst && noun.Kind is "military" or "militant" or "civilian" && !IsTitle(state, nounFirst, head + 1) && IsIndefinite(state, phrase.First);
        }

        if (phrase.HasParty) return true;
        if (!noun.IsPlural)
        {
            return phrase.Name >= 0 && !state.IsUpper(head) || modified && noun.Kind is "military" or "militant" || noun.Lemma is "opposition" or "police" or "international community"
                || noun.Lemma.Contains(' ', StringComparison.Ordinal) && noun.Kind == "political";
        }

        if (noun.Kind == "militant" || Bare.Contains(noun.Lemma)) return true;
        return modified && noun.Kind is not ("organization" or "media" or "civilian");
    }

    private static bool IsIndefinite(LinkState state, int first) => first > 0 && state.Form(first - 1) is "a" or "an" or "A" or "An";

    private static bool IsTitle(LinkState state, int first, int end) => NameRuns.LongestTitle(state, first, end) is (var titleEnd, { Class: "headOfState" or "headOfGovernment" or "minister" }) && titleEnd == end;

    private static string LastWord(string noun) => noun[(noun.LastIndexOf(' ') + 1)..];
}
