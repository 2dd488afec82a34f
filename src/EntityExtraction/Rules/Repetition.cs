namespace EntityExtraction.Rules;

/// <summary>How often a token of a pattern comes.</summary>
public enum Repetition
{
    /// <summary>Once.</summary>
    Once,
    /// <summary>Once or not at all: <c>?</c>.</summary>
    Optional,
    /// <summary>Once or more: <c>+</c>.</summary>
    OneOrMore,
    /// <summary>Any number of times, or not at all: <c>*</c>.</summary>
    Any,
}
