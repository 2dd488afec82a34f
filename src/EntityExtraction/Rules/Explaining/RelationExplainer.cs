using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Explaining;

/// <summary>Finds what the matcher told of one relation.</summary>
internal static class RelationExplainer
{
    /// <summary>The explanation of a relation; null where the matcher did not find it.</summary>
    public static RelationExplanation? Pick(IEnumerable<RelationExplanation> explanations, Relation relation)
    {
        var found = explanations.Where(e => e.RuleId == relation.Rule && e.Relation.Trigger == relation.Trigger && e.Relation.Type.Equals(relation.Type)).ToList();
        // Where mentions were given, sides carry other places than the matcher's own.
        var explanation = found.Find(e => e.Relation.Source.Span == relation.Source.Span && e.Relation.Target.Span == relation.Target.Span)
            ?? found.Find(e => e.Relation.Source.Name == relation.Source.Name && e.Relation.Target.Name == relation.Target.Name);
        if (explanation is null) return null;
        explanation = explanation with { Relation = relation };
        var confidence = explanation.Confidence.Aggregate(1.0, (product, factor) => product * factor.Factor);
        return Math.Abs(confidence - relation.Confidence) < 0.0005 || confidence <= 0
            ? explanation
            : explanation with { Confidence = [.. explanation.Confidence, new ConfidenceFactor("calibrated on what was right before", relation.Confidence / confidence)] };
    }
}
