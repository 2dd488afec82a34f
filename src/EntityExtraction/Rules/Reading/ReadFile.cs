using EntityExtraction.Actors;
using EntityExtraction.Collections;

namespace EntityExtraction.Rules.Reading;

/// <summary>A file under way from text to model.</summary>
internal sealed class ReadFile(string name, string text, Diagnostics diagnostics)
{
    public string Name => name;

    public string Text => text;

    public ValueReader Values { get; } = new(name, diagnostics);

    /// <summary>The top mapping; null where the file is empty or no mapping.</summary>
    public YamlNode? Root { get; set; }

    /// <summary>The files that it imports, found and not cyclic.</summary>
    public List<ReadFile> Imports { get; } = [];

    public Dictionary<string, (YamlNode Node, WordSet Set)> WordSets { get; } = new(StringComparer.Ordinal);

    /// <summary>Entries of the actor tables that it names.</summary>
    public List<CatalogEntry> CatalogEntries { get; } = [];

    public RuleFile Model { get; set; } = new() { Name = name };

    /// <summary>Nodes of the things with ids, for messages.</summary>
    public Dictionary<string, YamlNode> RuleNodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Its own word sets and those of its imports.</summary>
    public Dictionary<string, WordSet> VisibleWordSets()
    {
        var visible = new Dictionary<string, WordSet>(StringComparer.Ordinal);
        Collect(visible, []);
        return visible;
    }

    private void Collect(Dictionary<string, WordSet> visible, HashSet<ReadFile> seen)
    {
        if (!seen.Add(this)) return;
        foreach (var (set, value) in WordSets) visible.TryAdd(set, value.Set);
        foreach (var import in Imports) import.Collect(visible, seen);
    }

    public ValueList<string> ImportNames { get; set; } = [];
}
