using System.Numerics;
using System.Runtime.InteropServices;

namespace EntityExtraction.Training.Neural;

/// <summary>Sums of vectors.</summary>
internal static class Vectors
{
    public static void Add(Span<float> to, ReadOnlySpan<float> values)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(to);
        var b = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (var i = 0; i < b.Length; i++) a[i] += b[i];
        for (var i = b.Length * Vector<float>.Count; i < values.Length; i++) to[i] += values[i];
    }

    public static void AddScaled(Span<float> to, ReadOnlySpan<float> values, float factor)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(to);
        var b = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (var i = 0; i < b.Length; i++) a[i] += b[i] * factor;
        for (var i = b.Length * Vector<float>.Count; i < values.Length; i++) to[i] += values[i] * factor;
    }
}
