using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace EntityExtraction.Training.Neural;

/// <summary>Sums of vectors.</summary>
internal static class Vectors
{
    public static void Add(Span<float> to, ReadOnlySpan<float> values)
    {
        var a = MemoryMarshal.Cast<float, Vector512<float>>(to);
        var b = MemoryMarshal.Cast<float, Vector512<float>>(values);
        for (var i = 0; i < b.Length; i++) a[i] += b[i];
        for (var i = b.Length * Vector512<float>.Count; i < values.Length; i++) to[i] += values[i];
    }

    public static void AddScaled(Span<float> to, ReadOnlySpan<float> values, float factor)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(to);
        var b = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (var i = 0; i < b.Length; i++) a[i] += b[i] * factor;
        for (var i = b.Length * Vector<float>.Count; i < values.Length; i++) to[i] += values[i] * factor;
    }

    public static void Multiply(Span<float> to, ReadOnlySpan<float> factors)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(to);
        var b = MemoryMarshal.Cast<float, Vector<float>>(factors);
        for (var i = 0; i < b.Length; i++) a[i] *= b[i];
        for (var i = b.Length * Vector<float>.Count; i < factors.Length; i++) to[i] *= factors[i];
    }

    public static double SquaredNorm(ReadOnlySpan<float> values)
    {
        Vector512<float> sum = default;
        var v = MemoryMarshal.Cast<float, Vector512<float>>(values);
        foreach (var x in v) sum += x * x;
        double total = Vector512.Sum(sum);
        for (var i = v.Length * Vector512<float>.Count; i < values.Length; i++) total += values[i] * values[i];
        return total;
    }
}
