using EntityExtraction.Collections;

namespace EntityExtraction.Rules;

/// <summary>A sentence that shows what a rule finds.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">The relations that it states, as <c>SOURCE relation TARGET</c>, with <c>not</c> in front where negated; empty for a counter-example.</param>
public sealed record RuleExample(string Text, ValueList<string> Expected)
{
    private readonly Origin _origin = Origin.None;

    /// <summary>A remark for readers, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Line in the rule file, from 1; 0 for one made in code. Takes no part in equality.</summary>
    public int Line
    {
        get => _origin.Line;
        init => _origin = _origin with { Line = value };
    }

    /// <summary>Column in the rule file, from 1; 0 for one made in code. Takes no part in equality.</summary>
    public int Column
    {
        get => _origin.Column;
        init => _origin = _origin with { Column = value };
    }
}
