using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EntityExtraction.Training.Neural;

/// <summary>Reads and writes a span a SIMD register at a time; the caller keeps within its length.</summary>
internal readonly ref struct VectorSpan(Span<float> values)
{
    private readonly ref float _first = ref MemoryMarshal.GetReference(values);

    public Vector<float> this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<float, Vector<float>>(ref Unsafe.Add(ref _first, index));
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => Unsafe.As<float, Vector<float>>(ref Unsafe.Add(ref _first, index)) = value;
    }
}
