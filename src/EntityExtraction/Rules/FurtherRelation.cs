using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>A further relation that a rule's words state.</summary>
/// <param name="Relation">What.</param>
/// <param name="Source">Roles for the source, in order of preference.</param>
/// <param name="Target">Roles for the target, in order of preference.</param>
public sealed record FurtherRelation(RelationType Relation, ValueList<Role> Source, ValueList<Role> Target);
