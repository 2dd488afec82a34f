using System.Runtime.CompilerServices;

namespace EntityExtraction.Scoring;

/// <summary>The chances of the five things that a sentence may say of two parties p and q: 0 nothing, 1 p is for q, 2 q is for p, 3 p is against q, 4 q is against p.</summary>
[InlineArray(Count)]
internal struct StanceChances
{
    public const int Count = 5;

    private double _first;

    /// <summary>Of the evidence in both directions, each for neither, praise and blame.</summary>
    public static StanceChances Of(ReadOnlySpan<float> forth, ReadOnlySpan<float> back)
    {
        var p = default(StanceChances);
        (p[0], p[1], p[2], p[3], p[4]) = (forth[0] + back[0], forth[1], back[1], forth[2], back[2]);
        double max = p[0], sum = 0;
        for (var i = 1; i < Count; i++) max = Math.Max(max, p[i]);
        for (var i = 0; i < Count; i++) sum += p[i] = Math.Exp(p[i] - max);
        for (var i = 0; i < Count; i++) p[i] /= sum;
        return p;
    }

    /// <summary>The likeliest answer when each chance is multiplied by the exponential of its leaning.</summary>
    public readonly int Best(ReadOnlySpan<float> leanings)
    {
        var best = 0;
        for (var i = 1; i < Count; i++)
        {
            if (Math.Log(this[i]) + leanings[i] > Math.Log(this[best]) + leanings[best]) best = i;
        }

        return best;
    }
}
