using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>Whose forces act together, since one act is told of both: <i>Chadian and French troops attacked the rebels</i>.</summary>
/// <remarks>For one thread. Only of forces of different states or bodies; militants who are named together may be of one.</remarks>
internal sealed class JointForces(Findings findings)
{
    /// <summary>Its id, under which it is reported and switched off like a rule of a file.</summary>
    public const string RuleId = "cooperates-joint-forces";

    private static readonly WordClass Forces = new("army coalition force forces helicopters marines military nato navy peacekeepers planes police soldiers troops warplanes");

    private readonly List<(Finding One, Finding Other)> _joint = [];

    /// <summary>Reads what was found in the sentence.</summary>
    public void Find()
    {
        _joint.Clear();
        Finding? last = null;
        foreach (var finding in findings.OfSentence())
        {
            if (finding.Relation.Polarity != Polarity.Affirmed || !(finding.Relation.Type.Is(RelationType.Fights) || finding.Relation.Type.Is(RelationType.Coerces)) || !IsForce(finding.Relation.Source)) continue;
            if (last is { } before && before.Trigger == finding.Trigger && before.Target == finding.Target && before.Source != finding.Source && AreOfTwo(before.Relation, finding.Relation)) _joint.Add((before, finding));
            last = finding;
        }

        foreach (var (one, other) in _joint)
        {
            var (told, beside) = (one.Relation, other.Relation);
            var relation = new CooperatesWith(told.Source, beside.Source) { Confidence = 0.65, Rule = RuleId, Modality = told.Modality, Attribution = told.Attribution, Time = told.Time, Trigger = told.Trigger, Sentence = told.Sentence };
            findings.AddToldOf(new Finding(relation, one.Source, other.Source, one.Trigger, -1));
        }
    }

    private static bool AreOfTwo(Relation one, Relation other) =>
        one.Type.Equals(other.Type) && OwnerOf(one.Source) is { } own && OwnerOf(other.Source) is { } another && own != another;

    /// <summary>The state whose forces they are, or the name by which a body's are told.</summary>
    private static string? OwnerOf(Participant force) => force.Entity?.State ?? (force.Name.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0 ? force.Name : null);

    private static bool IsForce(Participant party)
    {
        if (party.Type is not (EntityType.Group or EntityType.Organization)) return false;
        foreach (var range in party.Name.AsSpan().SplitAny(' ', '-'))
        {
            if (Forces.Contains(party.Name[range])) return true;
        }

        return false;
    }
}
