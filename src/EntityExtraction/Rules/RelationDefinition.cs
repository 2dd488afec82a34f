using EntityExtraction.Collections;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>A relation type as a rule file defines it.</summary>
/// <param name="Name">Its name, in camel case.</param>
public sealed record RelationDefinition(string Name)
{
    /// <summary>The more general type, or null.</summary>
    public RelationType? Parent { get; init; }

    /// <summary>Whether the order of source and target means nothing.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>The PLOVER root; null for the parent's.</summary>
    public PloverRoot? Plover { get; init; }

    /// <summary>The source's attitude to the target; null for the parent's.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Roles beside source, target and item: <c>weapon</c>.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>A remark for readers, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The type.</summary>
    public RelationType ToRelationType() => new(Name, Parent, Plover, Stance, IsSymmetric) { Roles = Roles };
}
