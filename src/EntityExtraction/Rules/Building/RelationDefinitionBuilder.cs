using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Building;

/// <summary>Says more about a relation type.</summary>
public sealed class RelationDefinitionBuilder
{
    private readonly Func<string, RelationType> _typeOf;

    internal RelationDefinitionBuilder(string name, Func<string, RelationType> typeOf) => (Definition, _typeOf) = (new RelationDefinition(name), typeOf);

    internal RelationDefinition Definition { get; private set; }

    /// <summary>Puts it under a more general type.</summary>
    public RelationDefinitionBuilder Parent(RelationType parent) => With(Definition with { Parent = parent });

    /// <summary>Puts it under a more general type that is built in or was defined before.</summary>
    /// <exception cref="ArgumentException">There is no such type.</exception>
    public RelationDefinitionBuilder Parent(string parent) => Parent(_typeOf(parent));

    /// <summary>Says that the order of source and target means nothing.</summary>
    public RelationDefinitionBuilder Symmetric() => With(Definition with { IsSymmetric = true });

    /// <summary>Sets the PLOVER root.</summary>
    public RelationDefinitionBuilder Plover(PloverRoot root) => With(Definition with { Plover = root });

    /// <summary>Sets the source's attitude to the target.</summary>
    public RelationDefinitionBuilder Stance(Stance stance) => With(Definition with { Stance = stance });

    /// <summary>Adds roles beside source, target and item.</summary>
    public RelationDefinitionBuilder Role(params string[] names) => With(Definition with { Roles = [.. Definition.Roles, .. names] });

    /// <summary>Adds a remark for readers.</summary>
    public RelationDefinitionBuilder Note(string note) => With(Definition with { Note = note });

    private RelationDefinitionBuilder With(RelationDefinition definition)
    {
        Definition = definition;
        return this;
    }
}
