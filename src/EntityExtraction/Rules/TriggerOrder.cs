using EntityExtraction.Collections;

namespace EntityExtraction.Rules;

/// <summary>Puts triggers in the order of their categories, in which YAML has them: rules that say the same are then equal.</summary>
internal static class TriggerOrder
{
    public static ValueList<Trigger> Sort(ValueList<Trigger> triggers)
    {
        var items = triggers.AsSpan();
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i - 1].Category > items[i].Category) return [.. triggers.OrderBy(t => t.Category)];
        }

        return triggers;
    }
}
