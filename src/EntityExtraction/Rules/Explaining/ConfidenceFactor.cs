namespace EntityExtraction.Rules.Explaining;

/// <summary>One contribution to a relation's confidence.</summary>
/// <param name="Reason">What it is owed to.</param>
/// <param name="Factor">By what the confidence is multiplied; the first factor is the rule's own confidence.</param>
public sealed record ConfidenceFactor(string Reason, double Factor);
