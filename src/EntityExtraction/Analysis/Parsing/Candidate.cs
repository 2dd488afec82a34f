namespace EntityExtraction.Analysis.Parsing;

/// <summary>A configuration that may enter the beam: its score, where it comes from, and the step to it.</summary>
internal readonly record struct Candidate(float Score, int Parent, int Action)
{
    /// <summary>Inserts into a list that is sorted by falling score and has a fixed capacity; the worst falls out. Of equals the first stays first.</summary>
    public static void Insert(Candidate[] sorted, ref int count, Candidate candidate)
    {
        var at = count < sorted.Length ? count++ : count - 1;
        for (; at > 0 && sorted[at - 1].Score < candidate.Score; at--) sorted[at] = sorted[at - 1];
        sorted[at] = candidate;
    }
}
