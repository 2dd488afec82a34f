using System.Reflection;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>Rules, ready to be matched: each is found by its trigger in one look-up.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RuleSet
{
    /// <summary>What the names of the rule files begin with inside this assembly.</summary>
    internal const string ResourcePrefix = "Rules/";

    private static readonly Lazy<RuleSet> LazyBuiltIn = new(ReadBuiltIn);
    private readonly Dictionary<string, Candidate[]>[] _index;

    /// <summary>Makes a set of rules without files.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="embedding">Words that change the meaning of what is under them; null takes the built-in ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public RuleSet(IEnumerable<Rule> rules, EmbeddingTable? embedding = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = [.. rules];
        Embedding = embedding ?? BuiltIn.Embedding;
        _index = BuildIndex(Rules);
    }

    /// <summary>The rules inside the package.</summary>
    public static RuleSet BuiltIn => LazyBuiltIn.Value;

    /// <summary>The rules, in file order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Words that change the meaning of the predicates under them.</summary>
    public EmbeddingTable Embedding { get; }

    /// <param name="Phrase">One trigger.</param>
    /// <param name="Rule">The rule that it belongs to.</param>
    internal readonly record struct Candidate(Phrase Phrase, Rule Rule);

    /// <summary>Reads a rule file's text.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="diagnostics">All problems, in file order.</param>
    /// <returns>The rules without an error.</returns>
    public static RuleSet Parse(string file, string text, out IReadOnlyList<RuleDiagnostic> diagnostics) => Parse([(file, text)], null, out diagnostics);

    /// <summary>Reads a rule file's text.</summary>
    /// <exception cref="RuleException">The file has errors; the exception lists all of them.</exception>
    public static RuleSet Parse(string file, string text)
    {
        var rules = Parse(file, text, out var diagnostics);
        return diagnostics.Any(d => d.Severity == RuleDiagnosticSeverity.Error) ? throw new RuleException(diagnostics) : rules;
    }

    /// <summary>Reads rule files from disk.</summary>
    /// <exception cref="RuleException">A file has errors; the exception lists those of all files.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RuleSet Load(params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var rules = Parse(paths.Select(p => (p, System.IO.File.ReadAllText(p))), null, out var diagnostics);
        return diagnostics.Any(d => d.Severity == RuleDiagnosticSeverity.Error) ? throw new RuleException(diagnostics) : rules;
    }

    /// <summary>These rules and others. Where two have one id the other's wins.</summary>
    public RuleSet With(RuleSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var ids = other.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return new RuleSet(Rules.Where(r => !ids.Contains(r.Id)).Concat(other.Rules), other.Embedding.Count > Embedding.Count ? other.Embedding : Embedding);
    }

    /// <summary>The rules that a word may trigger; a multiword trigger must still be checked.</summary>
    internal ReadOnlySpan<Candidate> At(PredicateCategory category, string word) =>
        _index[(int)category].TryGetValue(word, out var candidates) ? candidates : [];

    internal static RuleSet Parse(IEnumerable<(string File, string Text)> files, EmbeddingTable? embedding, out IReadOnlyList<RuleDiagnostic> diagnostics)
    {
        var reader = new RuleReader();
        foreach (var (file, text) in files) reader.Read(file, text);
        diagnostics = reader.Diagnostics;
        return new RuleSet(reader.Rules, reader.Embedding.Count > 0 ? new EmbeddingTable(reader.Embedding) : embedding);
    }

    internal static IReadOnlyList<(string File, string Text)> BuiltInFiles()
    {
        var assembly = typeof(RuleSet).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => (n[ResourcePrefix.Length..], TextOf(assembly, n)))];
    }

    /// <summary>Reads the rules inside the package from their YAML, examples included. <see cref="BuiltIn"/> carries no examples: it comes from a
    /// compiled form of the same files.</summary>
    /// <exception cref="RuleException">A file has errors.</exception>
    public static RuleSet ReadBuiltInFiles()
    {
        var rules = Parse(BuiltInFiles(), EmbeddingTable.Empty, out var diagnostics);
        return diagnostics.Any(d => d.Severity == RuleDiagnosticSeverity.Error) ? throw new RuleException(diagnostics) : rules;
    }

    private static RuleSet ReadBuiltIn()
    {
        using var stream = typeof(RuleSet).Assembly.GetManifestResourceStream("Models/rules.bin");
        var compiled = stream is null ? null : CompiledRules.Read(stream, CompiledRules.SourceChecksum());
        return compiled is { } read ? new RuleSet(read.Rules, read.Embedding) : ReadBuiltInFiles();
    }

    private static string TextOf(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static Dictionary<string, Candidate[]>[] BuildIndex(IReadOnlyList<Rule> rules)
    {
        var lists = new Dictionary<string, List<Candidate>>[Enum.GetValues<PredicateCategory>().Length];
        for (var i = 0; i < lists.Length; i++) lists[i] = new(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            foreach (var trigger in rule.Triggers)
            {
                // "in charge", "at odds" describe like adjectives and are built like nouns.
                var category = trigger.Category == PredicateCategory.Adjective && Phrase.StartsWithPreposition(trigger.Text) ? PredicateCategory.Noun : trigger.Category;
                var list = lists[(int)category];
                foreach (var phrase in Phrase.Variants(trigger.Text, category))
                {
                    if (!list.TryGetValue(phrase.Head, out var candidates)) list[phrase.Head] = candidates = [];
                    candidates.Add(new Candidate(phrase, rule));
                }
            }
        }

        return [.. lists.Select(Sorted)];
    }

    /// <summary>Longer triggers first, so that "arms embargo" is tried before "embargo"; file order among equals.</summary>
    private static Dictionary<string, Candidate[]> Sorted(Dictionary<string, List<Candidate>> lists)
    {
        var sorted = new Dictionary<string, Candidate[]>(lists.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (word, list) in lists) sorted[word] = list.Count == 1 ? [list[0]] : [.. list.OrderByDescending(c => c.Phrase.Length)];
        return sorted;
    }
}
