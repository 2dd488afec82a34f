using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Checking;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Rules;

/// <summary>Rules, ready to be matched.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// var rules = RuleSet.Load("arms.yaml");
/// var extractor = EntityExtractor.CreateBuilder().AddRules(rules).Build();
/// </code>
/// </example>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> LazyBuiltIn = new(BuiltInRules.Load);
    private readonly RuleParts _parts;
    private readonly EmbeddingTable? _embedding;

    internal RuleSet(RuleParts parts, EmbeddingTable? embedding = null)
    {
        _parts = parts;
        _embedding = embedding ?? (parts.Embedding.Count > 0 ? new EmbeddingTable(parts.Embedding) : null);
        Index = new RuleIndex(parts.Rules);
    }

    /// <summary>The rules inside the package.</summary>
    public static RuleSet BuiltIn => LazyBuiltIn.Value;

    /// <summary>A set without rules.</summary>
    public static RuleSet Empty { get; } = new(new RuleParts());

    /// <summary>The rules, in file order, word sets put in for their names.</summary>
    public IReadOnlyList<Rule> Rules => _parts.Rules;

    /// <summary>The relation types that the files define.</summary>
    public IReadOnlyList<RelationType> RelationTypes => _parts.Relations;

    /// <summary>The actors and other entities that the files bring along.</summary>
    public IReadOnlyList<CatalogEntry> Actors => _parts.Entries;

    /// <summary>Sequences of tokens that name entities.</summary>
    public IReadOnlyList<EntityPattern> EntityPatterns => _parts.Entities;

    /// <summary>Words that change the meaning of the predicates under them: those of the files, or the built-in ones where they have none.</summary>
    public EmbeddingTable Embedding => _embedding ?? BuiltIn.Embedding;

    internal RuleIndex Index { get; }

    /// <summary>Whether a rule is switched off.</summary>
    internal bool IsOff(string id) => _parts.Off.Contains(id);

    /// <summary>Reads a rule file's text. Files that it imports are read from disk.</summary>
    /// <param name="file">Its name, for messages and imports.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="diagnostics">All problems, in file order.</param>
    /// <returns>The rules without an error.</returns>
    public static RuleSet Parse(string file, string text, out IReadOnlyList<RuleDiagnostic> diagnostics) => Compile(RuleLoader.Read([(file, text)], FromDisk), out diagnostics);

    /// <summary>Reads a rule file's text. Files that it imports are read from disk.</summary>
    /// <exception cref="RuleException">The file has errors; the exception lists all of them.</exception>
    public static RuleSet Parse(string file, string text)
    {
        var rules = Parse(file, text, out var diagnostics);
        diagnostics.ThrowIfErrors();
        return rules;
    }

    /// <summary>Reads rule files from disk, with the files that they import.</summary>
    /// <exception cref="RuleException">A file has errors; the exception lists those of all files.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RuleSet Load(params IEnumerable<string> paths)
    {
        var rules = Load(paths, out var diagnostics);
        diagnostics.ThrowIfErrors();
        return rules;
    }

    /// <summary>Reads rule files from disk, with the files that they import.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="diagnostics">All problems, in file order.</param>
    /// <returns>The rules without an error.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RuleSet Load(IEnumerable<string> paths, out IReadOnlyList<RuleDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Compile(RuleLoader.Read(paths.Select(p => (p, File.ReadAllText(p))), FromDisk), out diagnostics);
    }

    /// <summary>Makes rule files ready for use. A file that one of them imports must be among them or lie on disk.</summary>
    /// <exception cref="RuleException">Two rules have one id, or an import cannot be read.</exception>
    public static RuleSet From(params IEnumerable<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new RuleSet(RuleCompiler.Compile(RuleImports.Complete([.. files], FromDisk)));
    }

    /// <summary>A set of the given rules alone.</summary>
    /// <exception cref="RuleException">Two rules have one id.</exception>
    public static RuleSet Of(params IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return From(new RuleFile { Name = "code", Rules = [.. rules] });
    }

    /// <summary>These rules and others. The others may extend these, switch some of them off, and replace one by another of the same id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RuleSet With(RuleSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var ids = other.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var extensions = other._parts.Extensions.ToLookup(e => e.RuleId, StringComparer.Ordinal);
        var parts = new RuleParts
        {
            Rules = [.. Rules.Where(r => !ids.Contains(r.Id) && !other.IsOff(r.Id)).Select(r => extensions[r.Id].Aggregate(r, (rule, e) => e.Apply(rule))), .. other.Rules],
            Relations = [.. RelationTypes.Where(t => !other.RelationTypes.Contains(t)), .. other.RelationTypes],
            Entries = [.. Actors, .. other.Actors],
            Entities = [.. EntityPatterns.Where(e => !other.IsOff(e.Id)), .. other.EntityPatterns],
            Off = new HashSet<string>(_parts.Off.Concat(other._parts.Off), StringComparer.Ordinal),
            Extensions = [.. _parts.Extensions, .. other._parts.Extensions.Where(e => Rules.All(r => r.Id != e.RuleId))],
        };
        return new RuleSet(parts, other._embedding ?? _embedding);
    }

    /// <summary>These rules without some.</summary>
    /// <param name="ids">Ids of rules.</param>
    /// <exception cref="ArgumentException">There is no rule of an id.</exception>
    public RuleSet Without(params IEnumerable<string> ids)
    {
        var off = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var id in off)
        {
            if (Rules.Any(r => r.Id == id) || EntityPatterns.Any(e => e.Id == id) || CodeRules.Contains(id)) continue;
            throw new ArgumentException($"There is no rule '{id}'. {DidYouMean.Suggest(id, Rules.Select(r => r.Id))}", nameof(ids));
        }

        return With(new RuleSet(new RuleParts { Off = off }));
    }

    /// <summary>The rule of an id, or null.</summary>
    public Rule? Find(string id) => Rules.FirstOrDefault(r => r.Id == id);

    /// <summary>Reads the rules inside the package from their YAML, examples included. <see cref="BuiltIn"/> carries no examples: it comes from a
    /// compiled form of the same files.</summary>
    /// <exception cref="RuleException">A file has errors.</exception>
    public static RuleSet ReadBuiltInFiles()
    {
        var rules = Compile(RuleLoader.Read(BuiltInRules.Files(), isBuiltIn: true), out var diagnostics);
        diagnostics.ThrowIfErrors();
        return rules;
    }

    /// <summary>The relations of a sentence whose analysis is given: a test of rules without models. Only these rules are used, not the built-in ones.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    public ExtractionResult Extract(AnnotatedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var extractor = new RuleRelationExtractor(this);
        return new ExtractionResult(sentence.Document, sentence.Entities, extractor.Extract(sentence.Document, sentence.Entities)) { Rules = extractor };
    }

    /// <summary>Runs all examples and counter-examples through the whole library, with the built-in rules beside these.</summary>
    /// <param name="extractor">The extractor to run them through; null for one with the built-in rules and these.</param>
    /// <returns>What became of each, in file order; each is run when it is asked for.</returns>
    /// <example>
    /// <code>
    /// public static TheoryData&lt;RuleCheck> Examples => new(RuleSet.Load("arms.yaml").CheckExamples());
    /// </code>
    /// </example>
    public IEnumerable<RuleCheck> CheckExamples(EntityExtractor? extractor = null)
    {
        extractor ??= EntityExtractor.CreateBuilder().AddRules(this).Build();
        var runner = new ExampleRunner(extractor, [.. RelationType.BuiltIn, .. RelationTypes]);
        foreach (var rule in Rules)
        {
            foreach (var check in runner.Run(rule, rule.Examples, rule.CounterExamples)) yield return check;
        }

        foreach (var extension in _parts.Extensions)
        {
            if (BuiltIn.Find(extension.RuleId) is not { } rule) continue;
            // What fails is told in the file that says so.
            foreach (var check in runner.Run(rule with { File = extension.File }, extension.Examples, extension.CounterExamples)) yield return check;
        }
    }

    /// <summary>Why a rule finds nothing in a sentence whose analysis is given: the first condition that does not hold, and what is there instead.</summary>
    /// <param name="ruleId">Id of the rule.</param>
    /// <param name="sentence">The sentence.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public WhyNot WhyNot(string ruleId, AnnotatedSentence sentence) => Extract(sentence).WhyNot(ruleId);

    /// <summary>Why a rule finds nothing in a sentence: the first condition that does not hold, and what is there instead. The built-in rules are used beside these.</summary>
    /// <param name="ruleId">Id of the rule.</param>
    /// <param name="sentence">The sentence.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public WhyNot WhyNot(string ruleId, string sentence) => EntityExtractor.CreateBuilder().AddRules(this).Build().WhyNot(ruleId, sentence);

    internal static string? FromDisk(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static RuleSet Compile(LoadedRules loaded, out IReadOnlyList<RuleDiagnostic> diagnostics)
    {
        diagnostics = loaded.Diagnostics;
        return new RuleSet(RuleCompiler.Compile(loaded));
    }
}
