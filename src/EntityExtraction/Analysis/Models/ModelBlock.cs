using System.Runtime.CompilerServices;

namespace EntityExtraction.Analysis.Models;

/// <summary>Numbers inside a model's memory. Valid as long as the <see cref="ModelFile"/> is reachable.</summary>
internal readonly unsafe struct ModelBlock<T>(T* start, int length) where T : unmanaged
{
    private readonly T* _start = start;

    public int Length { get; } = length;

    /// <summary>The first element, for hot loops that check bounds themselves.</summary>
    public T* Pointer => _start;

    public ReadOnlySpan<T> Span => new(_start, Length);

    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)index < (uint)Length ? _start[index] : throw new ArgumentOutOfRangeException(nameof(index));
    }
}
