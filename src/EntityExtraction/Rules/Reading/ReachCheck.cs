using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Reading;

/// <summary>Finds rules that can add nothing, since another one finds the same wherever they match.</summary>
internal static class ReachCheck
{
    public static void Run(IReadOnlyList<ReadFile> files)
    {
        var before = new Dictionary<Trigger, List<Rule>>();
        var rules = files.SelectMany(f => WithTriggers(f)).ToList();
        foreach (var (_, rule, triggers) in rules)
        {
            foreach (var trigger in triggers)
            {
                if (!before.TryGetValue(trigger, out var list)) before[trigger] = list = [];
                list.Add(rule);
            }
        }

        var order = new Dictionary<Rule, int>(ReferenceEqualityComparer.Instance);
        foreach (var (_, rule, _) in rules) order[rule] = order.Count;
        foreach (var (file, rule, triggers) in rules)
        {
            // A rule that states more than one relation adds the others.
            if (triggers.Count == 0 || rule.Also.Count > 0) continue;
            var covering = triggers.Select(t => before[t].FirstOrDefault(other => Covers(other, rule, order[other] < order[rule]))).ToList();
            if (covering.Contains(null)) continue;
            var by = covering.Select(c => c!.Id).Distinct(StringComparer.Ordinal).ToList();
            var node = file.RuleNodes.GetValueOrDefault(rule.Id);
            if (node is null) continue;
            file.Values.Warn("EE120", node, $"The rule '{rule.Id}' adds nothing: all that it finds is found by '{string.Join("' and '", by)}'.");
        }
    }

    private static IEnumerable<(ReadFile File, Rule Rule, HashSet<Trigger> Triggers)> WithTriggers(ReadFile file)
    {
        var sets = file.VisibleWordSets();
        foreach (var rule in file.Model.Rules) yield return (file, rule, Expanded(rule, sets));
    }

    private static HashSet<Trigger> Expanded(Rule rule, Dictionary<string, WordSet> sets)
    {
        return rule.Triggers.SelectMany(t => WordSetExpansion.Expand([t.Text], sets.GetValueOrDefault).Select(w => new Trigger(t.Category, w.ToLowerInvariant()))).ToHashSet();
    }

    /// <summary>Whether all that <paramref name="rule"/> finds is found by <paramref name="other"/>, at least as surely.</summary>
    private static bool Covers(Rule other, Rule rule, bool isEarlier)
    {
        if (ReferenceEquals(other, rule) || !other.Relation.Is(rule.Relation) || other.Priority < rule.Priority || other.Confidence < rule.Confidence) return false;
        if (!other.Source.Equals(rule.Source) || !StartsWith(other.Target, rule.Target) || rule.Item.Count > 0 && !other.Item.Equals(rule.Item) || !rule.Roles.Equals(other.Roles)) return false;
        if (other.Plover != rule.Plover && rule.Plover is not null || other.Ends != rule.Ends) return false;
        foreach (var guard in other.Where)
        {
            if (!rule.Where.Contains(guard)) return false;
        }

        // Of two that say the same, the later one is told.
        return isEarlier || !SaysTheSame(other, rule);
    }

    private static bool SaysTheSame(Rule a, Rule b) =>
        a.Relation.Equals(b.Relation) && a.Where.Count == b.Where.Count && a.Confidence.Equals(b.Confidence) && a.Priority == b.Priority && a.Target.Count == b.Target.Count;

    private static bool StartsWith(ValueList<Role> longer, ValueList<Role> shorter) => longer.Count >= shorter.Count && longer.Take(shorter.Count).SequenceEqual(shorter);
}
