using EntityExtraction.Relations;

namespace EntityExtraction.Cli.Evaluation;

/// <summary>How predicted types are held against those of a gold standard.</summary>
/// <remarks>A type finer than any that the gold uses counts as its parent; <c>yieldsTo</c>, where the gold does without, is left out.</remarks>
internal sealed class TypeInventory(IEnumerable<GoldRelation> gold)
{
    private readonly HashSet<string> _used = [.. gold.Select(g => g.Type)];

    private static readonly Dictionary<string, string> Coarser = new()
    {
        ["rejects"] = "opposes", ["protests"] = "opposes", ["aids"] = "supports", ["coerces"] = "hinders", ["mobilizesAgainst"] = "threatens",
    };

    private static readonly Dictionary<string, string> Families = new()
    {
        ["accuses"] = "opposes", ["sanctions"] = "opposes", ["threatens"] = "opposes", ["fights"] = "opposes", ["hinders"] = "opposes", ["rejects"] = "opposes",
        ["protests"] = "opposes", ["coerces"] = "opposes", ["mobilizesAgainst"] = "opposes", ["aids"] = "supports",
        ["alliedWith"] = "friendly", ["cooperatesWith"] = "friendly", ["agreesWith"] = "friendly",
    };

    /// <summary>The type as which a predicted one is scored; null for one that is not.</summary>
    public string? Scored(string type) => _used.Contains(type) ? type : type == "yieldsTo" ? null : Coarser.GetValueOrDefault(type, type);

    /// <summary>Whether the order of the sides means nothing.</summary>
    public static bool IsSymmetric(string type) => RelationType.BuiltIn.Any(t => t.Name == type && t.IsSymmetric);

    /// <summary>Parent, children and siblings share a family.</summary>
    public static string Family(string type) => Families.GetValueOrDefault(type, type);
}
