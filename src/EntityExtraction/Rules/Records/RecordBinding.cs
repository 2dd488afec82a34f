using System.Diagnostics.CodeAnalysis;

namespace EntityExtraction.Rules.Records;

/// <summary>Which record a relation type is to have.</summary>
/// <param name="Relation">Name of the relation type.</param>
/// <param name="Record">The record.</param>
internal sealed record RecordBinding(
    string Relation,
    [property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties)]
    [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties)]
    Type Record);
