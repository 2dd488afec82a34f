using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EntityExtraction.Training.Neural;

/// <summary>Random masks (Srivastava et al., 2014), sixteen generators side by side (Marsaglia, "Xorshift RNGs", 2003).</summary>
internal sealed class Dropout
{
    private Vector512<uint> _state;

    /// <summary>Starts the random choices anew.</summary>
    public void Reseed(Random random)
    {
        Span<uint> seeds = stackalloc uint[Vector512<uint>.Count];
        for (var i = 0; i < seeds.Length; i++) seeds[i] = (uint)random.NextInt64(1, uint.MaxValue);
        _state = Vector512.Create<uint>(seeds);
    }

    /// <summary>Drops values at a rate and scales up the others.</summary>
    /// <returns>The factors, to be applied to the gradient too.</returns>
    public Matrix Apply(Matrix values, float rate, Arena arena)
    {
        var mask = arena.Take(values.Rows, values.Columns);
        var (limit, scale) = (Vector512.Create((uint)(rate * uint.MaxValue)), Vector512.Create(1 / (1 - rate)));
        var registers = MemoryMarshal.Cast<float, Vector512<float>>(mask.Span);
        for (var i = 0; i < registers.Length; i++) registers[i] = Vector512.GreaterThanOrEqual(Next(), limit).AsSingle() & scale;
        var rest = mask.Span[(registers.Length * Vector512<float>.Count)..];
        if (rest.Length > 0)
        {
            var last = Vector512.GreaterThanOrEqual(Next(), limit).AsSingle() & scale;
            for (var i = 0; i < rest.Length; i++) rest[i] = last[i];
        }

        Vectors.Multiply(values.Span, mask.Span);
        return mask;
    }

    private Vector512<uint> Next()
    {
        _state ^= _state << 13;
        _state ^= _state >>> 17;
        return _state ^= _state << 5;
    }
}
