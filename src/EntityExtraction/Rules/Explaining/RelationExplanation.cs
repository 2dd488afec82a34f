using System.Globalization;
using System.Text;
using EntityExtraction.Collections;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Explaining;

/// <summary>Why a relation was found.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Relation">The relation.</param>
/// <param name="RuleId">Id of the rule that found it.</param>
/// <param name="File">The rule's file; empty for one made in code.</param>
/// <param name="Line">The rule's line, from 1; 0 for one made in code.</param>
/// <param name="Trigger">The trigger as the rule writes it: <c>verb: supply</c>.</param>
/// <param name="Roles">What fills the two sides.</param>
/// <param name="Confidence">What the confidence is made of.</param>
public sealed record RelationExplanation(Relation Relation, string RuleId, string File, int Line, string Trigger, ValueList<RoleExplanation> Roles, ValueList<ConfidenceFactor> Confidence)
{
    /// <summary>Whether a model guessed the relation; no rule stands behind it then, and the trigger is the word that governs both sides.</summary>
    public bool IsGuess => Relation.IsGuess;

    /// <summary>All of it, for people to read.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{(Relation.Polarity == Polarity.Negated ? "not " : "")}{Relation.Source.Name} {Relation.Type} {Relation.Target.Name}\n");
        if (IsGuess) text.Append(CultureInfo.InvariantCulture, $"  no rule: the stance model guessed it from the words of the sentence around {Trigger}\n");
        else text.Append(CultureInfo.InvariantCulture, $"  rule {RuleId}{(File.Length == 0 ? "" : $" in {File}({Line})")}, triggered by {Trigger}\n");
        foreach (var role in Roles) text.Append(CultureInfo.InvariantCulture, $"  {role}\n");
        text.Append(CultureInfo.InvariantCulture, $"  confidence {Relation.Confidence:0.00}:");
        foreach (var factor in Confidence) text.Append(CultureInfo.InvariantCulture, $" {(factor == Confidence[0] ? "" : "x ")}{factor.Factor:0.00} ({factor.Reason})");
        return text.ToString();
    }
}
