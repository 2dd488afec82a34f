using EntityExtraction.Relations;

namespace EntityExtraction.Export;

/// <summary>How enumerated values are written in output.</summary>
internal static class Wire
{
    /// <summary>In lower case.</summary>
    public static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>In capitals, as PLOVER has them; null for none.</summary>
    public static string? Name(PloverRoot root) => root == PloverRoot.None ? null : root.ToString().ToUpperInvariant();
}
