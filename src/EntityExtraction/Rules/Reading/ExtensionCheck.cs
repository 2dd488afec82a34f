using EntityExtraction.Predicates;

namespace EntityExtraction.Rules.Reading;

/// <summary>Finds extensions that take away what is not there, or everything that is.</summary>
internal static class ExtensionCheck
{
    public static void Run(IReadOnlyList<ReadFile> files, bool isBuiltIn)
    {
        foreach (var file in files)
        {
            foreach (var node in file.Root?["extend"]?.Items ?? [])
            {
                if (node["without"] is not { Pairs: not null } without || node["rule"]?.Scalar is not { } id) continue;
                if (TriggersOf(id, files, isBuiltIn) is { } triggers) Check(file, node, without, id, triggers);
            }
        }
    }

    private static void Check(ReadFile file, YamlNode extension, YamlNode without, string id, HashSet<Trigger> triggers)
    {
        var sets = file.VisibleWordSets();
        var left = new HashSet<Trigger>(triggers);
        foreach (var category in Enum.GetValues<PredicateCategory>())
        {
            foreach (var item in ValueReader.OneOrMore(without[WordReader.KeyOf(category)]))
            {
                if (item.Scalar is not { Length: > 0 } word || item.IsNothing) continue;
                var taken = WordSetExpansion.Expand([word], sets.GetValueOrDefault).Select(w => new Trigger(category, w.ToLowerInvariant())).ToList();
                left.ExceptWith(taken);
                if (taken.Count == 0 || taken.Any(triggers.Contains)) continue;
                file.Values.Warn("EE136", item, $"The rule '{id}' has no such word to take away.", $"a {WordReader.KeyOf(category)} of its trigger", item.Description,
                    DidYouMean.Suggest(word, triggers.Where(t => t.Category == category).Select(t => t.Text)));
            }
        }

        if (left.Count == 0 && extension["trigger"] is null) file.Values.Warn("EE137", without, $"The rule '{id}' keeps no word; it can find nothing.", suggestion: $"Switch it off: 'off: [{id}]'.");
    }

    /// <summary>The words of a rule of these files or of a built-in one, word sets put in; null where there is none.</summary>
    private static HashSet<Trigger>? TriggersOf(string id, IReadOnlyList<ReadFile> files, bool isBuiltIn)
    {
        foreach (var file in files)
        {
            if (file.Model.Rules.FirstOrDefault(r => r.Id == id) is { } rule) return Lower(rule, file.VisibleWordSets());
        }

        return isBuiltIn || RuleSet.BuiltIn.Find(id) is not { } builtIn ? null : Lower(builtIn, []);
    }

    private static HashSet<Trigger> Lower(Rule rule, Dictionary<string, WordSet> sets) =>
        [.. rule.Triggers.SelectMany(t => WordSetExpansion.Expand([t.Text], sets.GetValueOrDefault).Select(w => new Trigger(t.Category, w.ToLowerInvariant())))];
}
