using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads guards on roles.</summary>
internal sealed class GuardReader(ValueReader values, WordReader words, RuleScope scope)
{
    private static readonly EntityType[] Actors = [EntityType.Country, EntityType.Person, EntityType.Organization, EntityType.Group];
    private static readonly string[] TypeNames = [.. Enum.GetNames<EntityType>(), "Actor", "None"];

    /// <summary>The guards under <c>where</c>: roles with what they ask for, or a list where a role comes more than once.</summary>
    public void ReadAll(YamlNode? node, List<RoleConstraint> guards)
    {
        if (node?.Items is { } items)
        {
            foreach (var item in items)
            {
                if (values.IsMapping(item, RuleKeys.ListedGuard) && item["role"] is { } name && words.RoleOf(name) is { } role) guards.Add(Read(role, item));
            }

            return;
        }

        foreach (var (key, value) in values.Named(node, "Guards"))
        {
            if (words.RoleOf(key) is { } role && values.IsMapping(value, RuleKeys.Guard)) guards.Add(Read(role, value));
        }
    }

    /// <summary>A role, a list of roles, or a mapping that guards them at once.</summary>
    public ValueList<Role> Side(YamlNode? node, List<RoleConstraint> guards)
    {
        if (node?.Pairs is null) return words.Roles(node);
        if (!values.IsMapping(node, RuleKeys.Side)) return [];
        var roles = words.Roles(node["role"]);
        if (node.Pairs.Count > 1) guards.AddRange(roles.Select(role => Read(role, node)));
        return roles;
    }

    private RoleConstraint Read(Role role, YamlNode node)
    {
        var before = values.Diagnostics.Count;
        var (types, none) = Types(node["type"]);
        var guard = new RoleConstraint(role)
        {
            Lemmas = words.Words(node["lemma"]),
            NotLemmas = words.Words(node["notLemma"]),
            Types = types,
            AllowsNoEntity = none,
            Present = values.Truth(node["present"]),
            Human = values.Truth(node["human"]),
            Owned = values.Truth(node["owned"]),
            Modalities = ValueReader.OneOrMore(node["modality"]).Select(m => values.EnumOf<Modality>(m)).OfType<Modality>().ToValueList(),
        };
        if (!values.Diagnostics.HasErrorSince(before)) CheckSense(guard, node);
        return guard;
    }

    private (ValueList<EntityType> Types, bool AllowsNone) Types(YamlNode? node)
    {
        var types = new List<EntityType>();
        var none = false;
        foreach (var item in ValueReader.OneOrMore(node))
        {
            if (item.Scalar == "Actor") types.AddRange(Actors);
            else if (item.Scalar == "None") none = true;
            else if (Array.IndexOf(TypeNames, item.Scalar) >= 0) types.Add(Enum.Parse<EntityType>(item.Scalar!));
            else values.Error("EE108", item, "There is no kind of entity of this name.", ValueReader.OneOf(TypeNames), item.Description, Synonyms.OfType(item.Scalar) ?? DidYouMean.Suggest(item.Scalar ?? "", TypeNames));
        }

        return (types.ToValueList(), none);
    }

    /// <summary>Guards that nothing can pass make a rule that silently finds nothing.</summary>
    private void CheckSense(RoleConstraint guard, YamlNode node)
    {
        if (guard.Lemmas is { } wanted)
        {
            var lemmas = scope.Expand(wanted).ToList();
            var refused = guard.NotLemmas is null ? [] : scope.Expand(guard.NotLemmas).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (lemmas.Count == 0) values.Error("EE107", node, "The list of lemmas is empty; nothing could ever pass.");
            else if (lemmas.All(refused.Contains)) values.Error("EE122", node, $"Every lemma wanted of '{guard.Role}' is refused by 'notLemma'; nothing could ever pass.");
        }

        if (guard.Present == false && (guard.Lemmas is not null || guard.ConstrainsTypes || guard.Human is not null || guard.Owned is not null))
        {
            values.Error("EE122", node, $"'{guard.Role}' must not be filled, yet something is asked of its filler; nothing could ever pass.");
        }
        else if (node.Pairs!.All(p => p.Key.Scalar == "role"))
        {
            values.Warn("EE134", node, $"Nothing is asked of '{guard.Role}'.", ValueReader.OneOf(RuleKeys.Guard.Names));
        }
    }
}
