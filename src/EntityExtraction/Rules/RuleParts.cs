using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>What a <see cref="RuleSet"/> is made of.</summary>
internal sealed class RuleParts
{
    public List<Rule> Rules { get; init; } = [];

    public List<RelationType> Relations { get; init; } = [];

    public List<CatalogEntry> Entries { get; init; } = [];

    public List<EntityPattern> Entities { get; init; } = [];

    public HashSet<string> Off { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Extensions of rules that are not among <see cref="Rules"/>.</summary>
    public List<RuleExtension> Extensions { get; init; } = [];

    public List<EmbeddingTable.Entry> Embedding { get; init; } = [];
}
