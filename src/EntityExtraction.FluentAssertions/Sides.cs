using EntityExtraction.Actors;
using EntityExtraction.Relations;

namespace EntityExtraction.FluentAssertions;

/// <summary>Tells whether a side of a relation is the one that a test names.</summary>
internal static class Sides
{
    public static bool Are(ExtractionResult result, Relation relation, string source, string target) =>
        (Is(result, relation.Source, source) && Is(result, relation.Target, target))
        || (relation.Type.IsSymmetric && Is(result, relation.Source, target) && Is(result, relation.Target, source));

    public static bool Is(ExtractionResult result, Participant side, string name)
    {
        if (Same(side.Name, name) || Same(side.Text, name)) return true;
        if (side.Entity is not { } entity) return false;
        return ActorCatalog.BuiltIn.Find(name)?.Id == entity.Id || result.EntityMap.MentionsOf(entity).Any(m => Same(m.Text, name));
    }

    private static bool Same(string a, string b) => WithoutArticle(a).Equals(WithoutArticle(b), StringComparison.OrdinalIgnoreCase);

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
