namespace EntityExtraction.Predicates;

/// <summary>In what clothing a predicate comes.</summary>
public enum PredicateCategory
{
    /// <summary>A verb, the copula included.</summary>
    Verb,
    /// <summary>A noun: <i>Russia's support for Assad</i>.</summary>
    Noun,
    /// <summary>An adjective: <i>hostile to Iran</i>.</summary>
    Adjective,
    /// <summary>The participle of a compound: <i>Turkish-backed</i>.</summary>
    Compound,
    /// <summary>A prefix: <i>pro-Moscow</i>.</summary>
    Prefix,
}
