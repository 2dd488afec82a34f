namespace EntityExtraction.Rules;

/// <summary>The rules that are code, not entries of a file, since they read names and titles rather than words with roles.</summary>
internal static class CodeRules
{
    /// <summary>Their ids, which can be switched off like those of files.</summary>
    public static IReadOnlyList<string> Ids { get; } = [TitleLeads.RuleId, OfficeLeads.RuleId, BodyLeads.RuleId, NameMembers.RuleId, ListMembers.RuleId, Reproaches.RuleId, JointForces.RuleId];

    /// <summary>Whether one of them has an id.</summary>
    public static bool Contains(string id) => Ids.Contains(id);
}
