using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Building;

/// <summary>Says by which words a rule's relation is stated and between whom.</summary>
/// <remarks>For one thread. Roles are written by their names, as in YAML: <c>agent</c>, <c>patient</c>, <c>to</c>.</remarks>
public sealed class RuleBuilder
{
    private readonly Func<string, RelationType> _typeOf;

    internal RuleBuilder(string id, RelationType relation, Func<string, RelationType> typeOf) => (Rule, _typeOf) = (new Rule(id, relation), typeOf);

    internal Rule Rule { get; private set; }

    /// <summary>Verbs that state it.</summary>
    public RuleBuilder Verb(params string[] words) => Add(PredicateCategory.Verb, words);

    /// <summary>Nouns that state it.</summary>
    public RuleBuilder Noun(params string[] words) => Add(PredicateCategory.Noun, words);

    /// <summary>Adjectives that state it.</summary>
    public RuleBuilder Adjective(params string[] words) => Add(PredicateCategory.Adjective, words);

    /// <summary>Participles of compounds that state it: <c>backed</c>.</summary>
    public RuleBuilder Compound(params string[] words) => Add(PredicateCategory.Compound, words);

    /// <summary>Prefixes that state it: <c>pro</c>.</summary>
    public RuleBuilder Prefix(params string[] words) => Add(PredicateCategory.Prefix, words);

    /// <summary>Roles that give the source, in order of preference.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public RuleBuilder Source(params string[] roles) => With(Rule with { Source = Roles(roles) });

    /// <summary>Roles that give the target, in order of preference.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public RuleBuilder Target(params string[] roles) => With(Rule with { Target = Roles(roles) });

    /// <summary>Roles that give the item bought or given, or the office held.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public RuleBuilder Item(params string[] roles) => With(Rule with { Item = Roles(roles) });

    /// <summary>Roles that give the loser of what is seized.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public RuleBuilder From(params string[] roles) => With(Rule with { From = Roles(roles) });

    /// <summary>Fills a role that the relation type has of its own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="roles">Roles of the predicate that give it, in order of preference.</param>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public RuleBuilder Role(string name, params string[] roles) => With(Rule with { Roles = [.. Rule.Roles, new RoleFilling(name, Roles(roles))] });

    /// <summary>How likely a match is right, 0 to 1.</summary>
    public RuleBuilder Confidence(double confidence) => With(Rule with { Confidence = confidence });

    /// <summary>Which rule's finding is kept where several say something of the same two by the same words.</summary>
    public RuleBuilder Priority(int priority) => With(Rule with { Priority = priority });

    /// <summary>The PLOVER root where it is not that of the type.</summary>
    public RuleBuilder Plover(PloverRoot root) => With(Rule with { Plover = root });

    /// <summary>Says that the words end the relation, so that what is found is negated.</summary>
    public RuleBuilder Ends() => With(Rule with { Ends = true });

    /// <summary>States a further relation, between other roles perhaps.</summary>
    /// <exception cref="ArgumentException">There is no such type or role.</exception>
    public RuleBuilder Also(string relation, string source, string target) => Also(_typeOf(relation), [source], [target]);

    /// <summary>States a further relation, between other roles perhaps.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public RuleBuilder Also(RelationType relation, string[] source, string[] target) =>
        With(Rule with { Also = [.. Rule.Also, new FurtherRelation(relation, Roles(source), Roles(target))] });

    /// <summary>Guards a role.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public RuleBuilder Where(string role, Action<GuardBuilder> guard) => With(Rule with { Where = [.. Rule.Where, GuardBuilder.Build(role, guard)] });

    /// <summary>Adds a sentence with what it states, each as <c>SOURCE relation TARGET</c>.</summary>
    public RuleBuilder Example(string text, params string[] expected) => With(Rule with { Examples = [.. Rule.Examples, new RuleExample(text, [.. expected])] });

    /// <summary>Adds a sentence that states nothing of the relation.</summary>
    public RuleBuilder CounterExample(string text) => With(Rule with { CounterExamples = [.. Rule.CounterExamples, new RuleExample(text, [])] });

    /// <summary>Adds an example as a record, which may carry a remark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="example"/> is null.</exception>
    public RuleBuilder Example(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return With(Rule with { Examples = [.. Rule.Examples, example] });
    }

    /// <summary>Adds a counter-example as a record, which may carry a remark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="example"/> is null.</exception>
    public RuleBuilder CounterExample(RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return With(Rule with { CounterExamples = [.. Rule.CounterExamples, example] });
    }

    /// <summary>Adds a remark for readers.</summary>
    public RuleBuilder Note(string note) => With(Rule with { Note = note });

    internal static ValueList<Role> Roles(string[] names) => [.. names.Select(Predicates.Role.Parse)];

    private RuleBuilder Add(PredicateCategory category, string[] words) => With(Rule with { Triggers = [.. Rule.Triggers, .. words.Select(w => new Trigger(category, w))] });

    private RuleBuilder With(Rule rule)
    {
        Rule = rule;
        return this;
    }
}
