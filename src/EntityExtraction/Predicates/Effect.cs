namespace EntityExtraction.Predicates;

/// <summary>What an embedding predicate does to the statement under it.</summary>
public enum Effect
{
    /// <summary>Nothing: <i>managed to attack</i>.</summary>
    Factive,
    /// <summary>It comes later: <i>agreed to buy</i>.</summary>
    Future,
    /// <summary>It may come or be: <i>hopes to join</i>.</summary>
    Possible,
    /// <summary>It is not: <i>refused to support</i>.</summary>
    Negated,
    /// <summary>Somebody asks for it: <i>urged Iran to withdraw</i>.</summary>
    Demanded,
    /// <summary>It depends on something: <i>threatened to attack</i>.</summary>
    Conditional,
    /// <summary>Somebody says so: <i>accused Iran of supporting</i>.</summary>
    Attributed,
    /// <summary>Somebody says that it is not so: <i>denied supporting</i>.</summary>
    Denied,
}
