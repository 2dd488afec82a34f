
namespace EntityExtraction.Predicates;

/// <summary>Which words change the meaning of the predicates under them, and how.</summary>
/// <remarks>Immutable and thread-safe. Read from the <c>embedding</c> section of rule files.</remarks>
public sealed class EmbeddingTable
{
    private readonly Dictionary<string, Entry[]> _verbs;
    private readonly Dictionary<string, Entry[]> _nouns;
    private readonly Dictionary<string, Entry[]> _adjectives;

    internal EmbeddingTable(IEnumerable<Entry> entries)
    {
        var all = entries.ToLookup(e => e.Category);
        (_verbs, _nouns, _adjectives) = (Index(all[PredicateCategory.Verb]), Index(all[PredicateCategory.Noun]), Index(all[PredicateCategory.Adjective]));
    }

    /// <summary>A table without entries.</summary>
    public static EmbeddingTable Empty { get; } = new([]);

    /// <summary>Number of entries.</summary>
    public int Count => _verbs.Values.Sum(e => e.Length) + _nouns.Values.Sum(e => e.Length) + _adjectives.Values.Sum(e => e.Length);

    /// <param name="Category">Verb, noun or adjective.</param>
    /// <param name="Trigger">The words.</param>
    /// <param name="Effect">What they do.</param>
    /// <param name="SubjectControl">Whether the subject does what an infinitive after an object says.</param>
    internal sealed record Entry(PredicateCategory Category, Phrase Trigger, Effect Effect, bool SubjectControl);

    /// <summary>The entry for a word of a document, a multiword entry before a single word; null for none.</summary>
    internal Entry? At(SyntaxView view, int token)
    {
        var table = view.Tag(token) switch
        {
            Syntax.Upos.Verb or Syntax.Upos.Aux => _verbs,
            Syntax.Upos.Noun or Syntax.Upos.Propn => _nouns,
            Syntax.Upos.Adj => _adjectives,
            _ => null,
        };
        if (table is null) return null;
        if (!table.TryGetValue(view.Lemma(token), out var entries))
        {
            // "is expected to", "are determined to": taggers waver between adjective and verb.
            if (table != _adjectives || !_adjectives.TryGetValue(view.Form(token), out entries)) return null;
        }

        foreach (var entry in entries)
        {
            if (entry.Trigger.Matches(view, token)) return entry;
        }

        return null;
    }

    private static Dictionary<string, Entry[]> Index(IEnumerable<Entry> entries) =>
        entries.GroupBy(e => e.Trigger.Head, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Trigger.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
}
