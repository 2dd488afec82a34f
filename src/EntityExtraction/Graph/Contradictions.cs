using EntityExtraction.Relations;

namespace EntityExtraction.Graph;

/// <summary>Finds the attitudes that do not go together.</summary>
internal static class Contradictions
{
    public static IReadOnlyList<Contradiction> Find(IReadOnlyList<ActorEdge> edges)
    {
        var found = new List<Contradiction>();
        foreach (var pair in edges.Where(e => e.Type.Stance != Stance.Neutral).SelectMany(Directions).GroupBy(d => (d.Source.Id, d.Target.Id)))
        {
            var evidence = pair.SelectMany(d => d.Edge.Evidence).Where(e => e.IsActual).Distinct().ToList();
            List<Evidence> favourable = [.. evidence.Where(e => e.IsFavourable)], unfavourable = [.. evidence.Where(e => e.IsUnfavourable)];
            if (favourable.Count == 0 || unfavourable.Count == 0) continue;
            var (_, source, target) = pair.First();
            found.Add(new Contradiction(source, target, KindOf(favourable, unfavourable), favourable, unfavourable));
        }

        return found;
    }

    /// <summary>What is symmetric speaks of the attitude of both sides.</summary>
    private static IEnumerable<(ActorEdge Edge, ActorNode Source, ActorNode Target)> Directions(ActorEdge edge)
    {
        yield return (edge, edge.Source, edge.Target);
        if (edge.Type.IsSymmetric) yield return (edge, edge.Target, edge.Source);
    }

    private static ContradictionKind KindOf(List<Evidence> one, List<Evidence> other)
    {
        if (IsBefore(one, other) || IsBefore(other, one)) return ContradictionKind.OverTime;
        return one.Any(a => other.Any(b => a.Document != b.Document)) ? ContradictionKind.BetweenSources : ContradictionKind.WithinSource;
    }

    /// <summary>Whether all of the one is dated before all of the other. "2019" is not before "2019-07": it may be the same month.</summary>
    private static bool IsBefore(List<Evidence> one, List<Evidence> other) =>
        one.All(a => a.When is { } earlier && other.All(b => b.When is { } later && IsBefore(earlier, later)));

    private static bool IsBefore(string earlier, string later)
    {
        var shared = Math.Min(earlier.Length, later.Length);
        return string.CompareOrdinal(earlier, 0, later, 0, shared) < 0;
    }
}
