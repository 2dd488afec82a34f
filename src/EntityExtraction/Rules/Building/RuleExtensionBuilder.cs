using EntityExtraction.Predicates;

namespace EntityExtraction.Rules.Building;

/// <summary>Says what a rule of another file is to know besides, and what no longer.</summary>
public sealed class RuleExtensionBuilder
{
    internal RuleExtensionBuilder(string ruleId) => Extension = new RuleExtension(ruleId);

    internal RuleExtension Extension { get; private set; }

    /// <summary>Further verbs.</summary>
    public RuleExtensionBuilder Verb(params string[] words) => Add(PredicateCategory.Verb, words);

    /// <summary>Further nouns.</summary>
    public RuleExtensionBuilder Noun(params string[] words) => Add(PredicateCategory.Noun, words);

    /// <summary>Further adjectives.</summary>
    public RuleExtensionBuilder Adjective(params string[] words) => Add(PredicateCategory.Adjective, words);

    /// <summary>Further participles of compounds.</summary>
    public RuleExtensionBuilder Compound(params string[] words) => Add(PredicateCategory.Compound, words);

    /// <summary>Further prefixes.</summary>
    public RuleExtensionBuilder Prefix(params string[] words) => Add(PredicateCategory.Prefix, words);

    /// <summary>Words of the rule that are not to state its relation any more.</summary>
    /// <param name="category">What they are there: verbs, nouns, ...</param>
    /// <param name="words">The words as the rule has them.</param>
    public RuleExtensionBuilder Without(PredicateCategory category, params string[] words) =>
        With(Extension with { Without = [.. Extension.Without, .. words.Select(w => new Trigger(category, w))] });

    /// <summary>A further guard.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public RuleExtensionBuilder Where(string role, Action<GuardBuilder> guard) => With(Extension with { Where = [.. Extension.Where, GuardBuilder.Build(role, guard)] });

    /// <summary>Another confidence, 0 to 1.</summary>
    public RuleExtensionBuilder Confidence(double confidence) => With(Extension with { Confidence = confidence });

    /// <summary>Another priority.</summary>
    public RuleExtensionBuilder Priority(int priority) => With(Extension with { Priority = priority });

    /// <summary>A further sentence with what it states.</summary>
    public RuleExtensionBuilder Example(string text, params string[] expected) => With(Extension with { Examples = [.. Extension.Examples, new RuleExample(text, [.. expected])] });

    /// <summary>A further sentence that states nothing of the relation.</summary>
    public RuleExtensionBuilder CounterExample(string text) => With(Extension with { CounterExamples = [.. Extension.CounterExamples, new RuleExample(text, [])] });

    /// <summary>A further example as a record, which may carry a remark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="example"/> is null.</exception>
    public RuleExtensionBuilder Example(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return With(Extension with { Examples = [.. Extension.Examples, example] });
    }

    /// <summary>A further counter-example as a record, which may carry a remark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="example"/> is null.</exception>
    public RuleExtensionBuilder CounterExample(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return With(Extension with { CounterExamples = [.. Extension.CounterExamples, example] });
    }

    /// <summary>A remark for readers.</summary>
    public RuleExtensionBuilder Note(string note) => With(Extension with { Note = note });

    private RuleExtensionBuilder Add(PredicateCategory category, string[] words) => With(Extension with { Triggers = [.. Extension.Triggers, .. words.Select(w => new Trigger(category, w))] });

    private RuleExtensionBuilder With(RuleExtension extension)
    {
        Extension = extension;
        return this;
    }
}
