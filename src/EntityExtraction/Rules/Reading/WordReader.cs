using EntityExtraction.Collections;
using EntityExtraction.Predicates;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads lists of words, triggers and roles.</summary>
internal sealed class WordReader(ValueReader values, RuleScope scope)
{
    /// <summary>Words as they are written; null where the key is not there.</summary>
    public WordList? Words(YamlNode? node)
    {
        if (node is null) return null;
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in ValueReader.OneOrMore(node))
        {
            if (values.Text(item) is not { } word || !IsKnown(item, word)) continue;
            if (!seen.Add(word)) values.Warn("EE132", item, $"'{word}' is there twice.");
            words.Add(word);
        }

        return [.. words];
    }

    /// <summary>The words of a trigger, by category.</summary>
    public ValueList<Trigger> Triggers(YamlNode? node, Mapping mapping)
    {
        var before = values.Diagnostics.Count;
        if (node is null || !values.IsMapping(node, mapping)) return [];
        var triggers = ByCategory(node);
        if (!values.Diagnostics.HasErrorSince(before) && !scope.Expand(triggers.Select(t => t.Text)).Any())
        {
            values.Error("EE107", node, "The trigger has no words.", OneOfCategories);
        }

        return triggers;
    }

    /// <summary>The words under the keys verb, noun, adjective, compound and prefix.</summary>
    public ValueList<Trigger> ByCategory(YamlNode node)
    {
        var triggers = new List<Trigger>();
        foreach (var category in Enum.GetValues<PredicateCategory>())
        {
            if (node[KeyOf(category)] is not { } value) continue;
            triggers.AddRange((Words(value) ?? []).Select(word => new Trigger(category, word)));
            foreach (var item in ValueReader.OneOrMore(value)) BaseFormCheck.Run(values, item, category);
        }

        return triggers.ToValueList();
    }

    public ValueList<Role> Roles(YamlNode? node)
    {
        var roles = new List<Role>();
        foreach (var item in ValueReader.OneOrMore(node))
        {
            if (RoleOf(item) is not { } role) continue;
            if (roles.Contains(role)) values.Warn("EE132", item, $"'{role}' is there twice.");
            else roles.Add(role);
        }

        return roles.ToValueList();
    }

    public Role? RoleOf(YamlNode node)
    {
        if (Role.TryParse(node.Scalar, out var role)) return role;
        values.Error("EE105", node, "There is no role of this name.", "agent, patient, recipient, another core role, or a preposition", node.Description, Synonyms.OfRole(node.Scalar) ?? DidYouMean.Suggest(node.Scalar ?? "", Role.AllNames));
        return null;
    }

    public static string KeyOf(PredicateCategory category) => category.ToString().ToLowerInvariant();

    private static string OneOfCategories => ValueReader.OneOf(Enum.GetValues<PredicateCategory>().Select(KeyOf)) + " with words";

    private bool IsKnown(YamlNode node, string word)
    {
        if (!word.StartsWith('$')) return true;
        scope.Use(word[1..]);
        if (scope.WordSets.ContainsKey(word[1..])) return true;
        values.Error("EE110", node, "There is no word set of this name.", scope.WordSets.Count == 0 ? "a name under wordSets" : ValueReader.OneOf(scope.WordSets.Keys.Order(StringComparer.Ordinal).Select(n => "$" + n)), $"'{word}'", DidYouMean.Suggest(word[1..], scope.WordSets.Keys, "$"));
        return false;
    }
}
