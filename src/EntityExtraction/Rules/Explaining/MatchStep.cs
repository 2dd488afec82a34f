namespace EntityExtraction.Rules.Explaining;

/// <summary>How far a match got, from the trigger on.</summary>
public enum MatchStep
{
    /// <summary>A word of the sentence triggers the rule.</summary>
    Trigger,
    /// <summary>No longer trigger has taken the word.</summary>
    Precedence,
    /// <summary>Roles that must or must not be filled, and guards on roles that give no side.</summary>
    Guards,
    /// <summary>A filler of a source role that passes its guards and can act.</summary>
    Source,
    /// <summary>A filler of a target role that passes its guards.</summary>
    Target,
    /// <summary>Source and target can be related.</summary>
    Pair,
    /// <summary>No better finding of the same two.</summary>
    Kept,
    /// <summary>The relation was found.</summary>
    Found,
}
