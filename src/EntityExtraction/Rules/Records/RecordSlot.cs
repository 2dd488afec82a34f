using EntityExtraction.Collections;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Records;

/// <summary>What a parameter or property of a user's record takes.</summary>
/// <param name="Kind">Which part of the relation.</param>
/// <param name="Role">The relation's role, where it is one.</param>
/// <param name="IsName">Whether the name is wanted and not the participant.</param>
internal readonly record struct RecordSlot(SlotKind Kind, string Role = "", bool IsName = false)
{
    public object? Value(RelationType type, Participant source, Participant target, Item? item, ValueList<RoleFiller> fillers)
    {
        switch (Kind)
        {
            case SlotKind.Type: return type;
            case SlotKind.Source: return source;
            case SlotKind.Target: return target;
            case SlotKind.Item: return IsName ? item?.Text : item;
            default:
                foreach (var filler in fillers.AsSpan())
                {
                    if (filler.Role == Role) return IsName ? filler.Participant.Name : filler.Participant;
                }

                return null;
        }
    }
}

/// <summary>A part of a relation that a record may take.</summary>
internal enum SlotKind
{
    Type, Source, Target, Item, Role,
}
