using System.Runtime.CompilerServices;

namespace EntityExtraction.Analysis.Learning;

/// <summary>64-bit names of features. Atoms (words, tags, classes) are mixed well once; a feature joins atoms with one multiplication each.</summary>
/// <remarks>Names are stored in models: a change here needs new models and a new version of their kinds.</remarks>
internal static class FeatureHash
{
    /// <summary>The atom of something that is not there.</summary>
    public const ulong None = 0xA0761D6478BD642FUL;

    private const ulong M0 = 0x9E3779B97F4A7C15UL;
    private const ulong M1 = 0xC2B2AE3D27D4EB4FUL;
    private const ulong M2 = 0x165667B19E3779F9UL;
    private const ulong M3 = 0xD6E8FEB86659FD93UL;
    private const ulong M4 = 0xE7037ED1A0B428DBUL;

    /// <summary>The atom of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int value) => Mix(((ulong)(uint)value + 1) * M0);

    /// <summary>The atom of a larger number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong value) => Mix((value + 1) * M0);

    /// <summary>The atom of a text as it stands.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = None;
        foreach (var c in text) hash = Step(hash, c);
        return Mix(hash);
    }

    /// <summary>The atom of a text in lower case with every digit as 0.</summary>
    public static ulong OfFolded(ReadOnlySpan<char> text)
    {
        var hash = None;
        foreach (var c in text) hash = Step(hash, Fold(c));
        return Mix(hash);
    }

    /// <summary>A lower-case letter, or 0 for a digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 128 ? char.IsAsciiDigit(c) ? '0' : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c : FoldOther(c);

    /// <summary>One more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(ulong hash, char c)
    {
        hash = (hash ^ c) * M1;
        return hash ^ (hash >> 29);
    }

    /// <summary>Spreads every bit over all others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * M3;
        hash = (hash ^ (hash >> 29)) * M1;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(int template, ulong a) => End(((ulong)template * M4) + (a * M0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(int template, ulong a, ulong b) => End(((ulong)template * M4) + (a * M0) + (b * M1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(int template, ulong a, ulong b, ulong c) => End(((ulong)template * M4) + (a * M0) + (b * M1) + (c * M2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(int template, ulong a, ulong b, ulong c, ulong d) =>
        End(((ulong)template * M4) + (a * M0) + (b * M1) + (c * M2) + (d * M3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong End(ulong sum) => sum ^ (sum >> 31);

    private static char FoldOther(char c) => char.IsDigit(c) ? '0' : char.ToLowerInvariant(c);
}
