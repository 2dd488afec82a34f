using EntityExtraction.Predicates;

namespace EntityExtraction.Rules;

/// <summary>Finds the rules that a word may trigger in one look-up.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, Candidate[]>[] _byWord;

    public RuleIndex(IReadOnlyList<Rule> rules)
    {
        var lists = new Dictionary<string, List<Candidate>>[Enum.GetValues<PredicateCategory>().Length];
        for (var i = 0; i < lists.Length; i++) lists[i] = new(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            foreach (var trigger in rule.Triggers.AsSpan())
            {
                var category = CategoryOf(trigger);
                var list = lists[(int)category];
                foreach (var phrase in Phrase.Variants(trigger.Text, category))
                {
                    if (!list.TryGetValue(phrase.Head, out var candidates)) list[phrase.Head] = candidates = [];
                    candidates.Add(new Candidate(phrase, rule));
                }
            }
        }

        _byWord = [.. lists.Select(Sorted)];
    }

    /// <param name="Phrase">One trigger.</param>
    /// <param name="Rule">The rule that it belongs to.</param>
    internal readonly record struct Candidate(Phrase Phrase, Rule Rule);

    /// <summary>The rules that a word may trigger; a multiword trigger must still be checked.</summary>
    public ReadOnlySpan<Candidate> At(PredicateCategory category, string word) =>
        _byWord[(int)category].TryGetValue(word, out var candidates) ? candidates : [];

    /// <summary>"in charge", "at odds" describe like adjectives and are built like nouns.</summary>
    public static PredicateCategory CategoryOf(Trigger trigger) =>
        trigger.Category == PredicateCategory.Adjective && Phrase.StartsWithPreposition(trigger.Text) ? PredicateCategory.Noun : trigger.Category;

    /// <summary>Longer triggers first, so that "arms embargo" is tried before "embargo"; then higher priority; file order among equals.</summary>
    private static Dictionary<string, Candidate[]> Sorted(Dictionary<string, List<Candidate>> lists)
    {
        var sorted = new Dictionary<string, Candidate[]>(lists.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (word, list) in lists)
        {
            sorted[word] = list.Count == 1 ? [list[0]] : [.. list.OrderByDescending(c => c.Phrase.Length).ThenByDescending(c => c.Rule.Priority)];
        }

        return sorted;
    }
}
