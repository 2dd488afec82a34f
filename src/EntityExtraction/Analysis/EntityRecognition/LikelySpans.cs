namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>The names of a chain: every span that is likely by itself. The best path would force a choice on words that are a name of several possible types or ends, and
/// pass over names that compete with each other.</summary>
/// <remarks>Reuse one for many chains; not thread-safe.</remarks>
internal sealed class LikelySpans
{
    /// <summary>The least probability of a span. F1 is best where a span is right about as often as half the F1 of all (Lipton, Elkan and Naryanaswamy 2014).</summary>
    public const float Least = 0.45f;

    private readonly List<LikelySpan> _found = [];
    private readonly List<LikelySpan> _chosen = [];

    /// <summary>The likely spans in order. They do not overlap: of those that would, the likeliest stays.</summary>
    public IReadOnlyList<LikelySpan> Chosen => _chosen;

    /// <summary>Finds the spans of a chain.</summary>
    /// <param name="lattice">The chain, summed.</param>
    /// <param name="transitions">What it was summed with.</param>
    public void Find(LabelLattice lattice, Transitions transitions)
    {
        _found.Clear();
        _chosen.Clear();
        for (var first = 0; first < lattice.Length; first++)
        {
            for (var type = EntityLabels.Person; type < EntityLabels.Count; type += 2)
            {
                if (lattice.Probability(first, type) >= Least) Extend(lattice, transitions, first, type);
            }
        }

        foreach (var span in _found)
        {
            if (IsBest(span)) _chosen.Add(span);
        }
    }

    /// <summary>A span is no likelier than any of its words is to be inside.</summary>
    private void Extend(LabelLattice lattice, Transitions transitions, int first, int type)
    {
        for (var end = first + 1; ; end++)
        {
            var probability = lattice.SpanProbability(transitions, first, end, type);
            if (probability >= Least) _found.Add(new LikelySpan(first, end, type, Math.Min(probability, 1)));
            if (end == lattice.Length || lattice.Probability(end, type + 1) < Least) return;
        }
    }

    private bool IsBest(LikelySpan span)
    {
        foreach (var other in _found)
        {
            var overlap = other.First < span.End && span.First < other.End;
            if (overlap && (other.Score > span.Score || (other.Score == span.Score && other.First < span.First))) return false;
        }

        return true;
    }
}

/// <summary>A span of a chain.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Type">The label of its first word.</param>
/// <param name="Score">Its probability.</param>
internal readonly record struct LikelySpan(int First, int End, int Type, float Score);
