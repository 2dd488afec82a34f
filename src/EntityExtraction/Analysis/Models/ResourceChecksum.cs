using System.Text;

namespace EntityExtraction.Analysis.Models;

/// <summary>Tells whether what was compiled from files inside this assembly still belongs to them.</summary>
internal static class ResourceChecksum
{
    /// <summary>A checksum of all resources whose names begin so, names and line ends included.</summary>
    public static ulong Of(string prefix)
    {
        var assembly = typeof(ResourceChecksum).Assembly;
        var names = Array.FindAll(assembly.GetManifestResourceNames(), name => name.StartsWith(prefix, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        var sum = 0UL;
        foreach (var name in names)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            sum = ulong.RotateLeft(sum, 17) ^ ModelChecksum.Of(Encoding.UTF8.GetBytes(name));
            sum = ulong.RotateLeft(sum, 17) ^ Of(stream);
        }

        return sum;
    }

    private static unsafe ulong Of(Stream stream)
    {
        // Resources are mapped: summing them up copies nothing.
        if (stream is UnmanagedMemoryStream mapped) return ModelChecksum.Of(new ReadOnlySpan<byte>(mapped.PositionPointer, checked((int)mapped.Length)));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ModelChecksum.Of(bytes);
    }
}
