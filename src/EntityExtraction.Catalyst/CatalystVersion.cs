using Catalyst;

namespace EntityExtraction.Catalyst;

/// <summary>The versions of Catalyst that can be used.</summary>
internal static class CatalystVersion
{
    public static readonly Version Least = new(26, 3, 60);

    /// <summary>Refuses versions whose results differ from run to run.</summary>
    /// <exception cref="CatalystSetupException">The version is too old.</exception>
    public static void Check() => Check(typeof(Pipeline).Assembly.GetName().Version);

    internal static void Check(Version? found)
    {
        if (found is not null && found >= Least) return;
        throw new CatalystSetupException($"Catalyst {found} is loaded, but its sentence detector gives other results from run to run. "
            + $"Install {Least} or later: dotnet add package Catalyst --version {Least}, and Catalyst.Models.English of the same version.");
    }
}
