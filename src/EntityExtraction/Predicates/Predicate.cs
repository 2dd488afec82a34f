using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>A verb, noun, adjective or compound with its arguments in deep roles, whatever the syntax that brought them.</summary>
/// <remarks>Immutable and thread-safe. Coordinated fillers are arguments of their own.</remarks>
public sealed class Predicate
{
    private readonly Argument[] _arguments;

    internal Predicate(Token trigger, string lemma, PredicateCategory category, bool isPassive, Argument[] arguments, Meaning meaning)
    {
        (Trigger, Lemma, Category, IsPassive, Meaning) = (trigger, lemma, category, isPassive, meaning);
        _arguments = arguments;
    }

    /// <summary>The word that states the predicate.</summary>
    public Token Trigger { get; }

    /// <summary>Its lemma; the participle itself for a compound, the prefix for a prefix.</summary>
    public string Lemma { get; }

    /// <summary>In what clothing it comes.</summary>
    public PredicateCategory Category { get; }

    /// <summary>Whether the verb is in the passive.</summary>
    public bool IsPassive { get; }

    /// <summary>How the context changes what is stated.</summary>
    public Meaning Meaning { get; }

    /// <summary>The arguments, core roles first.</summary>
    public IReadOnlyList<Argument> Arguments => _arguments;

    /// <summary>Whether any token fills a role.</summary>
    public bool Has(Role role)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Role == role) return true;
        }

        return false;
    }

    /// <summary>The same predicate where its negation belongs to what is stated: "does not agree" states disagreement.</summary>
    internal Predicate WithoutNegation() => new(Trigger, Lemma, Category, IsPassive, _arguments, Meaning.Negate());

    /// <summary>The same predicate denied by a word of its own: "has no ties with".</summary>
    internal Predicate Denied() => new(Trigger, Lemma, Category, IsPassive, _arguments, Meaning.Negate());

    /// <summary>The same predicate as the content of an act of speech, which takes place whether or not the content does.</summary>
    internal Predicate AsSaid() => new(Trigger, Lemma, Category, IsPassive, _arguments, Meaning.Plain);

    internal bool HasOwn(Role role)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Role == role && !argument.Borrowed) return true;
        }

        return false;
    }

    /// <summary>Adds the head tokens that fill a role: its own where there are any, else the borrowed ones.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Fillers(Role role, ICollection<int> heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        var before = heads.Count;
        AddFillers(role, false, heads);
        if (heads.Count == before) AddFillers(role, true, heads);
        return heads.Count > before;
    }

    /// <summary>The predicate with its roles, for people to read.</summary>
    public override string ToString() =>
        $"{Lemma}({string.Join(", ", _arguments.Select(a => $"{a.Role}{(a.Borrowed ? "?" : "")}={Trigger.Document[a.Head].Form}"))}) {Meaning}";

    private void AddFillers(Role role, bool borrowed, ICollection<int> heads)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Role == role && argument.Borrowed == borrowed && !heads.Contains(argument.Head)) heads.Add(argument.Head);
        }
    }
}
