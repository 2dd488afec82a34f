namespace EntityExtraction.Rules.Reading;

/// <summary>Reads word sets.</summary>
internal static class WordSetReader
{
    /// <summary>Takes up the words as they are written; which names among them are known is checked later, when all files have been seen.</summary>
    public static void Declare(ReadFile file)
    {
        foreach (var (key, value) in file.Values.Named(file.Root?["wordSets"], "Word sets"))
        {
            var name = key.Scalar!;
            if (name.StartsWith('$')) file.Values.Error("EE128", key, "A word set is defined without '$'.", $"'{name[1..]}'", key.Description);
            if (value.Pairs is not null)
            {
                file.Values.WrongShape(value, "A word set is a list of words.", "a list of words");
                continue;
            }

            var words = value.IsNothing ? [] : ValueReader.OneOrMore(value).Select(v => v.Scalar ?? "").ToArray();
            file.WordSets[name] = (key, new WordSet(name, [.. words]));
        }
    }

    /// <summary>Reports unknown words sets, circles, empty sets and words that are there twice.</summary>
    public static void Check(ReadFile file, WordReader words, RuleScope scope)
    {
        foreach (var (key, value) in file.Root?["wordSets"]?.Pairs ?? [])
        {
            if (!file.WordSets.TryGetValue(key.Scalar ?? "", out var declared) || declared.Node != key) continue;
            var used = value.IsNothing ? [] : words.Words(value) ?? [];
            if (used.Contains("$" + key.Scalar) || IsInCircle(key.Scalar!, scope)) file.Values.Error("EE129", key, $"The word set '{key.Scalar}' contains itself.");
            else if (!scope.Expand(used).Any() && (value.IsNothing || value.Items is { Count: 0 })) file.Values.Warn("EE117", key, $"The word set '{key.Scalar}' is empty.", "words");
        }
    }

    /// <summary>Reports word sets that nothing names, in files that have rules: a typing error on one of the two sides.</summary>
    public static void CheckUse(ReadFile file, RuleScope scope)
    {
        if (file.Model.Rules.Count == 0 && file.Model.Entities.Count == 0) return;
        foreach (var (name, (node, _)) in file.WordSets)
        {
            if (!scope.IsUsed(name)) file.Values.Warn("EE123", node, $"The word set '{name}' is used nowhere in this file.", $"'${name}' in a list of words");
        }
    }

    private static bool IsInCircle(string name, RuleScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([name]);
        while (open.TryPop(out var next))
        {
            if (!scope.WordSets.TryGetValue(next, out var set)) continue;
            foreach (var word in set.Words)
            {
                if (!word.StartsWith('$')) continue;
                if (word[1..] == name) return true;
                if (seen.Add(word[1..])) open.Push(word[1..]);
            }
        }

        return false;
    }
}
