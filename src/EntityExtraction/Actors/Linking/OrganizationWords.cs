namespace EntityExtraction.Actors.Linking;

/// <summary>Words that tell organizations.</summary>
internal static class OrganizationWords
{
    // Nouns that end the names of organizations, beside the nouns of groups in the catalog.
    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal)
    {
        "Academy", "Administration", "Agency", "Airlines", "Airways", "Alliance", "Army", "Assembly", "Association", "Authority", "Bank", "Board", "Brigade",
        "Brigades", "Broadcasting", "Brotherhood", "Bureau", "Cabinet", "Center", "Centre", "Chamber", "Channel", "Church", "Club", "Coalition", "College",
        "Command", "Commission", "Committee", "Commonwealth", "Community", "Company", "Confederation", "Conference", "Congress", "Corp", "Corp.", "Corporation",
        "Corps", "Council", "Court", "Department", "Directorate", "Duma", "Energy", "Enterprise", "Federation", "Force", "Forces", "Foundation", "Front", "Fund",
        "Gazette", "Government", "Group", "Guard", "Guards", "Herald", "Holding", "Hospital", "Inc", "Inc.", "Industries", "Initiative", "Institute",
        "Institution", "Intelligence", "Journal", "League", "Legion", "Ltd", "Ltd.", "Majlis", "Media", "Militia", "Ministry", "Mission", "Monitor", "Motors",
        "Movement", "Navy", "Network", "News", "Observatory", "Office", "Organisation", "Organization", "Parliament", "Party", "Police", "Post", "Press",
        "Radio", "Regiment", "Secretariat", "Senate", "Service", "Services", "Shura", "Society", "Staff", "State", "Systems", "Taskforce", "Technologies",
        "Television", "Times", "Treasury", "Tribunal", "Tribune", "Union", "University",
    };

    /// <summary>Whether a capitalized word ends names of organizations.</summary>
    public static bool IsHead(string form) => Heads.Contains(form);
}
