using EntityExtraction.Predicates;

namespace EntityExtraction.Rules.Building;

/// <summary>Names words that change the meaning of what is under them.</summary>
public sealed class EmbeddingGroupBuilder
{
    internal EmbeddingGroupBuilder(Effect effect) => Group = new EmbeddingGroup(effect);

    internal EmbeddingGroup Group { get; private set; }

    /// <summary>Verbs.</summary>
    public EmbeddingGroupBuilder Verb(params string[] words) => Add(PredicateCategory.Verb, words);

    /// <summary>Nouns.</summary>
    public EmbeddingGroupBuilder Noun(params string[] words) => Add(PredicateCategory.Noun, words);

    /// <summary>Adjectives.</summary>
    public EmbeddingGroupBuilder Adjective(params string[] words) => Add(PredicateCategory.Adjective, words);

    /// <summary>Says that the subject does what an infinitive after an object says.</summary>
    public EmbeddingGroupBuilder SubjectControl() => With(Group with { HasSubjectControl = true });

    /// <summary>A sentence with what it states.</summary>
    public EmbeddingGroupBuilder Example(string text, params string[] expected) => With(Group with { Examples = [.. Group.Examples, new RuleExample(text, [.. expected])] });

    /// <summary>An example as a record, which may carry a remark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="example"/> is null.</exception>
    public EmbeddingGroupBuilder Example(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return With(Group with { Examples = [.. Group.Examples, example] });
    }

    /// <summary>A remark for readers.</summary>
    public EmbeddingGroupBuilder Note(string note) => With(Group with { Note = note });

    private EmbeddingGroupBuilder Add(PredicateCategory category, string[] words) => With(Group with { Triggers = [.. Group.Triggers, .. words.Select(w => new Trigger(category, w))] });

    private EmbeddingGroupBuilder With(EmbeddingGroup group)
    {
        Group = group;
        return this;
    }
}
