namespace EntityExtraction.Relations;

/// <summary>Whether the text states that the relation holds or that it does not.</summary>
public enum Polarity
{
    /// <summary>It holds.</summary>
    Affirmed,
    /// <summary>It does not: <i>never</i>, <i>refused to</i>, <i>without</i>.</summary>
    Negated,
}
