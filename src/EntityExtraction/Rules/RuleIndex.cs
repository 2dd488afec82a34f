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

        _byWord = Array.ConvertAll(lists, Sorted);
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
        foreach (var (word, list) in lists) sorted[word] = Sorted(list);
        return sorted;
    }

    /// <summary>By insertion: the lists are short, and most have their order already.</summary>
    private static Candidate[] Sorted(List<Candidate> list)
    {
        Candidate[] candidates = [.. list];
        for (var i = 1; i < candidates.Length; i++)
        {
            var candidate = candidates[i];
            var at = i;
            for (; at > 0 && IsBefore(candidate, candidates[at - 1]); at--) candidates[at] = candidates[at - 1];
            candidates[at] = candidate;
        }

        return candidates;
    }

    private static bool IsBefore(Candidate a, Candidate b) =>
        a.Phrase.Length != b.Phrase.Length ? a.Phrase.Length > b.Phrase.Length : a.Rule.Priority > b.Rule.Priority;
}
