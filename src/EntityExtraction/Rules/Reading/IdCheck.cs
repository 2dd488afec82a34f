namespace EntityExtraction.Rules.Reading;

/// <summary>Finds ids that are there twice, and names of rules that are not there.</summary>
internal static class IdCheck
{
    public static void Run(IReadOnlyList<ReadFile> files, bool isBuiltIn)
    {
        var builtIn = isBuiltIn ? new HashSet<string>(StringComparer.Ordinal) : RuleSet.BuiltIn.Rules.Select(r => r.Id).Concat(CodeRules.Ids).ToHashSet(StringComparer.Ordinal);
        var off = files.SelectMany(f => f.Model.Off).ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<string, (ReadFile File, YamlNode Node)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (id, node) in Ids(file))
            {
                if (builtIn.Contains(id) && !off.Contains(id))
                {
                    file.Values.Warn("EE135", node, $"There is a built-in rule with the id '{id}'; added to the built-in rules this one takes its place.", suggestion: $"Choose another id, or say that it is meant: 'off: [{id}]'.");
                }

                if (!places.TryAdd(id, (file, node)))
                {
                    file.Values.Error("EE106", node, $"There is another rule with the id '{id}', in {places[id].File.Name} line {places[id].Node.Line}.");
                }
            }
        }

        var known = builtIn.Concat(places.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var item in ValueReader.OneOrMore(file.Root?["off"])) CheckKnown(file, item, known);
            foreach (var item in file.Root?["extend"]?.Items ?? [])
            {
                if (item["rule"] is { Scalar: not null } rule) CheckKnown(file, rule, known);
            }
        }
    }

    private static IEnumerable<(string Id, YamlNode Node)> Ids(ReadFile file)
    {
        foreach (var section in (string[])["rules", "entities"])
        {
            foreach (var item in file.Root?[section]?.Items ?? [])
            {
                if (item["id"] is { Scalar.Length: > 0 } id) yield return (id.Scalar, id);
            }
        }
    }

    private static void CheckKnown(ReadFile file, YamlNode node, HashSet<string> known)
    {
        if (node.Scalar is not { Length: > 0 } id || node.IsNothing || known.Contains(id)) return;
        file.Values.Error("EE118", node, "There is no rule with this id.", "the id of a built-in rule or of one in these files", node.Description, DidYouMean.Suggest(id, known));
    }
}
