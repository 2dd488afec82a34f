using EntityExtraction.Collections;
using EntityExtraction.Predicates;

namespace EntityExtraction.Rules;

/// <summary>Which roles of a predicate fill a role that a relation type has of its own.</summary>
/// <param name="Name">The relation's role: <c>weapon</c>.</param>
/// <param name="Roles">The predicate's roles, in order of preference: <c>patient</c>, <c>with</c>.</param>
public sealed record RoleFilling(string Name, ValueList<Role> Roles);
