using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Element-wise functions of the networks, in place.</summary>
internal static class Activations
{
    /// <summary>Slope of the leaky rectifier below zero.</summary>
    public const float Leak = 0.1f;

    /// <summary><c>1 / (1 + exp(-x))</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>Hyperbolic tangent, as <c>2 sigmoid(2x) - 1</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x) => (Vector512.Create(2f) / (Vector512<float>.One + Exp(x * -2f))) - Vector512<float>.One;

    /// <summary>The exponential to a relative error of 2e-7; what would overflow is held at the ends of the range.</summary>
    /// <remarks><c>exp(x) = 2^n exp(r)</c> with <c>n = round(x / ln 2)</c>; exp(r) by a polynomial (coefficients of the Cephes library's expf).</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(88f));
        // Adding and taking away 1.5 * 2^23 rounds; the sum's low bits are the integer.
        var shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(12582912f));
        var n = shifted - Vector512.Create(12582912f);
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        var p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.3981999507e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3334519073e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1665795894e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666665459e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.5f));
        p = Vector512.FusedMultiplyAdd(p * r, r, r) + Vector512<float>.One;
        return p * ((shifted.AsInt32() + Vector512.Create(127 - 0x4B400000)) << 23).AsSingle();
    }

    /// <summary>The place of the first of the largest values.</summary>
    public static int Largest(ReadOnlySpan<float> values)
    {
        var largest = float.NegativeInfinity;
        var i = 0;
        if (values.Length >= Vector<float>.Count)
        {
            var most = new Vector<float>(values);
            for (i = Vector<float>.Count; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count) most = Vector.Max(most, new Vector<float>(values[i..]));
            for (var k = 0; k < Vector<float>.Count; k++) largest = Math.Max(largest, most[k]);
        }

        for (; i < values.Length; i++) largest = Math.Max(largest, values[i]);
        return Math.Max(0, values.IndexOf(largest));
    }

    /// <summary>The sum of the products, in eight sums that are added at the end: the same on every processor.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sums = Vector256<float>.Zero;
        var i = 0;
        for (; i + Vector256<float>.Count <= left.Length; i += Vector256<float>.Count) sums += Vector256.Create(left[i..]) * Vector256.Create(right[i..]);
        var sum = Vector256.Sum(sums);
        for (; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }

    /// <summary>Adds one by one.</summary>
    public static void Add(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> to)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count) (new Vector<float>(left[i..]) + new Vector<float>(right[i..])).CopyTo(to[i..]);
        for (; i < to.Length; i++) to[i] = left[i] + right[i];
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

    /// <summary>Turns scores into probabilities and returns the logarithm of their sum before.</summary>
    public static float Softmax(Span<float> scores)
    {
        var max = float.NegativeInfinity;
        foreach (var s in scores) max = Math.Max(max, s);
        var shift = Vector512.Create(max);
        Vector512<float> sums = default;
        ref var first = ref MemoryMarshal.GetReference(scores);
        var i = 0;
        for (; i + Vector512<float>.Count <= scores.Length; i += Vector512<float>.Count)
        {
            var e = Exp(Vector512.LoadUnsafe(ref first, (nuint)i) - shift);
            e.StoreUnsafe(ref first, (nuint)i);
            sums += e;
        }

        var sum = Vector512.Sum(sums);
        for (; i < scores.Length; i++) sum += scores[i] = MathF.Exp(Math.Max(scores[i] - max, -87f));
        var scale = 1 / sum;
        for (i = 0; i < scores.Length; i++) scores[i] *= scale;
        return MathF.Log(sum) + max;
    }

    /// <summary>One step of an LSTM for one sentence. Sizes are multiples of 16.</summary>
    /// <param name="gates">Sums of the gates input, forget, output and candidate; receives the gates.</param>
    /// <param name="before">The cell of the step before; empty at the first step.</param>
    /// <param name="cell">Receives the cell.</param>
    /// <param name="squashed">Receives the cell's hyperbolic tangent.</param>
    /// <param name="hidden">Receives the output.</param>
    public static void LstmCell(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> squashed, Span<float> hidden)
    {
        var h = cell.Length;
        if (h % Vector512<float>.Count != 0 || gates.Length < 4 * h || squashed.Length < h || hidden.Length < h || (before.Length != 0 && before.Length < h)) throw new ArgumentException("Sizes differ.");
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var last = ref MemoryMarshal.GetReference(before);
        for (var j = 0; j < h; j += Vector512<float>.Count)
        {
            var input = Sigmoid(Vector512.LoadUnsafe(ref g, (nuint)j));
            var forget = Sigmoid(Vector512.LoadUnsafe(ref g, (nuint)(h + j)));
            var output = Sigmoid(Vector512.LoadUnsafe(ref g, (nuint)((2 * h) + j)));
            var candidate = Tanh(Vector512.LoadUnsafe(ref g, (nuint)((3 * h) + j)));
            var value = input * candidate;
            if (!before.IsEmpty) value += forget * Vector512.LoadUnsafe(ref last, (nuint)j);
            var squash = Tanh(value);
            input.StoreUnsafe(ref g, (nuint)j);
            forget.StoreUnsafe(ref g, (nuint)(h + j));
            output.StoreUnsafe(ref g, (nuint)((2 * h) + j));
            candidate.StoreUnsafe(ref g, (nuint)((3 * h) + j));
            value.StoreUnsafe(ref MemoryMarshal.GetReference(cell), (nuint)j);
            squash.StoreUnsafe(ref MemoryMarshal.GetReference(squashed), (nuint)j);
            (output * squash).StoreUnsafe(ref MemoryMarshal.GetReference(hidden), (nuint)j);
        }
    }

    /// <summary>One step of an LSTM for one sentence. Sizes are multiples of 32.</summary>
    /// <param name="gates">Sums of the gates input, forget, output and candidate.</param>
    /// <param name="before">The cell of the step before; empty at the first step.</param>
    /// <param name="cell">Receives the cell.</param>
    /// <param name="hidden">Receives the output in bytes, as a <see cref="ByteLayer"/> reads them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LstmCell(ReadOnlySpan<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<byte> hidden)
    {
        var h = cell.Length;
        if (h % (2 * Vector512<float>.Count) != 0 || gates.Length < 4 * h || hidden.Length < h || (before.Length != 0 && before.Length < h)) throw new ArgumentException("Sizes differ.");
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var last = ref MemoryMarshal.GetReference(before);
        ref var c = ref MemoryMarshal.GetReference(cell);
        for (var j = 0; j < h; j += 2 * Vector512<float>.Count)
        {
            var low = Step(ref g, ref last, ref c, h, j, !before.IsEmpty);
            var high = Step(ref g, ref last, ref c, h, j + Vector512<float>.Count, !before.IsEmpty);
            var narrow = Vector512.Narrow(low, high).AsUInt16();
            Vector512.Narrow(narrow, narrow).GetLower().StoreUnsafe(ref MemoryMarshal.GetReference(hidden), (nuint)j);
        }
    }

    /// <summary>Sixteen cells; products of a sigmoid and a hyperbolic tangent share one division.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Step(ref float gates, ref float before, ref float cell, int h, int j, bool linked)
    {
        var one = Vector512<float>.One;
        var input = one + Exp(-Vector512.LoadUnsafe(ref gates, (nuint)j));
        var forget = one + Exp(-Vector512.LoadUnsafe(ref gates, (nuint)(h + j)));
        var output = one + Exp(-Vector512.LoadUnsafe(ref gates, (nuint)((2 * h) + j)));
        var candidate = Exp(Vector512.LoadUnsafe(ref gates, (nuint)((3 * h) + j)) * -2f);
        var value = (one - candidate) / (input * (one + candidate));
        if (linked) value += Vector512.LoadUnsafe(ref before, (nuint)j) / forget;
        value.StoreUnsafe(ref cell, (nuint)j);
        var squash = Exp(value * -2f);
        var hidden = (one - squash) / (output * (one + squash));
        // Adding 1.5 * 2^23 rounds to an integer, which the low bits hold.
        return (Vector512.FusedMultiplyAdd(hidden, Vector512.Create(ByteLayer.One), Vector512.Create(12582912f + ByteLayer.Zero)).AsInt32()) & Vector512.Create(255);
    }
}
