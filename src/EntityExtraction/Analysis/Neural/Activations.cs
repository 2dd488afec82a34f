using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Element-wise functions of the networks, in place.</summary>
internal static class Activations
{
    /// <summary>Slope of the leaky rectifier below zero.</summary>
    public const float Leak = 0.1f;

    /// <summary><c>1 / (1 + exp(-x))</c>.</summary>
    public static void Sigmoid(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i + Vector512<float>.Count <= values.Length; i += Vector512<float>.Count)
            {
                var x = Vector512.LoadUnsafe(ref first, (nuint)i);
                (Vector512<float>.One / (Vector512<float>.One + Vector512.Exp(-x))).StoreUnsafe(ref first, (nuint)i);
            }
        }

        for (; i + Vector256<float>.Count <= values.Length; i += Vector256<float>.Count)
        {
            var x = Vector256.LoadUnsafe(ref first, (nuint)i);
            (Vector256<float>.One / (Vector256<float>.One + Vector256.Exp(-x))).StoreUnsafe(ref first, (nuint)i);
        }

        for (; i < values.Length; i++) values[i] = 1 / (1 + MathF.Exp(-values[i]));
    }

    /// <summary>Hyperbolic tangent, as <c>2 sigmoid(2x) - 1</c>.</summary>
    public static void Tanh(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i + Vector512<float>.Count <= values.Length; i += Vector512<float>.Count)
            {
                var x = Vector512.LoadUnsafe(ref first, (nuint)i);
                (Vector512.Create(2f) / (Vector512<float>.One + Vector512.Exp(x * -2f)) - Vector512<float>.One).StoreUnsafe(ref first, (nuint)i);
            }
        }

        for (; i + Vector256<float>.Count <= values.Length; i += Vector256<float>.Count)
        {
            var x = Vector256.LoadUnsafe(ref first, (nuint)i);
            (Vector256.Create(2f) / (Vector256<float>.One + Vector256.Exp(x * -2f)) - Vector256<float>.One).StoreUnsafe(ref first, (nuint)i);
        }

        for (; i < values.Length; i++) values[i] = MathF.Tanh(values[i]);
    }

    /// <summary>Leaky rectifier.</summary>
    public static void LeakyRelu(Span<float> values)
    {
        var i = 0;
        var leak = new Vector<float>(Leak);
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
        {
            var x = new Vector<float>(values[i..]);
            Vector.Max(x, x * leak).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++) values[i] = Math.Max(values[i], values[i] * Leak);
    }

    /// <summary>One step of an LSTM for one sentence.</summary>
    /// <param name="gates">Sums of the gates input, forget, output and candidate; overwritten.</param>
    /// <param name="before">The cell of the step before; empty at the first step.</param>
    /// <param name="cell">Receives the cell.</param>
    /// <param name="hidden">Receives the output.</param>
    public static void LstmCell(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> hidden)
    {
        var h = cell.Length;
        Sigmoid(gates[..(3 * h)]);
        Tanh(gates[(3 * h)..]);
        var (input, forget, output, candidate) = (0, h, 2 * h, 3 * h);
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= h; i += width)
        {
            var value = new Vector<float>(gates[(input + i)..]) * new Vector<float>(gates[(candidate + i)..]);
            if (!before.IsEmpty) value += new Vector<float>(gates[(forget + i)..]) * new Vector<float>(before[i..]);
            value.CopyTo(cell[i..]);
        }

        for (; i < h; i++) cell[i] = (gates[input + i] * gates[candidate + i]) + (before.IsEmpty ? 0 : gates[forget + i] * before[i]);
        cell.CopyTo(hidden);
        Tanh(hidden);
        for (i = 0; i + width <= h; i += width) (new Vector<float>(hidden[i..]) * new Vector<float>(gates[(output + i)..])).CopyTo(hidden[i..]);
        for (; i < h; i++) hidden[i] *= gates[output + i];
    }
}
