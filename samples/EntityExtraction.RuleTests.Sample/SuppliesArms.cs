using EntityExtraction.Relations;

namespace EntityExtraction.RuleTests.Sample;

/// <summary>A gives arms to B: the record of the relation type that arms.yaml defines.</summary>
public sealed record SuppliesArms(RelationType Type, Participant Source, Participant Target, Participant? Weapon) : Relation(Type, Source, Target);
