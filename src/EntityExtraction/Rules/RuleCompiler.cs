using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Rules;

/// <summary>Makes rule files ready for use: puts word sets in for their names and rules that are extended together with what extends them.</summary>
internal static class RuleCompiler
{
    /// <summary>Compiles what was read.</summary>
    public static RuleParts Compile(LoadedRules loaded)
    {
        var parts = new RuleParts();
        foreach (var file in loaded.All)
        {
            Add(parts, file.Model, file.VisibleWordSets());
            parts.Entries.AddRange(file.CatalogEntries);
        }

        return Finish(parts);
    }

    /// <summary>Compiles files that are models already; an import is one of them.</summary>
    public static RuleParts Compile(IReadOnlyList<RuleFile> files)
    {
        var byName = files.DistinctBy(f => f.Name).ToDictionary(f => f.Name, StringComparer.Ordinal);
        var parts = new RuleParts();
        foreach (var file in files)
        {
            var visible = new Dictionary<string, WordSet>(StringComparer.Ordinal);
            Collect(file, byName, visible, []);
            Add(parts, file, visible);
        }

        return Finish(parts);
    }

    private static void Collect(RuleFile file, Dictionary<string, RuleFile> byName, Dictionary<string, WordSet> visible, HashSet<string> seen)
    {
        if (!seen.Add(file.Name)) return;
        foreach (var set in file.WordSets) visible.TryAdd(set.Name, set);
        foreach (var import in file.Imports)
        {
            if (byName.TryGetValue(RuleLoader.PathOf(file.Name, import), out var imported)) Collect(imported, byName, visible, seen);
        }
    }

    private static void Add(RuleParts parts, RuleFile file, Dictionary<string, WordSet> wordSets)
    {
        parts.Relations.AddRange(file.Relations.Select(r => r.ToRelationType()));
        parts.Entries.AddRange(file.Actors.Select(a => a.ToEntry()));
        parts.Off.UnionWith(file.Off);
        parts.Entities.AddRange(file.Entities.Select(e => e with { Tokens = [.. e.Tokens.Select(t => t with { Forms = Words(t.Forms), Lemmas = Words(t.Lemmas) })] }));
        parts.Extensions.AddRange(file.Extensions.Select(e => e with { Triggers = Triggers(e.Triggers), Without = Triggers(e.Without), Where = Guards(e.Where) }));
        parts.Rules.AddRange(file.Rules.Select(r => r with { Triggers = Triggers(r.Triggers), Where = Guards(r.Where) }));
        foreach (var group in file.Embedding)
        {
            parts.Embedding.AddRange(Triggers(group.Triggers).Select(t => new EmbeddingTable.Entry(t.Category, Phrase.Variants(t.Text, t.Category)[0], group.Effect, group.HasSubjectControl)));
        }

        ValueList<Trigger> Triggers(ValueList<Trigger> triggers) =>
            NamesSet(triggers.Select(t => t.Text)) ? [.. triggers.SelectMany(t => Expand([t.Text]).Select(w => new Trigger(t.Category, w))).Distinct()] : triggers;

        ValueList<RoleConstraint> Guards(ValueList<RoleConstraint> guards) => [.. guards.Select(g => g with { Lemmas = Words(g.Lemmas), NotLemmas = Words(g.NotLemmas) })];

        WordList? Words(WordList? words) => words is null || !NamesSet(words) ? words : [.. Expand(words)];

        IEnumerable<string> Expand(IEnumerable<string> words) => WordSetExpansion.Expand(words, wordSets.GetValueOrDefault);
    }

    private static bool NamesSet(IEnumerable<string> words) => words.Any(w => w.StartsWith('$'));

    private static RuleParts Finish(RuleParts parts)
    {
        parts.Rules.RemoveAll(r => parts.Off.Contains(r.Id));
        parts.Entities.RemoveAll(e => parts.Off.Contains(e.Id));
        parts.Extensions.RemoveAll(extension => Apply(extension, parts.Rules));
        return parts;
    }

    /// <returns>Whether the rule is among these.</returns>
    private static bool Apply(RuleExtension extension, List<Rule> rules)
    {
        var rule = rules.FindIndex(r => r.Id == extension.RuleId);
        if (rule >= 0) rules[rule] = extension.Apply(rules[rule]);
        return rule >= 0;
    }
}
