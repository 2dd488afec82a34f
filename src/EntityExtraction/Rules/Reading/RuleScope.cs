using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Reading;

/// <summary>The names that a file may use: relation types of all files, word sets of its own and of the files that it imports.</summary>
internal sealed class RuleScope(IReadOnlyDictionary<string, RelationType> relations, IReadOnlyDictionary<string, WordSet> wordSets)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, RelationType> Relations => relations;

    public IReadOnlyDictionary<string, WordSet> WordSets => wordSets;

    public bool IsUsed(string wordSet) => _used.Contains(wordSet);

    public void Use(string wordSet) => _used.Add(wordSet);

    /// <summary>Words with word sets put in for their names; names that are not known are left out.</summary>
    public IEnumerable<string> Expand(IEnumerable<string> words) => WordSetExpansion.Expand(words, name => wordSets.GetValueOrDefault(name));
}
