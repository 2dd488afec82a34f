namespace EntityExtraction.Rules.Explaining;

/// <summary>Why a rule found nothing in a text: the first condition that did not hold, of the attempt that came furthest.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="RuleId">The rule.</param>
/// <param name="Step">How far it came; <see cref="MatchStep.Found"/> where it did find something.</param>
/// <param name="Condition">What had to hold.</param>
/// <param name="Saw">What was there instead.</param>
public sealed record WhyNot(string RuleId, MatchStep Step, string Condition, string Saw)
{
    /// <summary>Whether the rule did find something, so that there is nothing to explain.</summary>
    public bool IsFound => Step == MatchStep.Found;

    /// <summary>The rule's file; empty for one made in code.</summary>
    public string File { get; init; } = "";

    /// <summary>The rule's line, from 1; 0 for one made in code.</summary>
    public int Line { get; init; }

    /// <summary>All of it in a sentence.</summary>
    public override string ToString()
    {
        var rule = $"{RuleId}{(File.Length == 0 ? "" : $" ({File}, line {Line})")}";
        return IsFound ? $"{rule} found {Saw}" : $"{rule}: failed at {Step.ToString().ToLowerInvariant()}: wanted {Condition}; saw {Saw}";
    }
}
