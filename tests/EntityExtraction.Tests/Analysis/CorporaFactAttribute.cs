namespace EntityExtraction.Tests.Analysis;

/// <summary>A test that measures on the corpora; skipped where the environment variable does not name their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorporaFactAttribute : FactAttribute
{
    public const string Variable = "ENTITYEXTRACTION_CORPORA";

    public CorporaFactAttribute()
    {
        if (Folder is null) Skip = $"Set {Variable} to the folder of the corpora to run this measurement.";
    }

    public static string? Folder => Environment.GetEnvironmentVariable(Variable);
}
