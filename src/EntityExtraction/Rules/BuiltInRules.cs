using System.Reflection;

namespace EntityExtraction.Rules;

/// <summary>The rules inside the package.</summary>
internal static class BuiltInRules
{
    /// <summary>What the names of the rule files begin with inside this assembly.</summary>
    public const string ResourcePrefix = "Rules/";

    /// <summary>Names and texts of the files, in order.</summary>
    public static IReadOnlyList<(string File, string Text)> Files()
    {
        var assembly = typeof(RuleSet).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => (n[ResourcePrefix.Length..], TextOf(assembly, n)))];
    }

    /// <summary>The rules from their compiled form, which needs no YAML parser. A form of other files is not used.</summary>
    public static RuleSet Load()
    {
        using var stream = typeof(RuleSet).Assembly.GetManifestResourceStream("Models/rules.bin");
        return stream is not null && CompiledRules.Read(stream, CompiledRules.SourceChecksum()) is { } parts ? new RuleSet(parts) : RuleSet.ReadBuiltInFiles();
    }

    private static string TextOf(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
